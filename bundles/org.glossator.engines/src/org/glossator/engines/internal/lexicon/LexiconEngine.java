package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.EngineParameter;
import org.glossator.engines.internal.Descriptions;

/** Proposes a code wherever one of its cue phrases stands. */
public final class LexiconEngine implements Engine {
  private static final EngineParameter CASE =
      new EngineParameter("case", "Whether capitals must agree: true or false", "false");
  private static final EngineParameter LAYER =
      new EngineParameter("layer", "Layers to look for, by id or name; empty for all", "");

  @Override
  public String id() {
    return "lexicon";
  }

  @Override
  public String name() {
    return "Lexicon";
  }

  @Override
  public String description() {
    return "Proposes codes where their cue phrases stand in the text";
  }

  @Override
  public List<EngineParameter> parameters() {
    return List.of(CASE, LAYER);
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (SchemeLayer layer : layers(context)) {
      for (SchemeCode code : layer.codes()) {
        if (!code.retired()) {
          code.cuePhrases()
              .forEach(phrase -> entries.add(new Lexicon.Entry(layer.id(), code.id(), phrase)));
        }
      }
    }
    if (entries.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "",
              "the lexicon engine has nothing to look for: no code has a cue phrase",
              "add cue phrases to codes in the codebook"));
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put(LexiconAnnotator.CASE_SENSITIVE, isCaseSensitive(context));
    parameters.put(
        LexiconAnnotator.LAYERS, entries.stream().map(Lexicon.Entry::layer).toArray(String[]::new));
    parameters.put(
        LexiconAnnotator.CODES, entries.stream().map(Lexicon.Entry::code).toArray(String[]::new));
    parameters.put(
        LexiconAnnotator.PHRASES,
        entries.stream().map(Lexicon.Entry::phrase).toArray(String[]::new));
    return Descriptions.primitive(
        LexiconAnnotator.class,
        name(),
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription(),
        parameters);
  }

  private static boolean isCaseSensitive(EngineContext context) throws ProblemException {
    String value = context.get(CASE);
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default ->
          throw new ProblemException(
              Problem.error(
                  "", "the lexicon engine's parameter case cannot be \"" + value + "\"", "use true or false"));
    };
  }

  private static Set<SchemeLayer> layers(EngineContext context) throws ProblemException {
    List<SchemeLayer> spans =
        context.scheme().layers().stream().filter(l -> l.kind() == LayerKind.SPAN).toList();
    String wanted = context.get(LAYER);
    if (wanted.isBlank()) {
      return new LinkedHashSet<>(spans);
    }
    Set<SchemeLayer> chosen = new LinkedHashSet<>();
    for (String name : wanted.split(",")) {
      SchemeLayer layer = context.scheme().layerByIdOrName(name.strip());
      if (layer == null || layer.kind() != LayerKind.SPAN) {
        throw new ProblemException(
            Problem.error(
                "",
                "the codebook has no span layer \"" + name.strip() + "\" for the lexicon engine",
                "it has " + String.join(", ", spans.stream().map(SchemeLayer::id).toList())));
      }
      chosen.add(layer);
    }
    return chosen;
  }
}
