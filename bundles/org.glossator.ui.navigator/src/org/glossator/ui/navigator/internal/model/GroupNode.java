package org.glossator.ui.navigator.internal.model;

import java.util.List;

/**
 * The documents of one value of what the corpus is grouped by.
 *
 * @param study the study
 * @param group what it is grouped by, see {@link Arrangement#group}
 * @param value the value; empty for documents without one
 */
public record GroupNode(StudyNode study, String group, String value) implements CorpusNode {

  /** How many of the documents that are shown are in it. */
  public int count() {
    return study.tree().group(value).size();
  }

  @Override
  public CorpusNode parent() {
    return study;
  }

  @Override
  public List<CorpusNode> children() {
    return study.tree().chunked(study, this, study.tree().group(value));
  }

  @Override
  public boolean hasChildren() {
    return true;
  }
}
