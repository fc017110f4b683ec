package org.glossator.ui.base;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Task;
import org.glossator.platform.MonitorProgress;

/**
 * Runs a {@link Task} in the background, with progress and cancel in the status line and the
 * progress view. What comes of it is told on the UI thread; nothing is told once the display is
 * disposed.
 *
 * <pre>{@code
 * new TaskJob<>(display, Messages.Import_job, task).onResult(this::show).schedule();
 * }</pre>
 *
 * @param <R> the task's result
 */
public final class TaskJob<R> extends Job {
  /** The family of all jobs of this class. */
  public static final Object FAMILY = TaskJob.class;

  private final Display display;
  private final Task<R> task;
  private Consumer<R> onResult = TaskJob::ignore;
  private Consumer<Problem> onProblem;
  private Runnable onCancel = TaskJob::ignore;
  private Runnable onEnd = TaskJob::ignore;

  /**
   * @param display where it is told what came of it
   * @param name what is done, as the user says it
   */
  public TaskJob(Display display, String name, Task<R> task) {
    super(name);
    this.display = Objects.requireNonNull(display);
    this.task = Objects.requireNonNull(task);
    onProblem = problem -> ProblemsDialog.open(null, name, problem);
  }

  /** What is done with the result, on the UI thread. */
  public TaskJob<R> onResult(Consumer<R> action) {
    onResult = Objects.requireNonNull(action);
    return this;
  }

  /** What is done if the task failed, on the UI thread; else a dialog tells the problem. */
  public TaskJob<R> onProblem(Consumer<Problem> action) {
    onProblem = Objects.requireNonNull(action);
    return this;
  }

  /** What is done if the user cancelled it, on the UI thread. */
  public TaskJob<R> onCancel(Runnable action) {
    onCancel = Objects.requireNonNull(action);
    return this;
  }

  /** What is done at the end, however it ended, after the other, on the UI thread. */
  public TaskJob<R> onEnd(Runnable action) {
    onEnd = Objects.requireNonNull(action);
    return this;
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      R result = task.run(new MonitorProgress(monitor));
      tell(() -> onResult.accept(result));
      return Status.OK_STATUS;
    } catch (CancellationException e) {
      tell(onCancel);
      return Status.CANCEL_STATUS;
    } catch (ProblemException e) {
      tell(() -> onProblem.accept(e.problem()));
      return Status
          .OK_STATUS; // told already: an error status would make the platform tell it again
    } catch (RuntimeException e) {
      UiLog.error(getName(), e);
      tell(() -> onProblem.accept(ErrorMessages.unexpected(e)));
      return Status.OK_STATUS;
    } finally {
      monitor.done();
    }
  }

  private void tell(Runnable outcome) {
    if (display.isDisposed()) {
      return;
    }
    display.asyncExec(
        () -> {
          try {
            outcome.run();
          } finally {
            onEnd.run();
          }
        });
  }

  private static void ignore(Object result) {
    // nobody asked for it
  }

  private static void ignore() {
    // nobody asked for it
  }
}
