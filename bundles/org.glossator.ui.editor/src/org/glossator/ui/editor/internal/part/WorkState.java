package org.glossator.ui.editor.internal.part;

import org.glossator.study.DocumentSession;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.Marked;

/** How far an annotator is with a document, in words. Touches no file. */
final class WorkState {
  private WorkState() {}

  /** The state for the header: what the annotator has marked, or what is there. */
  static String of(DocumentSession session) {
    Marked marked =
        session.study().workflow().marked(session.annotator()).get(session.documentPath());
    if (marked == null) {
      boolean empty = session.document().snapshot().size() == 0;
      return empty ? Messages.stateNew : Messages.stateProgress;
    }
    return switch (marked.state()) {
      case NEW -> Messages.stateNew;
      case IN_PROGRESS -> Messages.stateProgress;
      case DONE -> Messages.stateDone;
      case DISCUSSION -> Messages.stateDiscussion;
    };
  }

  /** Why nothing can be changed and what to do about it; null if it can. */
  static String lock(DocumentSession session) {
    String reason = session.readOnlyReason();
    Marked marked =
        session.study().workflow().marked(session.annotator()).get(session.documentPath());
    boolean isDone = marked != null && marked.state() == DocumentState.DONE;
    return reason != null && isDone
        ? Messages.bind(Messages.lockedAsDone, session.annotator())
        : reason;
  }

  /**
   * Says above the text that it is locked, or takes that away.
   *
   * @return whether it is locked
   */
  static boolean showLock(MessageBar bar, DocumentSession session) {
    String lock = lock(session);
    if (lock == null) {
      bar.hide();
      return false;
    }
    bar.show("document-locked", lock);
    return true;
  }
}
