package org.glossator.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.UndoHistory.Step;

/**
 * The steps of several sessions as one line in time: an annotator's work on a document, and what
 * the annotator decided on suggestions for it, which is kept in other files. Undo takes back what
 * was done last, wherever it was done; also after a restart, since each step knows its time. Parts
 * of one step in several files have one time: they are one entry here.
 *
 * <p>Threads: as for the sessions, edits from one thread; questions from any.
 */
public final class JointHistory {
  private static final Comparator<Entry> IN_TIME =
      Comparator.comparingLong(entry -> entry.step().time());

  private final List<DocumentSession> sessions = new CopyOnWriteArrayList<>();

  /**
   * A step of one of the sessions.
   *
   * @param isDone whether it can be undone; else it can be redone
   */
  public record Entry(DocumentSession session, Step step, boolean isDone) {}

  /** The history of one session; others may join it. */
  public JointHistory(DocumentSession first) {
    sessions.add(Objects.requireNonNull(first));
  }

  /** Takes in the steps of a further session, those that it has and those to come. */
  public void add(DocumentSession session) {
    sessions.add(Objects.requireNonNull(session));
  }

  /** The sessions, the first one first. */
  public List<DocumentSession> sessions() {
    return List.copyOf(sessions);
  }

  /**
   * All steps in the order of time: those that can be undone, the newest last, then those that can
   * be redone, the next one first.
   */
  public List<Entry> entries() {
    List<Entry> done = new ArrayList<>();
    List<Entry> undone = new ArrayList<>();
    for (DocumentSession session : sessions) {
      for (Step step : session.history().undoSteps()) {
        done.add(new Entry(session, step, true));
      }
      for (Step step : session.history().redoSteps().reversed()) {
        if (isRedoable(session, step)) {
          undone.add(new Entry(session, step, false));
        }
      }
    }
    List<Entry> all = new ArrayList<>(whole(done));
    all.addAll(whole(undone));
    return all;
  }

  /** In the order of time; of the parts of a step that of the first session. */
  private static List<Entry> whole(List<Entry> parts) {
    parts.sort(IN_TIME);
    List<Entry> entries = new ArrayList<>();
    for (Entry part : parts) {
      if (entries.isEmpty() || !isSameStep(entries.getLast(), part)) {
        entries.add(part);
      }
    }
    return entries;
  }

  private static boolean isSameStep(Entry one, Entry other) {
    return one.step().time() != 0
        && one.step().time() == other.step().time()
        && one.session() != other.session();
  }

  /** The step that {@link #undo} takes back, or null. */
  public Entry nextUndo() {
    Entry newest = null;
    for (DocumentSession session : sessions) {
      List<Step> steps = session.history().undoSteps();
      if (!steps.isEmpty() && (newest == null || steps.getLast().time() > newest.step().time())) {
        newest = new Entry(session, steps.getLast(), true);
      }
    }
    return newest;
  }

  /** The step that {@link #redo} does again, or null. */
  public Entry nextRedo() {
    Entry oldest = null;
    for (DocumentSession session : sessions) {
      List<Step> steps = session.history().redoSteps();
      if (!steps.isEmpty()
          && isRedoable(session, steps.getLast())
          && (oldest == null || steps.getLast().time() < oldest.step().time())) {
        oldest = new Entry(session, steps.getLast(), false);
      }
    }
    return oldest;
  }

  /** A new step in one session ends redo in all of them, as it does in a single history. */
  private boolean isRedoable(DocumentSession session, Step step) {
    for (DocumentSession other : sessions) {
      List<Step> done = other.history().undoSteps();
      if (other != session && !done.isEmpty() && done.getLast().time() > step.time()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes back the step that was done last; does nothing if there is none.
   *
   * @return the step, or null
   * @throws EditRefusedException as {@link DocumentSession#undo}
   */
  public Entry undo() throws EditRefusedException {
    Entry next = nextUndo();
    if (next != null) {
      next.session().undo();
      for (DocumentSession other : sessions) {
        List<Step> steps = other.history().undoSteps();
        if (!steps.isEmpty() && isSameStep(next, new Entry(other, steps.getLast(), true))) {
          other.undo();
        }
      }
    }
    return next;
  }

  /**
   * Does the step again that was taken back last; does nothing if there is none.
   *
   * @return the step, or null
   * @throws EditRefusedException as {@link DocumentSession#redo}
   */
  public Entry redo() throws EditRefusedException {
    Entry next = nextRedo();
    if (next != null) {
      next.session().redo();
      for (DocumentSession other : sessions) {
        List<Step> steps = other.history().redoSteps();
        if (!steps.isEmpty() && isSameStep(next, new Entry(other, steps.getLast(), false))) {
          other.redo();
        }
      }
    }
    return next;
  }
}
