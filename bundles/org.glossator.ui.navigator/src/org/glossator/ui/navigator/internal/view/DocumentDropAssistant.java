package org.glossator.ui.navigator.internal.view;

import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.glossator.study.Study;
import org.glossator.ui.base.MoveDocuments;
import org.glossator.ui.navigator.CorpusView;
import org.glossator.ui.navigator.internal.model.CorpusNode;
import org.glossator.ui.navigator.internal.model.DraggedDocuments;

/** Documents and folders that are dragged within the corpus move into another folder. */
public final class DocumentDropAssistant extends CommonDropAdapterAssistant {

  @Override
  public boolean isSupportedType(TransferData type) {
    return LocalSelectionTransfer.getTransfer().isSupportedType(type);
  }

  @Override
  public IStatus validateDrop(Object target, int operation, TransferData type) {
    return isSupportedType(type) && !names(target).isEmpty()
        ? Status.OK_STATUS
        : Status.CANCEL_STATUS;
  }

  @Override
  public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
    Map<String, String> names = names(target);
    Study study = target instanceof CorpusNode node ? node.study().openStudy() : null;
    if (names.isEmpty() || study == null) {
      return Status.CANCEL_STATUS;
    }
    // after the drop: a problem is told in a dialog, and the pointer belongs to the drag until then
    getShell()
        .getDisplay()
        .asyncExec(
            () -> {
              IWorkbenchPage page =
                  PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
              MoveDocuments.run(page, page.findView(CorpusView.ID), study, names);
            });
    return Status.OK_STATUS;
  }

  private static Map<String, String> names(Object target) {
    return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection s
        ? DraggedDocuments.names(s.toList(), target)
        : Map.of();
  }
}
