package org.glossator.engines.internal.quotations;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.LayerKind;
import org.glossator.engines.Corpus.ActorNames;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.ParameterSpec;
import org.glossator.engines.internal.Descriptors;
import org.glossator.uima.LayerTypes;

/**
 * Proposes claims with their actors: what stands in quotation marks or is reported, and who says
 * it.
 */
public final class QuotationsEngine implements Engine {
  private static final String LAYER = "layer";
  private static final String CODE = "code";
  private static final String WORDS = "words";

  @Override
  public String id() {
    return "quotations";
  }

  @Override
  public String name() {
    return "Quotations and speakers";
  }

  @Override
  public String description() {
    return "Finds who says what: quotations, reporting verbs, actors of the register";
  }

  @Override
  public List<ParameterSpec> parameters() {
    return List.of(
        ParameterSpec.text(
            LAYER, "", "Layer of the statements; empty for the first with an actor attribute"),
        ParameterSpec.text(CODE, "", "Code of the statements; empty for the layer's first one"),
        ParameterSpec.integer(WORDS, 4, "How many words a statement has at least"));
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
    SchemeLayer layer = layer(context.scheme(), context.parameters().text(LAYER));
    SchemeAttribute attribute = actorAttribute(layer);
    List<ActorNames> actors = context.corpus().actors();
    if (actors.isEmpty()) {
      context
          .problems()
          .accept(
              Problem.warning(
                  "",
                  "the actor register is empty: statements are found without their speakers",
                  "add the actors of the corpus with their aliases"));
    }
    return Descriptors.withResource(
        this,
        QuotationsAnnotator.class,
        QuotationsAnnotator.RESOURCE,
        QuotationsResource.specifier(
            layer.id(),
            code(layer, context.parameters().text(CODE)),
            attribute == null ? "" : LayerTypes.featureName(attribute.id()),
            context.parameters().integer(WORDS),
            actors));
  }

  private static SchemeLayer layer(Scheme scheme, String name) throws ProblemException {
    if (name.isEmpty()) {
      for (SchemeLayer layer : scheme.layers()) {
        // a layer of mentions has an actor too, but no demands on its words
        if (layer.kind() == LayerKind.SPAN && actorAttribute(layer) != null) {
          return layer;
        }
      }
      throw new ProblemException(
          Problem.error(
              "",
              "the codebook has no span layer with an attribute of kind actor",
              "name a layer with the parameter layer, or add one, as the template responsibility"
                  + " has"));
    }
    SchemeLayer layer = scheme.layerByIdOrName(name);
    if (layer == null || layer.kind() != LayerKind.SPAN) {
      throw new ProblemException(
          Problem.error(
              "", "the codebook has no span layer " + name, "correct the parameter layer"));
    }
    return layer;
  }

  private static SchemeAttribute actorAttribute(SchemeLayer layer) {
    return layer.attributes().stream()
        .filter(a -> a.kind() == AttributeKind.ACTOR)
        .findFirst()
        .orElse(null);
  }

  private static String code(SchemeLayer layer, String name) throws ProblemException {
    if (name.isEmpty()) {
      return layer.codes().stream()
          .filter(code -> !code.retired())
          .map(SchemeCode::id)
          .findFirst()
          .orElse(null);
    }
    SchemeCode code = layer.code(name);
    if (code == null) {
      throw new ProblemException(
          Problem.error(
              "",
              "the layer " + layer.name() + " has no code " + name,
              "correct the parameter code"));
    }
    return code.id();
  }
}
