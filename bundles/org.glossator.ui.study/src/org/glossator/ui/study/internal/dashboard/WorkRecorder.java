package org.glossator.ui.study.internal.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.glossator.annotation.DocumentChange;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentSession;
import org.glossator.study.workflow.Stint;
import org.glossator.study.workflow.WorkLog;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.study.internal.table.DocumentHistory;

/**
 * Follows the work in a window: which documents are opened, and how many spans are made in which
 * time. A pause of some minutes ends a stretch of work. What is recorded goes to the study's log in
 * the background.
 */
public final class WorkRecorder implements IStartup {
  /** A longer pause is no work. */
  static final Duration PAUSE = Duration.ofMinutes(5);

  private final Consumer<AnnotatingPart> onPart = this::follow;
  private final AnnotatingListener onEdit = new Edits();
  private AnnotatingPart part;
  private DocumentSession session;
  private Instant begin;
  private Instant end;
  private int spans;

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(() -> start(workbench));
  }

  private void start(IWorkbench workbench) {
    IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
    if (window == null) {
      return;
    }
    ActivePart active = ActivePart.of(window);
    active.addListener(onPart);
    follow(active.current());
    workbench.addWorkbenchListener(
        new IWorkbenchListener() {
          @Override
          public boolean preShutdown(IWorkbench closing, boolean forced) {
            write();
            return true;
          }

          @Override
          public void postShutdown(IWorkbench closed) {
            // written already
          }
        });
  }

  private void follow(AnnotatingPart now) {
    if (part != null) {
      part.removeListener(onEdit);
      write();
    }
    part = now;
    session = now == null ? null : now.session();
    if (session != null) {
      part.addListener(onEdit);
      DocumentHistory.opened(session.study().folder(), session.documentPath());
    }
  }

  private void edited(int made) {
    Instant now = Instant.now();
    if (begin != null && Duration.between(end, now).compareTo(PAUSE) > 0) {
      write();
    }
    begin = begin == null ? now : begin;
    end = now;
    spans += made;
  }

  private void write() {
    if (begin == null || session == null) {
      return;
    }
    DocumentSession of = session;
    Stint stint = new Stint(begin, end, of.documentPath(), Math.max(0, spans));
    begin = null;
    spans = 0;
    Job job =
        new Job("work log") {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            try {
              WorkLog.append(of.study(), of.annotator(), stint);
            } catch (ProblemException e) {
              UiLog.warning(e.problem().toString(), null); // no reason to disturb anybody's coding
            }
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.schedule();
  }

  private final class Edits implements AnnotatingListener {
    @Override
    public void annotationsChanged(DocumentChange change) {
      edited(change.after().spans().size() - change.before().spans().size());
    }
  }
}
