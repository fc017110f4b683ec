package org.glossator.ui.engines.internal.dialogs;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.glossator.base.ProblemException;
import org.glossator.engines.RetrainRecommenders;
import org.glossator.engines.TrainingReport;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.MonitorProgress;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.AnnotationTree;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.UiLog;

/** Trains recommenders again in the background some time after people have coded. */
public final class Retraining implements IStartup {
  /** Coding goes on meanwhile; the newest work is not worth a training of its own. */
  private static final long WAIT_MS = 120_000;

  private final Set<Study> waiting = ConcurrentHashMap.newKeySet();

  @Override
  public void earlyStartup() {
    GlossatorPlatform.studies()
        .addListener(
            new StudyServiceListener() {
              @Override
              public void annotationsWritten(
                  Study study, AnnotationTree tree, String document, String owner) {
                if (tree == study.annotations() && waiting.add(study)) {
                  later(study);
                }
              }

              @Override
              public void studyClosed(Study study) {
                waiting.remove(study);
              }
            });
  }

  /** No job waits meanwhile: whoever waits for the jobs to end would wait for it. */
  private void later(Study study) {
    Display display = Display.getDefault();
    display.asyncExec(
        () ->
            display.timerExec(
                (int) WAIT_MS,
                () -> {
                  if (waiting.remove(study)) { // else it was closed
                    Job job = new Retrain(study);
                    job.setPriority(Job.DECORATE);
                    job.setSystem(
                        true); // nobody asked for it: it is told when something came of it
                    job.schedule();
                  }
                }));
  }

  /** Trains what has been outgrown. */
  private static final class Retrain extends Job {
    private final Study study;

    Retrain(Study study) {
      super(Messages.Train_job);
      this.study = study;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      try {
        List<TrainingReport> reports =
            new RetrainRecommenders(study).run(new MonitorProgress(monitor));
        if (!reports.isEmpty()) {
          Display.getDefault().asyncExec(() -> tell(reports.getLast()));
        }
        return Status.OK_STATUS;
      } catch (CancellationException e) {
        return Status.CANCEL_STATUS;
      } catch (ProblemException e) {
        UiLog.warning(e.problem().toString(), e);
        return Status.OK_STATUS; // the models that were there stay
      }
    }
  }

  private static void tell(TrainingReport report) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null) {
      StatusLine.say(
          window, CountedText.bind(Messages.Train_retrained, report.layer(), report.spans()));
    }
  }
}
