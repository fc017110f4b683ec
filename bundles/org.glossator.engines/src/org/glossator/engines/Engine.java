package org.glossator.engines;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.ProblemException;

/**
 * A kind of UIMA analysis engine that can be run on a study. What it adds to a CAS in the type of a
 * span, relation or document layer ({@link org.glossator.uima.LayerTypes}) becomes suggestions;
 * annotations of other types are there for the engines that run after it, and are counted.
 *
 * <p>In the CAS that an engine gets are the text, its language (BCP 47, {@code x-unspecified} where
 * nobody knows), the annotator's annotations if the run is for one, and what the engines before it
 * have added. {@link LayerSpans} helps to add spans.
 *
 * <p>Implementations are stateless; any thread calls them. The annotator class named by the
 * descriptor is loaded by {@link #classLoader}, so that it is found inside Equinox too. Of each
 * engine one instance a thread is made; what the instances share goes into an external resource of
 * the descriptor, which is made once a run.
 */
public interface Engine {

  /**
   * Short stable name, used on the command line, as the folder of its suggestions and in the origin
   * of annotations ({@code engine:lexicon}): letters, digits, hyphens, underscores and dots.
   */
  String id();

  /** What people call it, in sentence case: "Lexicon". */
  String name();

  /** What it does, in one line without a full stop. */
  String description();

  /** What can be set, in the order in which a form shows it. */
  default List<ParameterSpec> parameters() {
    return List.of();
  }

  /**
   * The class loader that finds the annotator class and what the descriptor imports by name. That
   * of the implementation's own class, unless the code comes from elsewhere.
   */
  default ClassLoader classLoader() {
    return getClass().getClassLoader();
  }

  /**
   * What becomes of annotations in types of the engine's own. Those in the types of layers need no
   * mapping.
   */
  default OutputMapping mapping() {
    return OutputMapping.NONE;
  }

  /**
   * The descriptor for a run. Its type system need not hold the codebook's layers nor {@link
   * Segmentation}'s types: the CAS has them.
   *
   * @param context what it is run with; its parameters have been checked against {@link
   *     #parameters}
   * @throws ProblemException if it cannot be run with that: a word list that is not there, a rule
   *     with an error
   */
  AnalysisEngineDescription describe(EngineContext context) throws ProblemException;
}
