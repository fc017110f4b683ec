package org.glossator.study.internal.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.glossator.annotation.UndoHistory;
import org.glossator.annotation.UndoHistory.Step;
import org.glossator.study.internal.journal.JournalEntry.Change;
import org.glossator.study.internal.journal.JournalEntry.Kind;
import org.glossator.study.internal.journal.JournalEntry.Saved;
import org.glossator.study.internal.journal.JournalEntry.Saving;

/**
 * What a journal means beside an XMI file with a certain hash.
 *
 * @param knowsFile whether that XMI file is one that this journal saved or began with; if not,
 *     somebody else changed it
 * @param pending the changes that the XMI file does not hold, in order
 * @param undo steps that can be taken back, the newest last
 * @param redo steps that can be done again, the next last
 */
public record Replay(boolean knowsFile, List<Change> pending, List<Step> undo, List<Step> redo) {

  /**
   * Works it out.
   *
   * @param entries the journal
   * @param sha256 hash of the XMI file; empty where there is none
   */
  public static Replay of(List<JournalEntry> entries, String sha256) {
    List<Change> changes = new ArrayList<>();
    Saved base = new Saved("", 0);
    Saving begun = null;
    for (JournalEntry entry : entries) {
      switch (entry) {
        case Change change -> changes.add(change);
        case Saved saved -> {
          base = saved;
          begun = null; // older attempts are past: the file had this hash after them
        }
        case Saving saving -> begun = saving.sha256().equals(sha256) ? saving : begun;
      }
    }
    boolean saved = begun != null;
    int held = saved ? begun.changes() : base.changes();
    boolean knows = saved || base.sha256().equals(sha256);
    Deque<Step> undo = new ArrayDeque<>();
    Deque<Step> redo = new ArrayDeque<>();
    changes.forEach(change -> move(change, undo, redo));
    List<Change> pending = changes.subList(Math.clamp(held, 0, changes.size()), changes.size());
    return new Replay(knows, List.copyOf(pending), List.copyOf(undo), List.copyOf(redo));
  }

  /**
   * The shortest journal with that history beside an XMI file that holds everything.
   *
   * @param undo steps that can be taken back, the newest last
   * @param redo steps that can be done again, the next last
   */
  public static List<JournalEntry> compact(List<Step> undo, List<Step> redo, String sha256) {
    List<JournalEntry> entries = new ArrayList<>(undo.size() + 2 * redo.size() + 1);
    for (Step step : undo) {
      entries.add(change(Kind.DO, step));
    }
    for (Step step : redo.reversed()) {
      entries.add(change(Kind.DO, step));
    }
    for (Step step : redo) {
      entries.add(new Change(Kind.UNDO, step.label(), step.inverse(), step.forward(), step.time()));
    }
    entries.add(new Saved(sha256, entries.size()));
    return entries;
  }

  private static Change change(Kind kind, Step step) {
    return new Change(kind, step.label(), step.forward(), step.inverse(), step.time());
  }

  private static void move(Change change, Deque<Step> undo, Deque<Step> redo) {
    switch (change.kind()) {
      case DO -> {
        push(undo, new Step(change.label(), change.edit(), change.inverse(), change.time()));
        redo.clear();
      }
      case UNDO -> {
        if (!undo.isEmpty()) {
          redo.addLast(undo.removeLast());
        }
      }
      case REDO -> {
        if (!redo.isEmpty()) {
          push(undo, redo.removeLast());
        }
      }
      case APPLY -> {
        // no step of the history
      }
    }
  }

  /**
   * Forgets what the history in memory had forgotten at this point, so that both go on from the
   * same steps.
   */
  private static void push(Deque<Step> undo, Step step) {
    undo.addLast(step);
    if (undo.size() > UndoHistory.MAX_STEPS) {
      undo.removeFirst();
    }
  }
}
