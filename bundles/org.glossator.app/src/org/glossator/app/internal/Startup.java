package org.glossator.app.internal;

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
import org.glossator.study.Study;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.navigator.StudyActions;
import org.glossator.ui.navigator.WelcomePart;

/**
 * What happens once the window is there: the studies of the last time are opened, or the one that
 * was asked for; at the very first start the welcome page is shown. Off the UI thread.
 */
final class Startup {
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
            ServiceLoaderSupport.start();
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
      } else if (arguments.sample()) {
        onUi(
            display,
            () -> StudyActions.openSample(PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
      } else if (first) {
        onUi(
            display,
            () ->
                WelcomePart.open(
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()));
      }
    } catch (ProblemException e) {
      tell(display, e.problem());
    }
    onUi(display, StartReport::writeIfAsked);
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
