package org.glossator.ui.navigator.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.UserFolders;
import org.glossator.ui.navigator.StudyActions;

/** Open study...: asks for a folder. */
public final class OpenStudyHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
    dialog.setText(Messages.OpenStudy_title);
    dialog.setMessage(Messages.OpenStudy_message);
    Path usual = UserFolders.studies();
    if (Files.isDirectory(usual)) {
      dialog.setFilterPath(usual.toString());
    }
    String folder = dialog.open();
    if (folder != null) {
      StudyActions.open(window, Path.of(folder));
    }
    return null;
  }
}
