package org.glossator.study.workflow;

import java.util.Locale;

/** How far an annotator is with a document. */
public enum DocumentState {
  /** Nothing is coded. */
  NEW("new"),
  /** Something is coded, or the annotator says that the work has begun. */
  IN_PROGRESS("in-progress"),
  /** The annotator is through; the annotations are locked until the document is opened again. */
  DONE("done"),
  /** The annotator wants to talk about it before it counts as done. */
  DISCUSSION("discussion");

  private final String id;

  DocumentState(String id) {
    this.id = id;
  }

  /** What files and the command line call it. */
  public String id() {
    return id;
  }

  /**
   * The state of an id, written in any case and with spaces, hyphens or underscores.
   *
   * @return null if there is none
   */
  public static DocumentState of(String id) {
    String wanted = id.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    for (DocumentState state : values()) {
      if (state.id.equals(wanted)) {
        return state;
      }
    }
    return wanted.equals("needs-discussion") ? DISCUSSION : null;
  }
}
