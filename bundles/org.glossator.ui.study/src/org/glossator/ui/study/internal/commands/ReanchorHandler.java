package org.glossator.ui.study.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.annotation.Reanchoring;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.ReanchorDocument;
import org.glossator.study.ReanchorDocument.Moved;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.OpenEditors;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.base.UndoableChange;

/**
 * Accepts the text of the selected document that was changed outside: looks first, shows how many
 * annotations move and which have no place any more, and asks. Can be undone.
 */
public final class ReanchorHandler extends AbstractHandler {
  /** So many annotations without a place are named; all are in the report. */
  private static final int NAMED = 8;

  private static final int SHOWN = 60;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    CommandContext context = CommandContext.of(event);
    if (context == null || context.documents().size() != 1) {
      return null;
    }
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    Study study = context.study();
    String document = context.documents().getFirst();
    if (!OpenEditors.close(page, study, List.of(document))) {
      return null; // it is held for writing as long as it is open, and shows the old text
    }
    new TaskJob<>(
            Display.getCurrent(),
            NLS.bind(Messages.Reanchor_looking, document),
            new ReanchorDocument(study, document, true))
        .onResult(outcome -> ask(page, study, document, outcome))
        .onProblem(
            problem ->
                MessageDialog.openError(
                    page.getWorkbenchWindow().getShell(),
                    Messages.Reanchor_title,
                    problem.toString()))
        .schedule();
    return null;
  }

  private static void ask(
      IWorkbenchPage page, Study study, String document, ReanchorDocument.Outcome outcome) {
    if (!outcome.isChanged()) {
      StatusLine.say(page.getWorkbenchWindow(), NLS.bind(Messages.Reanchor_unchanged, document));
      return;
    }
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            page.getWorkbenchWindow().getShell(),
            Messages.Reanchor_title,
            question(document, outcome),
            0,
            Messages.Reanchor_ok,
            IDialogConstants.CANCEL_LABEL);
    if (answer != 0) {
      return;
    }
    UndoableChange.inBackground(
        ReanchorDocument.label(document),
        () -> accept(study, document),
        () -> takeBack(study, document));
  }

  private static String question(String document, ReanchorDocument.Outcome outcome) {
    long moved = outcome.files().stream().mapToLong(f -> f.result().snapshot().size()).sum();
    List<String> lines = new ArrayList<>();
    lines.add(CountedText.bind(Messages.Reanchor_question, document, moved));
    if (outcome.unplaced() > 0) {
      lines.add("");
      lines.add(CountedText.bind(Messages.Reanchor_left, outcome.unplaced(), outcome.report()));
      outcome.files().stream().flatMap(ReanchorHandler::left).limit(NAMED).forEach(lines::add);
      if (outcome.unplaced() > NAMED) {
        lines.add("\u2026");
      }
    }
    return String.join("\n", lines);
  }

  private static Stream<String> left(Moved file) {
    return file.result().unplaced().stream().map(left -> told(file.owner(), left));
  }

  private static String told(String owner, Reanchoring.Left left) {
    String quote = left.quote().replaceAll("\\s+", " ");
    return NLS.bind(
        Messages.Reanchor_item,
        owner,
        quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN - 1) + "\u2026");
  }

  /** Does it, or does it again: then what was planned the first time. */
  private static void accept(Study study, String document) throws ProblemException {
    if (ReanchorDocument.label(document).equals(study.history().redoLabel())) {
      study.history().redo(Progress.NONE);
    } else {
      new ReanchorDocument(study, document, false).run(Progress.NONE);
    }
  }

  private static void takeBack(Study study, String document) throws ProblemException {
    String last = study.history().undoLabel();
    if (!ReanchorDocument.label(document).equals(last)) {
      throw new ProblemException(
          Problem.error(
              document,
              NLS.bind(Messages.Reanchor_other, last == null ? "" : last),
              Messages.Reanchor_otherFirst));
    }
    study.history().undo(Progress.NONE);
  }
}
