package org.glossator.ui.editor.internal.suggestions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.base.ProblemException;
import org.glossator.engines.OpenSuggestions;
import org.glossator.study.AnnotationTree;
import org.glossator.study.DocumentSession;
import org.glossator.study.JointHistory;
import org.glossator.study.StudyListener;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.UiLog;

/**
 * The files of suggestions on a document that is open, one session for each engine, shared by all
 * editors of the document. They are opened in the background when the first editor comes and closed
 * when the last one goes; an engine that runs meanwhile writes through them. A document that its
 * annotator codes blind has none. UI thread only, but for {@link StudyListener}.
 */
final class SuggestionFiles implements StudyListener {
  private static final Map<DocumentSession, SuggestionFiles> OPEN = new WeakHashMap<>();

  private final DocumentSession work;
  private final Display display;
  private final JointHistory history;
  private final Map<String, DocumentSession> sessions = new TreeMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Consumer<DocumentChange> changed = change -> changed();
  private final Latest<OpenSuggestions> merging;
  private OpenSuggestions open;
  private boolean blind;
  private boolean closed;
  private int users;

  private SuggestionFiles(DocumentSession work, Display display) {
    this.work = work;
    this.display = display;
    this.history = new JointHistory(work);
    this.merging = new Latest<>(display);
    this.open = OpenSuggestions.none(work.document().text());
  }

  /** Those of a document; give them back with {@link #release}. */
  static SuggestionFiles acquire(DocumentSession work, Display display) {
    SuggestionFiles files =
        OPEN.computeIfAbsent(work, session -> new SuggestionFiles(session, display));
    if (files.users++ == 0) {
      work.study().addListener(files);
      files.openFiles();
    }
    return files;
  }

  void release() {
    if (--users > 0) {
      return;
    }
    closed = true;
    OPEN.remove(work);
    work.study().removeListener(this);
    merging.cancel();
    List<DocumentSession> all = new ArrayList<>(sessions.values());
    sessions.clear();
    all.forEach(session -> session.document().removeListener(changed));
    if (!all.isEmpty()) {
      // in the order of the edits: closing saves
      Thread.ofVirtual().name("glossator-suggestions").start(() -> all.forEach(this::close));
    }
  }

  private void close(DocumentSession session) {
    try {
      session.close();
    } catch (ProblemException e) {
      UiLog.error("decisions on suggestions could not be saved", e);
    }
  }

  /** The steps of the document and of the decisions on it. */
  JointHistory history() {
    return history;
  }

  /** What is open to decide on. */
  OpenSuggestions open() {
    return open;
  }

  /** The session on the file of an engine, or null. */
  DocumentSession session(String engine) {
    return sessions.get(engine);
  }

  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private void openFiles() {
    Thread.ofVirtual()
        .name("glossator-suggestions")
        .start(
            () -> {
              String document = work.documentPath();
              boolean isBlind = work.study().workflow().isBlind(document, work.annotator());
              Map<String, DocumentSession> found = new LinkedHashMap<>();
              if (!isBlind) {
                for (String engine : work.study().suggestions().ownersOf(document)) {
                  open(engine, found);
                }
              }
              onUi(
                  () -> {
                    blind = isBlind;
                    take(found);
                  },
                  () -> found.values().forEach(this::close));
            });
  }

  private void open(String engine, Map<String, DocumentSession> into) {
    try {
      into.put(engine, work.study().suggestions().session(work.documentPath(), engine));
    } catch (ProblemException e) {
      UiLog.warning("suggestions of " + engine + " cannot be read", e);
    }
  }

  private void onUi(Runnable run, Runnable otherwise) {
    if (display.isDisposed()) {
      otherwise.run();
      return;
    }
    display.asyncExec(
        () -> {
          if (closed) {
            Thread.ofVirtual().start(otherwise);
          } else {
            run.run();
          }
        });
  }

  private void take(Map<String, DocumentSession> found) {
    found.forEach(
        (engine, session) -> {
          sessions.put(engine, session);
          session.document().addListener(changed);
          history.add(session);
        });
    merge();
  }

  /** A session's document changed, on whatever thread. */
  private void changed() {
    onUi(this::merge, SuggestionFiles::nothing);
  }

  private static void nothing() {
    // too late for it: nobody looks any more
  }

  private void merge() {
    Map<String, AnnotationSnapshot> files = new TreeMap<>();
    sessions.forEach((engine, session) -> files.put(engine, session.document().snapshot()));
    String text = work.document().text();
    merging.submit(
        () -> OpenSuggestions.of(text, files, work.annotator()),
        merged -> {
          open = merged;
          listeners.forEach(Runnable::run);
        });
  }

  /** An engine has run on the document for the first time. */
  @Override
  public void annotationsWritten(AnnotationTree tree, String document, String owner) {
    if (tree == work.study().suggestions() && document.equals(work.documentPath())) {
      onUi(
          () -> {
            if (!blind && !sessions.containsKey(owner)) {
              openOne(owner);
            }
          },
          SuggestionFiles::nothing);
    }
  }

  private void openOne(String engine) {
    Thread.ofVirtual()
        .name("glossator-suggestions")
        .start(
            () -> {
              Map<String, DocumentSession> found = new LinkedHashMap<>();
              open(engine, found);
              onUi(
                  () -> {
                    if (sessions.containsKey(engine)) {
                      Thread.ofVirtual().start(() -> found.values().forEach(this::close));
                    } else {
                      take(found);
                    }
                  },
                  () -> found.values().forEach(this::close));
            });
  }
}
