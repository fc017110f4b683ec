package org.glossator.ui.navigator.internal.model;

import java.util.List;

/**
 * A line in the place of documents where there are none: what to do.
 *
 * @param study the study
 * @param kind why there are none
 */
public record HintNode(StudyNode study, Kind kind) implements CorpusNode {

  /** Why there are no documents. */
  public enum Kind {
    /** The study is new. */
    NO_DOCUMENTS,
    /** The filter accepts none. */
    NO_MATCH
  }

  @Override
  public StudyNode parent() {
    return study;
  }

  @Override
  public List<CorpusNode> children() {
    return List.of();
  }

  @Override
  public boolean hasChildren() {
    return false;
  }
}
