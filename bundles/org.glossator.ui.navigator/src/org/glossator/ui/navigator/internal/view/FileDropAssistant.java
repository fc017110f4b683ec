package org.glossator.ui.navigator.internal.view;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.glossator.ui.navigator.internal.model.CorpusNode;
import org.glossator.ui.navigator.internal.model.StudyNode;
import org.glossator.ui.navigator.internal.wizards.FileDrop;
import org.glossator.ui.navigator.internal.wizards.ImportWizard;

/** Files and folders dropped on a study are offered for import. */
public final class FileDropAssistant extends CommonDropAdapterAssistant {

  @Override
  public boolean isSupportedType(TransferData type) {
    return FileTransfer.getInstance().isSupportedType(type);
  }

  @Override
  public IStatus validateDrop(Object target, int operation, TransferData type) {
    return isSupportedType(type) && studyOf(target) != null
        ? Status.OK_STATUS
        : Status.CANCEL_STATUS;
  }

  @Override
  public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
    StudyNode study = studyOf(target);
    if (study == null || !(event.data instanceof String[] names)) {
      return Status.CANCEL_STATUS;
    }
    List<Path> files = FileDrop.paths(names);
    // after the drop: a dialog inside of it would hold the other program up
    getShell()
        .getDisplay()
        .asyncExec(() -> ImportWizard.open(getShell(), study.openStudy(), files));
    return Status.OK_STATUS;
  }

  private static StudyNode studyOf(Object target) {
    return target instanceof CorpusNode node
            && node.study() != null
            && node.study().openStudy() != null
        ? node.study()
        : null;
  }
}
