package org.glossator.study.internal.journal;

import java.util.Objects;
import org.glossator.annotation.AnnotationEdit;

/**
 * One line of a journal.
 *
 * <p>The changes of a journal are counted from one; {@link Saving} and {@link Saved} say how many
 * of them an XMI file holds. A save writes {@code Saving} before the rename and {@code Saved} after
 * it: whatever moment the process dies at, the hash of the XMI file tells which changes are in it.
 */
public sealed interface JournalEntry {

  /** How a change came about, which says what it does to the undo history. */
  enum Kind {
    /** A new step: goes onto the undo stack, empties the redo stack. */
    DO,
    /** The newest step was taken back: it moves to the redo stack. */
    UNDO,
    /** A step was done again: it moves back to the undo stack. */
    REDO,
    /** A change that is no step. */
    APPLY
  }

  /**
   * A change of the document.
   *
   * @param label name of the step; empty for {@link Kind#APPLY}
   * @param edit what was applied
   * @param inverse what takes it back
   * @param time of the step, see {@link org.glossator.annotation.UndoHistory.Step}; 0 where nobody
   *     knows
   */
  record Change(Kind kind, String label, AnnotationEdit edit, AnnotationEdit inverse, long time)
      implements JournalEntry {
    public Change {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(label);
      Objects.requireNonNull(edit);
      Objects.requireNonNull(inverse);
    }

    /** A change of an unknown time. */
    public Change(Kind kind, String label, AnnotationEdit edit, AnnotationEdit inverse) {
      this(kind, label, edit, inverse, 0);
    }
  }

  /**
   * An XMI file of that hash is about to get the place of the old one.
   *
   * @param sha256 its hash
   * @param changes how many changes of this journal it holds
   */
  record Saving(String sha256, int changes) implements JournalEntry {}

  /**
   * The XMI file in place has that hash.
   *
   * @param sha256 its hash; empty where there is no file yet
   * @param changes how many changes of this journal it holds
   */
  record Saved(String sha256, int changes) implements JournalEntry {}
}
