package org.glossator.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;

/**
 * The studies that the user works with: what the navigator shows, remembered from one start of the
 * workbench to the next. Holds each of them open. Any thread; what reads files says so.
 */
public final class OpenStudies {

  /**
   * A study that the user works with.
   *
   * @param folder its folder
   * @param study the open study, or null if it could not be opened
   * @param problem why not, or null
   */
  public record Entry(Path folder, Study study, Problem problem) {}

  /** Where the list is remembered. Any thread. */
  public interface Memory {
    /** The folders that were saved last, in their order; empty at first. */
    List<Path> load();

    /** Remembers these folders. */
    void save(List<Path> folders);
  }

  private final StudyService service;
  private final Memory memory;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /** A list of its own; the workbench's is {@link GlossatorPlatform#openStudies()}. */
  public OpenStudies(StudyService service, Memory memory) {
    this.service = service;
    this.memory = memory;
  }

  /** The studies in the order in which they were opened; those that failed are among them. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The studies that are open. */
  public List<Study> studies() {
    return entries().stream().map(Entry::study).filter(s -> s != null).toList();
  }

  /** Whether a study is remembered from the last time; {@link #restore} opens these. */
  public boolean hasRemembered() {
    return !memory.load().isEmpty();
  }

  /**
   * Opens the remembered studies. Reads files. One that cannot be opened stays in the list with its
   * problem: its disk may be there again tomorrow.
   */
  public void restore(Progress progress) {
    List<Path> folders = memory.load();
    progress.begin("Opening studies", folders.size());
    for (Path folder : folders) {
      progress.step(String.valueOf(folder.getFileName()));
      Entry entry;
      try {
        entry = new Entry(folder, service.acquire(folder), null);
      } catch (ProblemException e) {
        entry = new Entry(folder, null, e.problem());
      }
      add(entry);
      progress.worked(1);
    }
  }

  /**
   * Opens a study and adds it to the list, or gives the one that is in it. Reads files.
   *
   * @throws ProblemException if it cannot be opened; the list is as it was
   */
  public Study open(Path folder) throws ProblemException {
    Study study = service.acquire(folder);
    if (!add(new Entry(study.folder(), study, null))) {
      service.release(study); // it was in the list: that one holds it
    }
    save();
    return study;
  }

  /**
   * Takes a study from the list; editors that still show it keep it open.
   *
   * @throws ProblemException if work could not be saved; it is out of the list all the same
   */
  public void close(Path folder) throws ProblemException {
    Path key = folder.toAbsolutePath().normalize();
    Entry gone = null;
    synchronized (this) {
      for (Entry entry : entries) {
        if (entry.folder().equals(key)) {
          gone = entry;
        }
      }
      entries.remove(gone);
    }
    if (gone == null) {
      return;
    }
    save();
    tell();
    if (gone.study() != null) {
      service.release(gone.study());
    }
  }

  /** Lets go of all studies at the end of the workbench; the list is remembered. */
  public List<Problem> shutDown() {
    List<Entry> all;
    synchronized (this) {
      all = List.copyOf(entries);
      entries.clear();
    }
    List<Problem> problems = new ArrayList<>();
    for (Entry entry : all) {
      try {
        if (entry.study() != null) {
          service.release(entry.study());
        }
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return problems;
  }

  /** Runs a listener after each change of the list, on the thread that made it. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** Adds an entry or puts it in the place of a failed one; false if an open one is there. */
  private boolean add(Entry added) {
    synchronized (this) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).folder().equals(added.folder())) {
          if (entries.get(i).study() != null) {
            return false;
          }
          entries.set(i, added);
          added = null;
          break;
        }
      }
      if (added != null) {
        entries.add(added);
      }
    }
    tell();
    return true;
  }

  private void save() {
    memory.save(entries().stream().map(Entry::folder).toList());
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
