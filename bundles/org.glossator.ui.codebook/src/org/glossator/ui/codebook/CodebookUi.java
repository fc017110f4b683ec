package org.glossator.ui.codebook;

import java.nio.file.Path;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.ui.codebook.internal.actors.ActorsInput;

/** Ids of what this bundle contributes, and how other bundles open it. UI thread only. */
public final class CodebookUi {
  /** Id of the view with the codes at hand. */
  public static final String PALETTE = "org.glossator.ui.codebook.palette";

  /** Id of the view with the annotations whose code was split. */
  public static final String RECODE = "org.glossator.ui.codebook.recode";

  /** Id of the codebook editor. */
  public static final String EDITOR = "org.glossator.ui.codebook.editor";

  /** Id of the command that opens the codebook of the active editor's study. */
  public static final String OPEN_COMMAND = "org.glossator.command.codebook.open";

  /** Parameter of that command: the folder of another study. */
  public static final String OPEN_STUDY_PARAMETER = "org.glossator.command.codebook.open.study";

  /** Id of the editor of the register of actors. */
  public static final String ACTORS = "org.glossator.ui.codebook.actors";

  /** Id of the command that opens the register of actors. */
  public static final String OPEN_ACTORS_COMMAND = "org.glossator.command.actors.open";

  private CodebookUi() {}

  /**
   * Opens the register of actors of a study, or shows its editor if it is open.
   *
   * @param study the study's folder
   */
  public static IEditorPart openActors(IWorkbenchPage page, Path study) throws PartInitException {
    return page.openEditor(new ActorsInput(study), ACTORS);
  }

  /**
   * Opens the codebook of a study, or shows its editor if it is open.
   *
   * @param study the study's folder
   */
  public static IEditorPart open(IWorkbenchPage page, Path study) throws PartInitException {
    return page.openEditor(
        new CodebookInput(study),
        EDITOR,
        true,
        IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
  }

  /**
   * Opens the codebook of a study at one of its layers or codes.
   *
   * @param layer id of a layer
   * @param code id of one of its codes, or null for the layer itself
   */
  public static IEditorPart open(IWorkbenchPage page, Path study, String layer, String code)
      throws PartInitException {
    IEditorPart editor = open(page, study);
    if (editor instanceof CodebookPart part) {
      part.reveal(layer, code);
    }
    return editor;
  }
}
