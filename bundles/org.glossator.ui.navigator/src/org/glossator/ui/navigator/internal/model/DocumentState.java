package org.glossator.ui.navigator.internal.model;

import java.util.Locale;
import org.glossator.study.DocumentEntry;

/** How far a document is. */
public enum DocumentState {
  /** Nobody has begun. */
  NEW,
  /** The annotator has coded something. */
  IN_PROGRESS,
  /** It is marked as done. */
  DONE,
  /** It is marked as to be talked about. */
  DISCUSSION;

  /** Column of the table that marks a document: {@code done} or {@code discussion}. */
  public static final String COLUMN = "status";

  /**
   * The state of a document.
   *
   * @param document its row
   * @param begun whether the annotator has coded something
   */
  public static DocumentState of(DocumentEntry document, boolean begun) {
    String marked = document.columns().getOrDefault(COLUMN, "").strip().toLowerCase(Locale.ROOT);
    return switch (marked) {
      case "done" -> DONE;
      case "discussion", "needs discussion" -> DISCUSSION;
      default -> begun ? IN_PROGRESS : NEW;
    };
  }
}
