package org.glossator.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.MonitorProgress;
import org.glossator.platform.OpenStudies;
import org.glossator.study.SampleStudy;
import org.glossator.study.Study;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.UiLog;

/**
 * What happens once the window is there: the studies of the last time are opened, or the one that
 * was asked for; at the very first start the sample study is made. Off the UI thread.
 */
final class Startup {
  /** The document of the sample study that a first start shows. */
  private static final String FIRST_DOCUMENT = "2026/ct-cooperation";

  private final StartArguments arguments;

  Startup(StartArguments arguments) {
    this.arguments = arguments;
  }

  void begin() {
    Display display = PlatformUI.getWorkbench().getDisplay();
    Job job =
        new Job(Messages.Startup_job) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            openStudies(monitor, display);
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.schedule();
  }

  private void openStudies(IProgressMonitor monitor, Display display) {
    OpenStudies studies = GlossatorPlatform.openStudies();
    boolean first = !studies.hasRemembered();
    studies.restore(new MonitorProgress(monitor));
    try {
      if (arguments.study() != null) {
        show(display, studies.open(arguments.study()), arguments.document());
      } else if (first) {
        show(display, studies.open(sample()), FIRST_DOCUMENT);
      }
    } catch (ProblemException e) {
      tell(display, e.problem());
    }
    onUi(display, StartReport::writeIfAsked);
  }

  /** The sample study in the user's home, made if it is not there yet. */
  private static Path sample() throws ProblemException {
    Path folder = Path.of(System.getProperty("user.home"), "Glossator", Messages.Startup_sample);
    if (!Files.exists(folder)) {
      SampleStudy.create(folder);
    }
    return folder;
  }

  private static void show(Display display, Study study, String document) {
    if (document == null) {
      return;
    }
    if (study.documents().get(document) == null) {
      tell(
          display,
          Problem.error(
              study.folder().toString(),
              "the study has no document " + document,
              "choose one in the corpus"));
      return;
    }
    onUi(
        display,
        () -> {
          IWorkbenchPage page =
              PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
          OpenDocument.open(page, study, document);
        });
  }

  private static void tell(Display display, Problem problem) {
    UiLog.warning(problem.toString(), null);
    onUi(
        display,
        () ->
            ProblemsDialog.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                Messages.Startup_problem,
                problem));
  }

  private static void onUi(Display display, Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (PlatformUI.isWorkbenchRunning()
                && PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null) {
              work.run();
            }
          });
    }
  }
}
