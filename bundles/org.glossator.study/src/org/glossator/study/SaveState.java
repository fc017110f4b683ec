package org.glossator.study;

import java.util.Objects;
import org.glossator.base.Problem;

/**
 * Whether a session's work is safe.
 *
 * @param kind in short
 * @param problem why it could not be saved, for {@link Kind#FAILED}; else null
 */
public record SaveState(Kind kind, Problem problem) {

  /** All edits are on the disk. */
  public static final SaveState SAVED = new SaveState(Kind.SAVED, null);

  /** Edits are on their way to the disk. */
  public static final SaveState SAVING = new SaveState(Kind.SAVING, null);

  /** Kinds of states. */
  public enum Kind {
    /** Every edit is on the disk, in the journal or in the XMI file. */
    SAVED,
    /** Edits are on their way to the disk; a matter of milliseconds. */
    SAVING,
    /** Edits are in memory only; saving is tried again by itself. */
    FAILED
  }

  public SaveState {
    Objects.requireNonNull(kind);
    if ((kind == Kind.FAILED) != (problem != null)) {
      throw new IllegalArgumentException("a problem belongs to a failure");
    }
  }

  /** Edits could not be saved. */
  public static SaveState failed(Problem problem) {
    return new SaveState(Kind.FAILED, problem);
  }

  public boolean isSaved() {
    return kind == Kind.SAVED;
  }

  public boolean isFailed() {
    return kind == Kind.FAILED;
  }
}
