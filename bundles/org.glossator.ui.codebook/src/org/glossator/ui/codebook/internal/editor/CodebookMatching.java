package org.glossator.ui.codebook.internal.editor;

import java.nio.file.Path;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.glossator.ui.base.UiLog;

/** A study's codebook is open once, whether it was opened as a file or from the study. */
public final class CodebookMatching implements IEditorMatchingStrategy {
  @Override
  public boolean matches(IEditorReference editor, IEditorInput input) {
    try {
      IEditorInput open = editor.getEditorInput();
      Path study = Sources.study(input);
      return study == null ? open.equals(input) : study.equals(Sources.study(open));
    } catch (PartInitException e) {
      UiLog.warning("the input of an open editor cannot be read", e);
      return false;
    }
  }
}
