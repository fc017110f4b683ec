package org.glossator.ui.base;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.base.Problem;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.study.Study;

/** Opens documents in the span editor. UI thread only. */
public final class OpenDocument {
  /** Id of the span editor. */
  public static final String EDITOR = "org.glossator.ui.editor.spans";

  private OpenDocument() {}

  /**
   * Opens a document for the annotator who codes in its study, or brings the editor to the top that
   * shows it already. A failure is shown.
   *
   * @param document the document's path in the study
   * @return the editor, or null if it could not be opened
   */
  public static IEditorPart open(IWorkbenchPage page, Study study, String document) {
    String annotator = CurrentAnnotator.in(study);
    if (annotator == null) {
      annotator = CurrentAnnotator.name();
    }
    return open(page, new DocumentInput(study.folder(), document, annotator));
  }

  /** Opens a document as a given annotator; see {@link #open(IWorkbenchPage, Study, String)}. */
  public static IEditorPart open(IWorkbenchPage page, DocumentInput input) {
    try {
      return page.openEditor(input, EDITOR);
    } catch (PartInitException e) {
      UiLog.error("the document " + input.document() + " cannot be opened", e);
      ProblemsDialog.open(
          page.getWorkbenchWindow().getShell(),
          Messages.OpenDocument_title,
          Problem.error(input.document(), e.getMessage(), Messages.ErrorMessages_log));
      return null;
    }
  }
}
