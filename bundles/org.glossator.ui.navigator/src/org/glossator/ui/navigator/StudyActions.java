package org.glossator.ui.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.UserFolders;
import org.glossator.study.SampleStudy;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;

/**
 * Opens studies in a window: in the background, with what is wrong shown when it is known. UI
 * thread only.
 */
public final class StudyActions {
  /** The document of the sample study that is shown first. */
  public static final String SAMPLE_DOCUMENT = "2026/ct-cooperation";

  private StudyActions() {}

  /** Opens a study and shows it in the corpus view. */
  public static void open(IWorkbenchWindow window, Path folder) {
    run(
        window,
        progress -> GlossatorPlatform.openStudies().open(folder),
        study -> tellOpened(window, study));
  }

  /**
   * Opens a study and a document of it.
   *
   * @param document the document's path in the study
   */
  public static void open(IWorkbenchWindow window, Path folder, String document) {
    Objects.requireNonNull(document);
    run(
        window,
        progress -> GlossatorPlatform.openStudies().open(folder),
        study -> show(window, study, document));
  }

  /** Opens the sample study with its first document; copies it to the user's documents before. */
  public static void openSample(IWorkbenchWindow window) {
    run(window, StudyActions::sample, study -> show(window, study, SAMPLE_DOCUMENT));
  }

  private static Study sample(Progress progress) throws ProblemException {
    Path folder = UserFolders.sampleStudy();
    progress.begin(Messages.StudyActions_sample, -1);
    if (!StudyStore.isStudy(folder)) {
      SampleStudy.create(folder);
    }
    return GlossatorPlatform.openStudies().open(folder);
  }

  private static void run(IWorkbenchWindow window, Task<Study> task, Consumer<Study> then) {
    new TaskJob<>(window.getShell().getDisplay(), Messages.StudyActions_open, task)
        .onResult(
            study -> {
              then.accept(study);
              tellProblems(window, study);
            })
        .schedule();
  }

  private static void show(IWorkbenchWindow window, Study study, String document) {
    IWorkbenchPage page = window.getActivePage();
    if (page == null) {
      return; // the window was closed meanwhile
    }
    if (!study.documents().contains(document)) {
      ProblemsDialog.open(
          window.getShell(),
          Messages.StudyActions_open,
          Problem.error(
              document,
              Messages.bind(Messages.StudyActions_noDocument, study.title()),
              Messages.StudyActions_noDocumentRemedy));
      return;
    }
    OpenDocument.open(page, study, document);
    if (page.findView(CorpusView.ID) instanceof CorpusView view) {
      view.reveal(study, document);
    }
  }

  private static void tellOpened(IWorkbenchWindow window, Study study) {
    int documents = study.documents().size();
    StatusLine.say(
        window, CountedText.bind(Messages.StudyActions_opened, study.title(), documents));
  }

  private static void tellProblems(IWorkbenchWindow window, Study study) {
    List<Problem> problems = GlossatorPlatform.studies().problems(study);
    if (!problems.isEmpty()) {
      ProblemsDialog.open(
          window.getShell(),
          study.title(),
          Messages.bind(Messages.StudyActions_problems, problems.size()),
          problems);
    }
  }
}
