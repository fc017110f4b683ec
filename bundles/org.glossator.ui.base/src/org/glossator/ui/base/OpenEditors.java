package org.glossator.ui.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.study.Study;

/** The editors of what is about to go or to get another name. UI thread only. */
public final class OpenEditors {
  private OpenEditors() {}

  /**
   * Closes the editors of these documents.
   *
   * @return false if one does not want to be closed
   */
  public static boolean close(IWorkbenchPage page, Study study, Collection<String> documents) {
    return close(
        page,
        opened ->
            opened instanceof DocumentInput input
                && input.study().equals(study.folder())
                && documents.contains(input.document()));
  }

  /**
   * Closes all editors of a study: those of its documents, its codebook, its actors, its rules.
   *
   * @param folder the study's folder, absolute
   * @return false if one does not want to be closed
   */
  public static boolean closeAll(IWorkbenchPage page, Path folder) {
    return close(
        page, opened -> opened instanceof StudyInput input && input.study().equals(folder));
  }

  private static boolean close(IWorkbenchPage page, Predicate<IEditorInput> which) {
    List<IEditorReference> editors = new ArrayList<>();
    for (IEditorReference editor : page.getEditorReferences()) {
      try {
        if (which.test(editor.getEditorInput())) {
          editors.add(editor);
        }
      } catch (PartInitException e) {
        UiLog.warning("an editor that was not restored stays open", e);
      }
    }
    return page.closeEditors(editors.toArray(IEditorReference[]::new), true);
  }
}
