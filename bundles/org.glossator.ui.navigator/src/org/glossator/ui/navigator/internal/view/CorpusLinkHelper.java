package org.glossator.ui.navigator.internal.view;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ILinkHelper;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.study.DocumentEntry;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.navigator.CorpusView;
import org.glossator.ui.navigator.internal.model.DocumentNode;
import org.glossator.ui.navigator.internal.model.StudyNode;

/** Links the tree's selection with the editor that is on top, when the user has asked for it. */
public final class CorpusLinkHelper implements ILinkHelper {

  @Override
  public IStructuredSelection findSelection(IEditorInput input) {
    IWorkbenchPage page = activePage();
    if (input instanceof DocumentInput document
        && page != null
        && page.findView(CorpusView.ID) instanceof CorpusView view) {
      for (StudyNode study : view.studies()) {
        DocumentEntry entry =
            study.folder().equals(document.study()) ? study.tree().get(document.document()) : null;
        if (entry != null) {
          return new StructuredSelection(new DocumentNode(study, entry));
        }
      }
    }
    return StructuredSelection.EMPTY;
  }

  @Override
  public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
    if (selection.getFirstElement() instanceof DocumentNode node
        && node.study().openStudy() != null) {
      String annotator = CurrentAnnotator.in(node.study().openStudy());
      if (annotator != null) {
        IEditorPart editor =
            page.findEditor(new DocumentInput(node.study().folder(), node.path(), annotator));
        if (editor != null) {
          page.bringToTop(editor);
        }
      }
    }
  }

  private static IWorkbenchPage activePage() {
    var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window == null ? null : window.getActivePage();
  }
}
