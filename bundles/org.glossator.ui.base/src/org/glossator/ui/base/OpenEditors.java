package org.glossator.ui.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.study.Study;

/** The editors of documents that are about to go or to get another name. UI thread only. */
public final class OpenEditors {
  private OpenEditors() {}

  /**
   * Closes the editors of these documents.
   *
   * @return false if one does not want to be closed
   */
  public static boolean close(IWorkbenchPage page, Study study, Collection<String> documents) {
    List<IEditorReference> editors = new ArrayList<>();
    for (IEditorReference editor : page.getEditorReferences()) {
      try {
        if (editor.getEditorInput() instanceof DocumentInput input
            && input.study().equals(study.folder())
            && documents.contains(input.document())) {
          editors.add(editor);
        }
      } catch (PartInitException e) {
        UiLog.warning("an editor that was not restored stays open", e);
      }
    }
    return page.closeEditors(editors.toArray(IEditorReference[]::new), true);
  }
}
