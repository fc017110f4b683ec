package org.glossator.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.base.ProblemException;

/** The sessions of a study that are open in this process. Any thread. */
final class OpenSessions {
  private final Set<DocumentSession> sessions = ConcurrentHashMap.newKeySet();

  void add(DocumentSession session) {
    sessions.add(session);
  }

  void remove(DocumentSession session) {
    sessions.remove(session);
  }

  /** The session that is open on what an owner has in a tree, or null. */
  DocumentSession on(AnnotationTree tree, String document, String owner) {
    for (DocumentSession session : sessions) {
      if (session.isOf(tree, document, owner)) {
        return session;
      }
    }
    return null;
  }

  /** The sessions that are open on what an owner has in a tree; null for any owner. */
  List<DocumentSession> on(AnnotationTree tree, String owner) {
    return sessions.stream()
        .filter(s -> s.isOf(tree, s.documentPath(), owner == null ? s.annotator() : owner))
        .toList();
  }

  /** Whether anybody has something open on a document. */
  boolean isOpen(String document) {
    return sessions.stream().anyMatch(session -> session.documentPath().equals(document));
  }

  /**
   * Waits until all that was edited so far is on the disk.
   *
   * @throws ProblemException for the first session that cannot save
   */
  void flush() throws ProblemException {
    for (DocumentSession session : sessions) {
      session.flush();
    }
  }

  /**
   * Closes them all, saving their work.
   *
   * @throws ProblemException for the first session that could not save; the others are closed too
   */
  void closeAll() throws ProblemException {
    ProblemException first = null;
    for (DocumentSession session : new ArrayList<>(sessions)) {
      try {
        session.close();
      } catch (ProblemException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
