package org.glossator.ui.codebook.internal.editor;

import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.glossator.base.Problem;
import org.glossator.base.Task;
import org.glossator.study.StudyHistory;
import org.glossator.ui.base.TaskJob;

/**
 * Does, takes back and does again the steps that change codebook and annotations together: in the
 * background, while the pages cannot be edited. UI thread only.
 */
public final class StudyWork {
  private final StudyOwner source;
  private final StudySteps steps;
  private final IWorkbenchPart part;
  private final Composite pages;
  private final Runnable reset;
  private final Consumer<String> say;
  private final Consumer<Problem> tell;

  /**
   * @param part the editor, which keeps the keyboard
   * @param pages what cannot be used meanwhile
   * @param reset shows the codebook as it is in the study then
   * @param say shows what was done
   * @param tell shows what went wrong
   */
  public StudyWork(
      StudyOwner source,
      StudySteps steps,
      IWorkbenchPart part,
      Composite pages,
      Runnable reset,
      Consumer<String> say,
      Consumer<Problem> tell) {
    this.source = source;
    this.steps = steps;
    this.part = part;
    this.pages = pages;
    this.reset = reset;
    this.say = say;
    this.tell = tell;
  }

  /** Does a change of the study; its label is what menus call it. */
  public void apply(String label, Task<StudyHistory.Outcome> change) {
    run(label, change, Messages.StudyWork_done);
  }

  public void undo() {
    String label = steps.undoLabel();
    steps.tookBack(label);
    run(label, source.study().history()::undo, Messages.UndoHandler_undone);
  }

  public void redo() {
    run(steps.redoLabel(), source.study().history()::redo, Messages.RedoHandler_redone);
  }

  private void run(String label, Task<StudyHistory.Outcome> task, String done) {
    Display display = pages.getDisplay();
    boolean active = part.getSite().getPage().getActivePart() == part;
    if (active) {
      pages.getParent().forceFocus(); // else another part would get it with the keys to come
    }
    pages.setEnabled(false);
    new TaskJob<>(display, label, source.quietly(task))
        .onResult(
            outcome -> {
              if (!pages.isDisposed()) {
                pages.setEnabled(true); // a disabled tree takes no selection
                reset.run();
                say.accept(NLS.bind(done, label));
                outcome.problems().stream().findFirst().ifPresent(tell);
              }
            })
        .onProblem(
            problem -> {
              if (!pages.isDisposed()) {
                tell.accept(problem);
              }
            })
        .onEnd(
            () -> {
              if (!pages.isDisposed()) {
                pages.setEnabled(true);
                if (pages.getParent().isFocusControl()) {
                  part.setFocus();
                }
                steps.refresh();
              }
            })
        .schedule();
  }
}
