package org.glossator.study.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.glossator.base.ProblemException;
import org.glossator.study.io.FileSystemLayer;

/**
 * The folder with the files of a study's steps: {@code 12.done}, whose name says how far a step is.
 * Going from one state to the next is a rename. Used under the folder's lock, except for questions.
 */
public final class StepFolder {
  /** How many steps can be taken back. */
  public static final int MAX_STEPS = 50;

  private final FileSystemLayer files;
  private final Path folder;
  private final String shown;

  /** How far a step is. */
  public enum State {
    /** Some of its files may have it, others not. */
    DOING,
    DONE,
    /** Some of its files may have it still. */
    UNDOING,
    UNDONE;

    private String suffix() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it was interrupted, where nobody is at work. */
    public boolean isBetween() {
      return this == DOING || this == UNDOING;
    }
  }

  /**
   * A step as its file's name tells it.
   *
   * @param number steps are numbered in the order in which they were done
   */
  public record Entry(int number, State state) {}

  /**
   * @param shown the folder's name for problems
   */
  public StepFolder(FileSystemLayer files, Path folder, String shown) {
    this.files = files;
    this.folder = folder;
    this.shown = shown;
  }

  /** The folder's name for problems. */
  public String shown() {
    return shown;
  }

  /** Keeps other processes from making steps; close it. */
  public DocumentLock lock() throws ProblemException {
    try {
      new SafeWriter(files).createFolders(folder);
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
    return DocumentLock.tryLock(folder.resolve("steps")).orThrow(shown);
  }

  /** All steps, by number. */
  public List<Entry> entries() throws ProblemException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path file : found) {
        Entry entry = entry(file.getFileName().toString());
        if (entry != null) {
          entries.add(entry);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw IoProblems.reading(shown, e.getCause());
    } catch (IOException e) {
      throw IoProblems.reading(shown, e);
    }
    entries.sort(Comparator.comparingInt(Entry::number).thenComparing(Entry::state));
    return entries;
  }

  private static Entry entry(String name) {
    for (State state : State.values()) {
      String number = name.replaceFirst("\\" + state.suffix() + "$", "");
      if (!number.equals(name) && number.matches("[0-9]{1,9}")) {
        return new Entry(Integer.parseInt(number), state);
      }
    }
    return null;
  }

  /** The file of a step. */
  public Path file(Entry entry) {
    return folder.resolve(entry.number() + entry.state().suffix());
  }

  /** The step goes to another state. */
  public Entry move(Entry entry, State to) throws ProblemException {
    Entry moved = new Entry(entry.number(), to);
    try {
      files.rename(file(entry), file(moved));
      files.syncFolder(folder);
      return moved;
    } catch (IOException e) {
      throw IoProblems.writing(shown + "/" + file(entry).getFileName(), e);
    }
  }

  /** Forgets a step. */
  public void delete(Entry entry) throws ProblemException {
    try {
      files.delete(file(entry));
      files.syncFolder(folder);
    } catch (IOException e) {
      throw IoProblems.writing(shown + "/" + file(entry).getFileName(), e);
    }
  }
}
