package org.glossator.ui.codebook.internal.editor;

import org.glossator.base.Task;
import org.glossator.study.Study;

/** Has a study open for an editor, and tells the editor of changes that others make. */
public interface StudyOwner {

  /** The study. */
  Study study();

  /** A task whose changes are the editor's own: they are not told. */
  <R> Task<R> quietly(Task<R> task);
}
