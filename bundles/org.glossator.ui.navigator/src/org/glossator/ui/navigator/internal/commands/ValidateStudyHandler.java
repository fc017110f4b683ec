package org.glossator.ui.navigator.internal.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.base.Problem;
import org.glossator.study.Doctor;
import org.glossator.study.Study;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.TaskJob;

/** Looks for everything that is wrong with a study, and lists it. */
public final class ValidateStudyHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Study study = StudyContext.study(event);
    if (study == null) {
      return null;
    }
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    String title = Messages.bind(Messages.Validate_title, study.title());
    new TaskJob<List<Problem>>(
            window.getShell().getDisplay(), title, progress -> Doctor.examine(study, progress))
        .onResult(problems -> show(window, title, problems))
        .schedule();
    return null;
  }

  private static void show(IWorkbenchWindow window, String title, List<Problem> problems) {
    String summary =
        problems.isEmpty()
            ? Messages.Validate_fine
            : Messages.bind(Messages.Validate_found, problems.size());
    ProblemsDialog.open(window.getShell(), title, summary, problems);
  }
}
