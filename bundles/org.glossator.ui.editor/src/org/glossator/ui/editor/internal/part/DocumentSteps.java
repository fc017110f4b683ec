package org.glossator.ui.editor.internal.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.study.JointHistory;
import org.glossator.study.StudyListener;
import org.glossator.study.WorkHistory;
import org.glossator.study.WorkHistory.Entry;

/**
 * The steps of the document that an editor shows, and the way back and forth in them. A step of the
 * whole study takes its time: who presses the keys of undo meanwhile goes on after it. UI thread
 * only, but for {@link StudyListener}.
 */
public final class DocumentSteps implements StudyListener {
  private final SpanAnnotating annotating;
  private final WorkHistory history;
  private final UndoTravel travel;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** Keys that were pressed while a step of the study was on its way: whether each goes back. */
  private final Deque<Boolean> waiting = new ArrayDeque<>();

  /** How many steps are to be done in the end; -1 where there is no such aim. */
  private int aim = -1;

  private boolean isOnTheWay;

  DocumentSteps(SpanAnnotating annotating, JointHistory own) {
    this.annotating = annotating;
    history = new WorkHistory(own);
    travel = new UndoTravel(annotating, history);
    annotating.study().addListener(this);
  }

  void dispose() {
    annotating.study().removeListener(this);
    listeners.clear();
    waiting.clear();
    aim = -1;
  }

  /** All steps, in the order of time. */
  public WorkHistory history() {
    return history;
  }

  /** Tells a listener when a step of the study was done, taken back or passed over. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  @Override
  public void historyChanged() {
    annotating.later(this::tell);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  /** Takes the last step back, or does it again, and shows where it was. */
  void travel(boolean back) {
    if (isOnTheWay) {
      waiting.add(back);
    } else if (annotating.mayEdit()) {
      if (annotating.edge().isActive()) {
        annotating.edge().release();
      } else {
        waiting.add(back);
        goOn(true);
      }
    }
  }

  /** Goes back or forth until so many of the history's entries are done. */
  public void goTo(int done) {
    if (!isOnTheWay && annotating.mayEdit()) {
      aim = done;
      goOn(true);
    }
  }

  /**
   * Goes back or forth until the step that was done at a time is the last one that is done.
   *
   * @return false if there is no such step any more
   */
  public boolean goToTime(long time) {
    List<Entry> entries = history.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).time() == time) {
        goTo(i + 1);
        return true;
      }
    }
    return false;
  }

  /** Whether the way to a state leads over a step of the whole study; that step, or null. */
  public Entry onTheWayTo(int done) {
    List<Entry> entries = history.entries();
    int now = doneNow();
    for (int i = Math.min(now, done); i < Math.min(entries.size(), Math.max(now, done)); i++) {
      if (entries.get(i).ofStudy() != null) {
        return entries.get(i);
      }
    }
    return null;
  }

  /** Steps that could not be moved may be tried again: somebody has come back from elsewhere. */
  void comeBack() {
    history.passNone();
    tell();
  }

  private int doneNow() {
    return (int) history.entries().stream().filter(Entry::isDone).count();
  }

  /** The next step of those that are to be done, until one takes its time or none is left. */
  private void goOn(boolean hasWorked) {
    isOnTheWay = false;
    if (!hasWorked) {
      waiting.clear();
      aim = -1;
    }
    while (!isOnTheWay && (aim >= 0 || !waiting.isEmpty())) {
      boolean isAimed = aim >= 0;
      int now = isAimed ? doneNow() : 0;
      boolean back = isAimed ? now > aim : waiting.remove();
      Entry next = back ? history.nextUndo() : history.nextRedo();
      if (isAimed && now == aim || next == null) {
        aim = -1;
      } else if (next.ofStudy() != null) {
        isOnTheWay = true;
        travel.ofStudy(next.ofStudy(), back, this::goOn);
      } else if (!travel.own(back)) {
        aim = -1; // refused, and said why
      }
    }
  }
}
