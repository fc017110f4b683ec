package org.glossator.ui.editor.internal.part;

import java.util.HashMap;
import java.util.Map;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentSession;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;

/**
 * The sessions of the editors that are open. Editors of the same document and annotator share one:
 * a second one could not write, because the first has the lock, and would show old work. Safe from
 * any thread; opening and closing take their time, so not on the UI thread.
 */
final class SharedSessions {
  private static final class Shared {
    private int users;
    private DocumentSession session;
  }

  private static final Map<DocumentInput, Shared> OPEN = new HashMap<>();

  private SharedSessions() {}

  /**
   * The session of a document, opened if no editor has it open.
   *
   * @param study that of the input
   * @throws ProblemException if it cannot be opened
   */
  static DocumentSession acquire(Study study, DocumentInput input) throws ProblemException {
    Shared shared;
    synchronized (OPEN) {
      shared = OPEN.computeIfAbsent(input, i -> new Shared());
      shared.users++;
    }
    boolean opened = false;
    try {
      synchronized (shared) {
        if (shared.session == null) {
          shared.session = study.session(input.document(), input.annotator());
        }
        opened = true;
        return shared.session;
      }
    } finally {
      if (!opened) {
        isLast(input, shared);
      }
    }
  }

  /**
   * Gives a session back; the last to do so saves and closes it.
   *
   * @throws ProblemException if the last edits could not be saved
   */
  static void release(DocumentInput input) throws ProblemException {
    Shared shared;
    synchronized (OPEN) {
      shared = OPEN.get(input);
    }
    if (shared != null && isLast(input, shared)) {
      synchronized (shared) {
        shared.session.close();
      }
    }
  }

  private static boolean isLast(DocumentInput input, Shared shared) {
    synchronized (OPEN) {
      shared.users--;
      return shared.users == 0 && OPEN.remove(input, shared);
    }
  }
}
