package org.glossator.ui.base;

import org.glossator.study.Study;

/**
 * A document of an open study as a view's selection has it: commands on documents work on whatever
 * implements this, in a tree as in a table.
 */
public interface StudyDocument {
  /** The study; null if it is not open any more. */
  Study openStudy();

  /** The document's path in the study. */
  String documentPath();
}
