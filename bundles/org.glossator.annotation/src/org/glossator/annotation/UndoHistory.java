package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.glossator.annotation.AnnotationEdit.Batch;

/**
 * What can be undone and redone in one document, in named steps. A keystroke, an annotate-all and a
 * codebook migration are each one step.
 *
 * <p>Memory is bounded: past {@link #MAX_STEPS} steps or {@link #MAX_EDITS} single edits in all,
 * the oldest steps are forgotten, but never the newest one, however big it is.
 *
 * <p>Edits that others apply to the document are no steps. Where such an edit (a file merged from
 * disk) took away what a step needs, that step is refused and forgotten, and the ones before it can
 * still be undone.
 *
 * <p>Threads: steps are done under the document's lock; the questions never wait. Listeners are
 * told after each change of the history, on the thread that made it. When the document's own
 * listeners are told, the history already knows the step.
 */
public final class UndoHistory {
  /** How many steps are kept at most. */
  public static final int MAX_STEPS = 1_000;

  /**
   * How many single edits all kept steps may hold, forward and inverse counted: two annotate-alls
   * of 200,000 spans and the work of a day. An edit takes 20 bytes, and 100 if it alone still holds
   * a deleted span.
   */
  public static final int MAX_EDITS = 1_000_000;

  private static final AtomicLong LAST_TIME = new AtomicLong();

  private final AnnotationDocument document;
  private final int maxSteps;
  private final int maxEdits;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile State state = State.EMPTY;

  /** Under the document's lock. */
  private Doing doing;

  /**
   * A step.
   *
   * @param label what was done, as menus show it: "Create span"
   * @param forward does it (again)
   * @param inverse takes it back
   * @param time when it was done first, in milliseconds since 1970, later than that of every step
   *     that this process did before in any document; 0 where nobody knows
   */
  public record Step(String label, AnnotationEdit forward, AnnotationEdit inverse, long time) {
    public Step {
      Objects.requireNonNull(label);
      Objects.requireNonNull(forward);
      Objects.requireNonNull(inverse);
    }

    /** A step of an unknown time. */
    public Step(String label, AnnotationEdit forward, AnnotationEdit inverse) {
      this(label, forward, inverse, 0);
    }
  }

  /** What the history does with a step. */
  public enum Action {
    PERFORM,
    UNDO,
    REDO
  }

  /**
   * What the history does to the document at this moment; the edit itself is in the {@link
   * DocumentChange}.
   *
   * @param label of the step
   * @param time of the step
   */
  public record Doing(Action action, String label, long time) {}

  /**
   * Both lists have the step that is next at their end.
   *
   * @param weight single edits in {@code undo}
   */
  private record State(List<Step> undo, long weight, List<Step> redo) {
    static final State EMPTY = new State(List.of(), 0, List.of());
  }

  /**
   * What is to be done.
   *
   * @param doing what listeners of the document are told on request
   * @param refused the state after it if the document refuses
   * @param next the state after it, given the inverse of what was done
   */
  private record Move(
      Doing doing, AnnotationEdit edit, State refused, Function<AnnotationEdit, State> next) {}

  public UndoHistory(AnnotationDocument document) {
    this(document, MAX_STEPS, MAX_EDITS);
  }

  /** With other bounds, each at least 1. */
  UndoHistory(AnnotationDocument document, int maxSteps, int maxEdits) {
    this.document = Objects.requireNonNull(document);
    this.maxSteps = maxSteps;
    this.maxEdits = maxEdits;
  }

  /**
   * Applies an edit to the document as a step, after which nothing can be redone. An edit that
   * changes nothing is no step.
   *
   * @throws EditRefusedException if the document refuses it; document and history are as they were
   */
  public void perform(String label, AnnotationEdit edit) throws EditRefusedException {
    perform(label, edit, newTime());
  }

  /**
   * The same for a part of a step that changes several documents.
   *
   * @param time of the step, from {@link #newTime}: parts of one step have one time
   * @throws EditRefusedException as {@link #perform(String, AnnotationEdit)}
   */
  public void perform(String label, AnnotationEdit edit, long time) throws EditRefusedException {
    Objects.requireNonNull(label);
    run(
        before ->
            new Move(
                new Doing(Action.PERFORM, label, time),
                edit,
                before,
                inverse -> pushed(before, new Step(label, edit, inverse, time), List.of())),
        true);
  }

  public boolean canUndo() {
    return !state.undo.isEmpty();
  }

  public boolean canRedo() {
    return !state.redo.isEmpty();
  }

  /** Label of the step that {@link #undo} takes back, or null. */
  public String undoLabel() {
    List<Step> undo = state.undo;
    return undo.isEmpty() ? null : undo.getLast().label();
  }

  /** Label of the step that {@link #redo} does again, or null. */
  public String redoLabel() {
    List<Step> redo = state.redo;
    return redo.isEmpty() ? null : redo.getLast().label();
  }

  /**
   * Takes the last step back; does nothing if there is none.
   *
   * @throws EditRefusedException if it no longer fits the document, which is as it was; the step is
   *     forgotten
   */
  public void undo() throws EditRefusedException {
    run(
        before -> {
          if (before.undo.isEmpty()) {
            return null;
          }
          Step step = before.undo.getLast();
          List<Step> rest = withoutLast(before.undo);
          long weight = before.weight - weight(step);
          return new Move(
              new Doing(Action.UNDO, step.label(), step.time()),
              step.inverse(),
              new State(rest, weight, before.redo),
              forward -> {
                Step taken = new Step(step.label(), forward, step.inverse(), step.time());
                return new State(rest, weight, with(before.redo, taken));
              });
        },
        false);
  }

  /**
   * Does the step again that was taken back last; does nothing if there is none.
   *
   * @throws EditRefusedException if it no longer fits the document, which is as it was; the step is
   *     forgotten
   */
  public void redo() throws EditRefusedException {
    run(
        before -> {
          if (before.redo.isEmpty()) {
            return null;
          }
          Step step = before.redo.getLast();
          List<Step> rest = withoutLast(before.redo);
          return new Move(
              new Doing(Action.REDO, step.label(), step.time()),
              step.forward(),
              new State(before.undo, before.weight, rest),
              inverse ->
                  pushed(
                      before, new Step(step.label(), step.forward(), inverse, step.time()), rest));
        },
        false);
  }

  /**
   * For listeners of the document, while they are told of a change: what the history is doing, or
   * null if the change is not of its making. Null at any other time.
   */
  public Doing current() {
    return Thread.holdsLock(document.lock()) ? doing : null;
  }

  /** The steps that can be undone, oldest first: the last one is next. */
  public List<Step> undoSteps() {
    return state.undo;
  }

  /** The steps that can be redone: the last one is next, as in {@link #undoSteps}. */
  public List<Step> redoSteps() {
    return state.redo;
  }

  /**
   * Puts the steps of an earlier session in the place of all steps there are, as far as the bounds
   * let them.
   *
   * @param undo in the order of {@link #undoSteps}
   * @param redo in the order of {@link #redoSteps}
   */
  public void restore(List<Step> undo, List<Step> redo) {
    synchronized (document.lock()) {
      State restored = bounded(List.copyOf(undo), weight(undo), List.of());
      List<Step> boundedRedo = bounded(List.copyOf(redo), weight(redo), List.of()).undo;
      state = new State(restored.undo, restored.weight, boundedRedo);
    }
    Failure failure = new Failure();
    tell(failure);
    failure.rethrow();
  }

  /** Forgets all steps. */
  public void clear() {
    restore(List.of(), List.of());
  }

  /** Tells a listener whenever the steps have changed, from now on. */
  public void addListener(Runnable listener) {
    listeners.add(Objects.requireNonNull(listener));
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /**
   * @param plan makes the move of the state that it finds, under the lock; null for nothing
   * @param onlyIfChanged whether an edit that changes nothing leaves the history as it was
   */
  private void run(Function<State, Move> plan, boolean onlyIfChanged) throws EditRefusedException {
    EditRefusedException refusal = null;
    Failure failure = new Failure();
    boolean isChanged;
    synchronized (document.lock()) {
      State before = state;
      Move move = plan.apply(before);
      if (move == null) {
        return;
      }
      doing = move.doing;
      try {
        AnnotationEdit inverse =
            document.apply(move.edit, change -> state = move.next.apply(change.inverse()));
        if (state == before && !onlyIfChanged) {
          state = move.next.apply(inverse);
        }
      } catch (EditRefusedException e) {
        state = move.refused;
        refusal = e;
      } catch (RuntimeException | Error e) {
        failure.keep(e); // of a listener of the document: the change and the step stand
      } finally {
        doing = null;
      }
      isChanged = state != before;
    }
    if (isChanged) {
      tell(failure);
    }
    if (refusal != null) {
      throw refusal;
    }
    failure.rethrow();
  }

  private void tell(Failure failure) {
    for (Runnable listener : listeners) {
      failure.guard(listener);
    }
  }

  private State pushed(State before, Step step, List<Step> redo) {
    return bounded(with(before.undo, step), before.weight + weight(step), redo);
  }

  private State bounded(List<Step> undo, long weight, List<Step> redo) {
    int from = 0;
    long left = weight;
    while (undo.size() - from > maxSteps || left > maxEdits && undo.size() - from > 1) {
      left -= weight(undo.get(from));
      from++;
    }
    return new State(from == 0 ? undo : List.copyOf(undo.subList(from, undo.size())), left, redo);
  }

  private static long weight(List<Step> steps) {
    return steps.stream().mapToLong(UndoHistory::weight).sum();
  }

  private static long weight(Step step) {
    return weight(step.forward()) + weight(step.inverse());
  }

  private static long weight(AnnotationEdit edit) {
    return edit instanceof Batch batch
        ? batch.edits().stream().mapToLong(UndoHistory::weight).sum()
        : 1;
  }

  /**
   * A time for a step, later than all that were given before. Two steps never have one time, so
   * that steps of several documents have an order.
   */
  public static long newTime() {
    long clock = System.currentTimeMillis();
    return LAST_TIME.updateAndGet(last -> Math.max(last + 1, clock));
  }

  /** A copy: at most some thousand references, a few microseconds, so that readers need no lock. */
  private static List<Step> with(List<Step> steps, Step step) {
    List<Step> more = new ArrayList<>(steps.size() + 1);
    more.addAll(steps);
    more.add(step);
    return Collections.unmodifiableList(more);
  }

  private static List<Step> withoutLast(List<Step> steps) {
    return List.copyOf(steps.subList(0, steps.size() - 1));
  }
}
