package org.glossator.engines;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.ProblemException;

/**
 * A kind of analysis that can be run over documents. Contributed through the registry: built-in, or by a
 * plug-in. Implementations have no state; any thread.
 */
public interface Engine {

  /** Id, a legal name of a folder: {@code lexicon}. Suggestions have the origin {@code engine:<id>}. */
  String id();

  /** What people call it. */
  String name();

  /** One line: what it does. */
  String description();

  /** Whether it proposes annotations. One that does not (a segmenter) prepares the text for those that do. */
  default boolean suggests() {
    return true;
  }

  /** What can be set, in the order in which to show it. */
  default List<EngineParameter> parameters() {
    return List.of();
  }

  /**
   * The UIMA description of the engine for one run. It names its own types in its type system; those of the
   * codebook's layers are there in any case, as {@code org.glossator.uima.LayerTypes} names them. Its class is
   * loaded with the class loader of this object's class.
   *
   * @throws ProblemException if a parameter is wrong, or the codebook gives the engine nothing to do
   */
  AnalysisEngineDescription describe(EngineContext context) throws ProblemException;
}
