package org.glossator.ui.base;

import java.nio.file.Path;
import org.eclipse.ui.IEditorInput;

/**
 * What an editor opens that is a part of a study: the window's title names both, and the editor
 * goes when the study is closed.
 */
public interface StudyInput extends IEditorInput {
  /** The study's folder, absolute. */
  Path study();
}
