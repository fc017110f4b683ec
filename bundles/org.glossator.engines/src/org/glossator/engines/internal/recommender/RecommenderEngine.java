package org.glossator.engines.internal.recommender;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.ParameterSpec;
import org.glossator.engines.Recommenders.Trained;
import org.glossator.engines.internal.Descriptors;

/** Proposes what it has learned from the spans that people made; see {@code TrainRecommender}. */
public final class RecommenderEngine implements Engine {
  private static final String LAYERS = "layers";
  private static final String CONFIDENCE = "confidence";

  @Override
  public String id() {
    return "recommender";
  }

  @Override
  public String name() {
    return "Recommender";
  }

  @Override
  public String description() {
    return "Proposes what it has learned from the spans of a layer, after training";
  }

  @Override
  public List<ParameterSpec> parameters() {
    return List.of(
        ParameterSpec.text(
            LAYERS, "", "Only these layers, separated by commas; empty for all trained ones"),
        ParameterSpec.number(CONFIDENCE, "0.3", "Leave out what is less sure than this, 0 to 1"));
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
    List<Trained> trained = ModelFiles.list(context.folder());
    List<Trained> chosen = new ArrayList<>();
    String names = context.parameters().text(LAYERS);
    if (names.isBlank()) {
      trained.stream()
          .filter(t -> context.scheme().layer(t.report().layer()) != null)
          .forEach(chosen::add);
    } else {
      for (String name : names.split(",")) {
        chosen.add(find(context, trained, name.strip()));
      }
    }
    if (chosen.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "",
              "no recommender has been trained in this study",
              "train one on a layer that has at least a few dozen spans"));
    }
    return Descriptors.withResource(
        this,
        RecommenderAnnotator.class,
        RecommenderAnnotator.RESOURCE,
        RecommenderResource.specifier(chosen, context.parameters().number(CONFIDENCE)));
  }

  private static Trained find(EngineContext context, List<Trained> trained, String name)
      throws ProblemException {
    SchemeLayer layer = context.scheme().layerByIdOrName(name);
    for (Trained one : trained) {
      if (layer != null && one.report().layer().equals(layer.id())) {
        return one;
      }
    }
    throw new ProblemException(
        Problem.error(
            "",
            layer == null
                ? "the codebook has no layer " + name
                : "no recommender has been trained for the layer " + name,
            layer == null ? "correct the parameter layers" : "train it first"));
  }
}
