package org.glossator.ui.codebook.internal.migration;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.base.Problem;
import org.glossator.study.Study;
import org.glossator.study.migration.TouchedPlace;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.ErrorMessages;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.ProblemsDialog;

/** Shows an annotation in its document, as the annotator who made it. UI thread only. */
public final class OpenPlace {
  private OpenPlace() {}

  /** Opens the document in front and selects the annotation, as soon as it has been read. */
  public static void open(IWorkbenchPage page, Study study, TouchedPlace place) {
    show(page, study, place, true);
  }

  /**
   * Does the same.
   *
   * @param activate whether the text gets the keyboard focus; else it stays where it is
   */
  public static void show(IWorkbenchPage page, Study study, TouchedPlace place, boolean activate) {
    DocumentInput input = input(study, place);
    try {
      IEditorPart editor = page.openEditor(input, OpenDocument.EDITOR, activate);
      if (!select(editor, place)) {
        new Waiting(editor, place).begin();
      }
    } catch (PartInitException e) {
      ProblemsDialog.open(
          page.getWorkbenchWindow().getShell(),
          place.document(),
          Problem.error(place.document(), e.getMessage(), ErrorMessages.unexpected(e).remedy()));
    }
  }

  /** What an editor of that annotation's document has as its input. */
  public static DocumentInput input(Study study, TouchedPlace place) {
    return new DocumentInput(study.folder(), place.document(), place.annotator());
  }

  private static boolean select(IEditorPart editor, TouchedPlace place) {
    AnnotatingPart part = Adapters.adapt(editor, AnnotatingPart.class);
    if (part == null) {
      return false;
    }
    if (part.session().document().snapshot().get(place.id()) != null) {
      part.select(place.id(), true);
    }
    return true;
  }

  /** The document is read in the background; the editor tells when it is there. */
  private static final class Waiting implements IPropertyListener {
    private final IEditorPart editor;
    private final TouchedPlace place;

    Waiting(IEditorPart editor, TouchedPlace place) {
      this.editor = editor;
      this.place = place;
    }

    void begin() {
      editor.addPropertyListener(this);
    }

    @Override
    public void propertyChanged(Object source, int property) {
      if (select(editor, place)) {
        editor.removePropertyListener(this);
      }
    }
  }
}
