package org.glossator.study.internal.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.KnownFile;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.study.workflow.Marked;

/**
 * The states of one annotator as they change. Two processes may change them at the same time: the
 * file is read again under its lock before it is written. Any thread.
 */
public final class StatesFile {
  private final FileSystemLayer files;
  private final Path path;
  private final KnownFile file;
  private volatile SortedMap<String, Marked> states = new TreeMap<>();
  private volatile List<Problem> problems = List.of();

  /**
   * @param shown the file's name for problems
   */
  public StatesFile(FileSystemLayer files, Path path, String shown) {
    this.files = files;
    this.path = path;
    this.file = new KnownFile(files, path, shown);
  }

  /** What was marked, by document path, sorted; never changes, a change makes another map. */
  public SortedMap<String, Marked> states() {
    return states;
  }

  /** What is wrong with the file. */
  public List<Problem> problems() {
    return problems;
  }

  /** Reads the file; one that is broken is never written over. */
  public synchronized void load() {
    try {
      byte[] content = file.read();
      if (content == null) {
        states = new TreeMap<>();
        problems = List.of();
        return;
      }
      StatesCsv.Read read = StatesCsv.read(content, file.shown());
      if (!read.problems().isEmpty()) {
        file.notUnderstood();
      }
      problems = List.copyOf(read.problems());
      states = read.states();
    } catch (ProblemException e) {
      file.notUnderstood();
      problems = List.of(e.problem());
    }
  }

  /**
   * Reads the file again if somebody else changed it.
   *
   * @return whether it was
   */
  public synchronized boolean refresh() throws ProblemException {
    if (!file.isChanged()) {
      return false;
    }
    load();
    return true;
  }

  /**
   * Changes states and writes them.
   *
   * @throws ProblemException if the file is broken or cannot be written; nothing has changed
   */
  public synchronized void change(Consumer<Map<String, Marked>> change) throws ProblemException {
    try {
      new SafeWriter(files).createFolders(path.getParent());
    } catch (IOException e) {
      throw IoProblems.writing(file.shown(), e);
    }
    try (DocumentLock lock = DocumentLock.tryLock(path).orThrow(file.shown())) {
      Objects.requireNonNull(lock);
      refresh();
      TreeMap<String, Marked> changed = new TreeMap<>(states);
      change.accept(changed);
      if (!changed.equals(states)) {
        file.writeLocked(StatesCsv.write(changed));
        states = changed;
      }
    }
  }
}
