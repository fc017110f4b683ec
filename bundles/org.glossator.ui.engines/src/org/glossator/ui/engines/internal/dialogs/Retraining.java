package org.glossator.ui.engines.internal.dialogs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.glossator.engines.RetrainRecommenders;
import org.glossator.engines.TrainingReport;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.AnnotationTree;
import org.glossator.study.Study;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.base.UiLog;

/** Trains recommenders again in the background some time after people have coded. */
public final class Retraining implements IStartup {
  /** Coding goes on meanwhile; the newest work is not worth a training of its own. */
  private static final long WAIT_MS = 120_000;

  private final Map<Study, Job> waiting = new ConcurrentHashMap<>();

  @Override
  public void earlyStartup() {
    GlossatorPlatform.studies()
        .addListener(
            new StudyServiceListener() {
              @Override
              public void annotationsWritten(
                  Study study, AnnotationTree tree, String document, String owner) {
                if (tree == study.annotations()) {
                  later(study);
                }
              }

              @Override
              public void studyClosed(Study study) {
                Job job = waiting.remove(study);
                if (job != null) {
                  job.cancel();
                }
              }
            });
  }

  private void later(Study study) {
    waiting.computeIfAbsent(
        study,
        s -> {
          TaskJob<List<TrainingReport>> job =
              new TaskJob<>(Display.getDefault(), Messages.Train_job, new RetrainRecommenders(s));
          job.setPriority(Job.DECORATE);
          job.onResult(Retraining::tell)
              .onProblem(problem -> UiLog.warning(problem.toString(), null))
              .onEnd(() -> waiting.remove(s));
          job.schedule(WAIT_MS);
          return job;
        });
  }

  private static void tell(List<TrainingReport> reports) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null && !reports.isEmpty()) {
      TrainingReport last = reports.getLast();
      StatusLine.say(window, NLS.bind(Messages.Train_retrained, last.layer(), last.spans()));
    }
  }
}
