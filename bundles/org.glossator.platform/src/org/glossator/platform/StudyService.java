package org.glossator.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.AnnotationTree;
import org.glossator.study.Study;
import org.glossator.study.StudyListener;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.OpenResult;

/**
 * The open studies, shared by all views and editors: one {@link Study} object a folder, closed when
 * the last one who acquired it has released it. Any thread.
 */
public final class StudyService {

  private static final class Entry {
    /** Guards opening and closing, so that two who acquire at once wait for one reading. */
    final Object opening = new Object();

    /** How many use it or wait for it; guarded by the service. */
    int users;

    volatile OpenResult opened;
    StudyListener listener;
  }

  private final Map<Path, Entry> entries = new HashMap<>();
  private final List<StudyServiceListener> listeners = new CopyOnWriteArrayList<>();

  /** A service of its own; the workbench's is {@link GlossatorPlatform#studies()}. */
  public StudyService() {
    // nothing is open
  }

  /**
   * The study in a folder, opened if nobody has it open. Reads files in that case: not for the UI
   * thread unless {@link #ifOpen} says that it is open. Each call needs one {@link #release}.
   *
   * @throws ProblemException if the folder is no study or cannot be read; nothing is to be released
   */
  public Study acquire(Path folder) throws ProblemException {
    Path key = key(folder);
    Entry entry;
    synchronized (this) {
      entry = entries.computeIfAbsent(key, k -> new Entry());
      entry.users++;
    }
    try {
      synchronized (entry.opening) {
        if (entry.opened == null) {
          open(key, entry);
        }
        return entry.opened.study();
      }
    } catch (ProblemException | RuntimeException e) {
      forget(key, entry);
      throw e;
    }
  }

  /**
   * Gives a study back that {@link #acquire} gave. The last one closes it.
   *
   * @throws ProblemException if work of open sessions could not be saved; the study is closed all
   *     the same
   * @throws IllegalStateException if it is not open
   */
  public void release(Study study) throws ProblemException {
    Path key = key(study.folder());
    Entry entry;
    synchronized (this) {
      entry = entries.get(key);
      if (entry == null || entry.opened == null || entry.opened.study() != study) {
        throw new IllegalStateException("not open: " + study.folder());
      }
      if (--entry.users > 0) {
        return;
      }
      entries.remove(key);
    }
    synchronized (entry.opening) {
      study.removeListener(entry.listener);
      try {
        study.close();
      } finally {
        tell(l -> l.studyClosed(study));
      }
    }
  }

  /** The study in a folder if it is open, else null; touches no file but to resolve links. */
  public Study ifOpen(Path folder) {
    Entry entry;
    Path key = key(folder);
    synchronized (this) {
      entry = entries.get(key);
    }
    return entry == null || entry.opened == null ? null : entry.opened.study();
  }

  /** What was wrong with a study when it was opened. */
  public List<Problem> problems(Study study) {
    Entry entry;
    Path key = key(study.folder());
    synchronized (this) {
      entry = entries.get(key);
    }
    return entry == null || entry.opened == null ? List.of() : entry.opened.problems();
  }

  /** All open studies, in no order. */
  public synchronized List<Study> open() {
    List<Study> open = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.opened != null) {
        open.add(entry.opened.study());
      }
    }
    return open;
  }

  public void addListener(StudyServiceListener listener) {
    listeners.add(listener);
  }

  public void removeListener(StudyServiceListener listener) {
    listeners.remove(listener);
  }

  private void open(Path key, Entry entry) throws ProblemException {
    OpenResult result = StudyStore.open(key);
    Study study = result.study();
    entry.listener = new Forwarder(study);
    study.addListener(entry.listener);
    entry.opened = result;
    tell(l -> l.studyOpened(study));
  }

  private synchronized void forget(Path key, Entry entry) {
    if (--entry.users == 0) {
      entries.remove(key, entry);
    }
  }

  private void tell(Consumer<StudyServiceListener> event) {
    for (StudyServiceListener listener : listeners) {
      try {
        event.accept(listener);
      } catch (RuntimeException e) {
        // one view's mistake must not keep the others from learning what happened
        PlatformLog.error("a listener of the open studies failed", e);
      }
    }
  }

  private static Path key(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      // not there (any more): its name has to do
      return folder.toAbsolutePath().normalize();
    }
  }

  private final class Forwarder implements StudyListener {
    private final Study study;

    Forwarder(Study study) {
      this.study = study;
    }

    @Override
    public void documentsChanged() {
      tell(l -> l.documentsChanged(study));
    }

    @Override
    public void settingsChanged() {
      tell(l -> l.settingsChanged(study));
    }

    @Override
    public void codebookChanged() {
      tell(l -> l.codebookChanged(study));
    }

    @Override
    public void statesChanged(String annotator) {
      tell(l -> l.statesChanged(study, annotator));
    }

    @Override
    public void annotationsWritten(AnnotationTree tree, String document, String owner) {
      tell(l -> l.annotationsWritten(study, tree, document, owner));
    }
  }
}
