package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.engines.Engine;
import org.glossator.engines.internal.CasFeatures;
import org.glossator.uima.CasMapper;
import org.glossator.uima.LayerTypes;
import org.glossator.uima.TypeSystems;

/** The engines of a run and the CAS that they work on. Belongs to one thread. */
final class Pipeline implements AutoCloseable {
  private final Scheme scheme;
  private final List<Step> steps = new ArrayList<>();
  private final CAS cas;

  private record Step(Engine engine, AnalysisEngine uima) {}

  /**
   * What came out for one document.
   *
   * @param snapshot everything in the CAS: what was there before, and what engines added under their origins
   * @param added counts of other feature structures, by engine id and type
   * @param problems engines that failed
   */
  record Outcome(
      AnnotationSnapshot snapshot, Map<String, Map<String, Long>> added, List<Problem> problems) {}

  private Pipeline(Scheme scheme, Map<Engine, AnalysisEngineDescription> descriptions)
      throws UIMAException {
    this.scheme = scheme;
    List<TypeSystemDescription> types = new ArrayList<>();
    types.add(TypeSystems.of(scheme));
    for (Map.Entry<Engine, AnalysisEngineDescription> entry : descriptions.entrySet()) {
      ResourceManager resources = UIMAFramework.newDefaultResourceManager();
      // an engine of a plug-in is found by the plug-in's class loader, not by UIMA's
      resources.setExtensionClassLoader(entry.getKey().getClass().getClassLoader(), true);
      AnalysisEngine uima =
          UIMAFramework.produceAnalysisEngine(entry.getValue(), resources, new HashMap<>());
      steps.add(new Step(entry.getKey(), uima));
      types.add(uima.getAnalysisEngineMetaData().getTypeSystem());
    }
    this.cas = CasCreationUtils.createCas(CasCreationUtils.mergeTypeSystems(types), null, null);
  }

  /**
   * Makes the engines and a CAS for all their types.
   *
   * @throws ProblemException if an engine cannot be made, or two engines' types contradict each other
   */
  static Pipeline create(Scheme scheme, Map<Engine, AnalysisEngineDescription> descriptions)
      throws ProblemException {
    try {
      return new Pipeline(scheme, descriptions);
    } catch (UIMAException | LinkageError e) {
      String names = String.join(", ", descriptions.keySet().stream().map(Engine::id).toList());
      throw new ProblemException(
          Problem.error(
              "", "the engines " + names + " cannot be started: " + reason(e), "check their settings"),
          e);
    }
  }

  /**
   * Runs the engines over one document.
   *
   * @param shown what problems call the document
   * @param language BCP 47 tag, or null
   * @throws ProblemException if what engines added does not make sense
   */
  Outcome process(String shown, AnnotationSnapshot before, String language)
      throws ProblemException {
    cas.reset();
    CasMapper.toCas(before, scheme, cas);
    if (language != null) {
      cas.setDocumentLanguage(language);
    }
    Map<String, Map<String, Long>> added = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Long> counts = counts();
    for (Step step : steps) {
      try {
        step.uima.process(cas);
        claim("engine:" + step.engine.id());
      } catch (Exception | LinkageError | StackOverflowError e) {
        // whatever a foreign engine does, the other engines and documents go on
        dropUnclaimed();
        problems.add(
            Problem.error(
                shown,
                "the engine " + step.engine.id() + " failed: " + reason(e),
                "the document keeps what it had from that engine"));
      }
      Map<String, Long> now = counts();
      added.put(step.engine.id(), difference(counts, now));
      counts = now;
    }
    return new Outcome(CasMapper.fromCas(cas, scheme), added, problems);
  }

  @Override
  public void close() {
    for (Step step : steps) {
      step.uima.destroy();
    }
    cas.release();
  }

  /** Marks what an engine added to layers with its origin. */
  private void claim(String origin) {
    for (TOP fs : unclaimed()) {
      fs.setStringValue(fs.getType().getFeatureByBaseName(CasFeatures.ORIGIN), origin);
    }
  }

  private void dropUnclaimed() {
    unclaimed().forEach(cas::removeFsFromIndexes);
  }

  /** Annotations of layers that no engine has claimed and that were not there before. */
  private List<TOP> unclaimed() {
    List<TOP> found = new ArrayList<>();
    scheme
        .layers()
        .forEach(
            layer -> {
              Type type = cas.getTypeSystem().getType(LayerTypes.typeName(layer.id()));
              Feature id = type.getFeatureByBaseName(CasFeatures.ANNOTATION_ID);
              Feature origin = type.getFeatureByBaseName(CasFeatures.ORIGIN);
              for (TOP fs : cas.<TOP>select(type)) {
                String from = fs.getStringValue(origin);
                if (fs.getIntValue(id) == 0 && (from == null || !isClaimed(from))) {
                  found.add(fs);
                }
              }
            });
    return found;
  }

  private boolean isClaimed(String origin) {
    return steps.stream().anyMatch(step -> origin.equals("engine:" + step.engine.id()));
  }

  /** Numbers of indexed feature structures of types that are no layers. */
  private Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    for (FeatureStructure fs : cas.getIndexedFSs()) {
      String type = fs.getType().getName();
      if (!type.startsWith("uima.")
          && !type.startsWith(LayerTypes.TYPE_PACKAGE)
          && !type.startsWith(LayerTypes.LAYER_PACKAGE)) {
        counts.merge(fs.getType().getShortName(), 1L, Long::sum);
      }
    }
    return counts;
  }

  private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> more = new TreeMap<>();
    after.forEach(
        (type, count) -> {
          long n = count - before.getOrDefault(type, 0L);
          if (n != 0) {
            more.put(type, n);
          }
        });
    return more;
  }

  /** The innermost reason: UIMA wraps what an engine says into sentences about its own working. */
  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : message.strip().lines().findFirst().orElse("");
  }
}
