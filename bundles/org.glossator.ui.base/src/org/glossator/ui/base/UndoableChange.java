package org.glossator.ui.base;

import java.util.Objects;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;

/**
 * A change of a study (metadata, sets, states, names) as a step of the workbench's undo history:
 * done in the background, or on the UI thread where it touches the study's settings, which belong
 * to it. A change that fails is told and is no step. UI thread only.
 */
public final class UndoableChange {
  private UndoableChange() {}

  /** One direction of a change. */
  @FunctionalInterface
  public interface Change {
    /**
     * Does it.
     *
     * @throws ProblemException if it could not be done; then nothing has changed
     */
    void run() throws ProblemException;
  }

  /** The context of all such steps: what views set for their undo and redo. */
  public static IUndoContext context() {
    return PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
  }

  private static IOperationHistory history() {
    return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
  }

  /**
   * Does a change in the background.
   *
   * @param label what the step is called in the menu
   * @param change does it, and does it again
   * @param inverse takes it back
   */
  public static void inBackground(String label, Change change, Change inverse) {
    Display display = Display.getCurrent();
    schedule(display, label, change, () -> history().add(new Step(label, change, inverse, true)));
  }

  /**
   * Does a change at once, on the UI thread.
   *
   * @return whether it was done
   */
  public static boolean now(String label, Change change, Change inverse) {
    boolean done = runNow(label, change);
    if (done) {
      history().add(new Step(label, change, inverse, false));
    }
    return done;
  }

  private static boolean runNow(String label, Change change) {
    boolean[] done = {false};
    BusyIndicator.showWhile(
        Display.getCurrent(),
        () -> {
          try {
            change.run();
            done[0] = true;
          } catch (ProblemException e) {
            Problem problem = e.problem();
            ProblemsDialog.open(null, label, problem);
          }
        });
    return done[0];
  }

  private static void schedule(Display display, String label, Change change, Runnable then) {
    Task<Boolean> task =
        (Progress progress) -> {
          progress.begin(label, -1);
          change.run();
          return true;
        };
    TaskJob<Boolean> job = new TaskJob<>(display, label, task).onResult(done -> then.run());
    job.setRule(OneAtATime.RULE);
    job.schedule();
  }

  private static final class Step extends AbstractOperation {
    private final Change change;
    private final Change inverse;
    private final boolean background;

    Step(String label, Change change, Change inverse, boolean background) {
      super(label);
      this.change = Objects.requireNonNull(change);
      this.inverse = Objects.requireNonNull(inverse);
      this.background = background;
      addContext(context());
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
      return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
      return run(change);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
      return run(inverse);
    }

    private IStatus run(Change direction) {
      if (!background) {
        return runNow(getLabel(), direction) ? Status.OK_STATUS : Status.CANCEL_STATUS;
      }
      schedule(
          Display.getCurrent(),
          getLabel(),
          direction,
          () -> {
            // the study's listeners show what has changed
          });
      return Status.OK_STATUS;
    }
  }
}
