package org.glossator.ui.navigator.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportReport;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.MonitorProgress;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.navigator.CorpusView;

/** Makes a study: one page, then a job that makes it, opens it and imports the files. */
public final class NewStudyWizard extends Wizard {
  private final IWorkbenchWindow window;
  private final NewStudyPage page;

  NewStudyWizard(IWorkbenchWindow window, List<Path> files) {
    this.window = window;
    page = new NewStudyPage(files);
    setWindowTitle(Messages.NewStudy_title);
    setNeedsProgressMonitor(true);
  }

  /**
   * Opens the wizard and waits until it is closed; the work goes on in the background.
   *
   * @param files files and folders to import, proposed; may be empty
   */
  public static void open(IWorkbenchWindow window, List<Path> files) {
    new OnePageDialog(window.getShell(), new NewStudyWizard(window, files), Messages.NewStudy_doIt)
        .open();
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    MakeStudy task = page.task();
    if (!task.files().isEmpty() && !agreed(task)) {
      return false;
    }
    CurrentAnnotator.setName(task.annotator());
    String name = Messages.bind(Messages.NewStudy_job, task.title());
    new TaskJob<>(window.getShell().getDisplay(), name, task).onResult(this::made).schedule();
    return true;
  }

  /** Looks at the files first, with progress in the wizard, and shows what is to be known. */
  private boolean agreed(MakeStudy task) {
    ImportReport[] report = {null};
    try {
      getContainer()
          .run(
              true,
              true,
              monitor -> {
                try {
                  report[0] = task.rehearsal().run(new MonitorProgress(monitor));
                } catch (ProblemException e) {
                  throw new InvocationTargetException(e);
                } catch (CancellationException e) {
                  throw new InterruptedException();
                }
              });
    } catch (InterruptedException e) {
      return false; // cancelled: back to the page
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof ProblemException problem) {
        page.setErrorMessage(problem.problem().toString());
        return false;
      }
      throw new IllegalStateException(e.getCause());
    }
    return BeforeImportDialog.agree(getShell(), report[0]);
  }

  private void made(MakeStudy.Result result) {
    Study study = result.study();
    CurrentAnnotator.choose(study, result.annotator());
    StatusLine.say(window, Messages.bind(Messages.NewStudy_made, study.title(), study.folder()));
    if (window.getActivePage() != null && !study.documents().isEmpty()) {
      DocumentEntry first = study.documents().entries().getFirst();
      OpenDocument.open(window.getActivePage(), study, first.path());
      if (window.getActivePage().findView(CorpusView.ID) instanceof CorpusView view) {
        view.reveal(study, first.path());
      }
    }
    if (result.report() != null && !result.report().problems().isEmpty()) {
      ImportResult.show(study, result.report());
    }
  }
}
