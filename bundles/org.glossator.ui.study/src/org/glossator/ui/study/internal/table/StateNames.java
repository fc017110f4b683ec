package org.glossator.ui.study.internal.table;

import org.glossator.study.workflow.DocumentState;

/** What states are called and look like. */
public final class StateNames {
  private StateNames() {}

  /** Its name. */
  public static String of(DocumentState state) {
    return switch (state) {
      case NEW -> Messages.State_new;
      case IN_PROGRESS -> Messages.State_progress;
      case DONE -> Messages.State_done;
      case DISCUSSION -> Messages.State_discussion;
    };
  }

  /** Name of its icon. */
  public static String icon(DocumentState state) {
    return switch (state) {
      case NEW -> "state-new";
      case IN_PROGRESS -> "state-progress";
      case DONE -> "state-done";
      case DISCUSSION -> "state-discussion";
    };
  }
}
