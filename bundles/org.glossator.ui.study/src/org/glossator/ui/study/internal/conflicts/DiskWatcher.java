package org.glossator.ui.study.internal.conflicts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentSession;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.UiLog;

/**
 * Takes in what other programs have changed on disk (a {@code git pull} in a terminal) when
 * somebody comes back to the window, and does not wait for the next save. It costs a question for
 * the file's time a document.
 */
public final class DiskWatcher implements IStartup {

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(() -> workbench.addWindowListener(new Activation()));
  }

  private static void look(IWorkbenchWindow window) {
    List<DocumentSession> sessions = new ArrayList<>();
    for (IWorkbenchPage page : window.getPages()) {
      for (IEditorReference editor : page.getEditorReferences()) {
        AnnotatingPart part = Adapters.adapt(editor.getEditor(false), AnnotatingPart.class);
        if (part != null && part.session() != null) {
          sessions.add(part.session());
        }
      }
    }
    if (!sessions.isEmpty()) {
      Job job = new Looking(sessions);
      job.setSystem(true);
      job.schedule();
    }
  }

  private static final class Looking extends Job {
    private final List<DocumentSession> sessions;

    Looking(List<DocumentSession> sessions) {
      super("changes on disk");
      this.sessions = sessions;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      for (DocumentSession session : sessions) {
        try {
          session.refresh();
        } catch (ProblemException e) {
          // the next save comes upon it too, and tells it where everybody sees it
          UiLog.warning(e.problem().toString(), null);
        } catch (IllegalStateException e) {
          UiLog.warning("closed while its file was looked at: " + session.documentPath(), e);
        }
      }
      return Status.OK_STATUS;
    }
  }

  private static final class Activation implements IWindowListener {
    @Override
    public void windowActivated(IWorkbenchWindow window) {
      look(window);
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
      // nothing to see
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
      // its editors close their sessions
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
      // it is activated next
    }
  }
}
