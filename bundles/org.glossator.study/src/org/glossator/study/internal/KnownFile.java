package org.glossator.study.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.study.io.FileSystemLayer;

/**
 * A file of the study that is read as a whole and written as a whole, and never written over
 * content that was not understood or that somebody else has written since. One thread at a time.
 */
public final class KnownFile {
  private final FileSystemLayer files;
  private final Path file;
  private final String shown;

  /** Hash of the content that was read or written last; empty for no file. */
  private String known = "";

  private boolean understood = true;

  /**
   * @param shown the file's name for problems
   */
  public KnownFile(FileSystemLayer files, Path file, String shown) {
    this.files = files;
    this.file = file;
    this.shown = shown;
  }

  /** The file's name for problems. */
  public String shown() {
    return shown;
  }

  /**
   * Reads the file.
   *
   * @return its content, or null if there is none
   */
  public byte[] read() throws ProblemException {
    byte[] content = readNow();
    known = hash(content);
    understood = true;
    return content;
  }

  /** What was read is broken: writing would lose what a person can still repair. */
  public void notUnderstood() {
    understood = false;
  }

  /** Whether the file is not what was read or written last. */
  public boolean isChanged() throws ProblemException {
    return !hash(readNow()).equals(known);
  }

  /**
   * Replaces the file.
   *
   * @throws ProblemException if it was not understood when it was read, was changed since, is being
   *     written by another process, or cannot be written; it is as it was then
   */
  public void write(byte[] content) throws ProblemException {
    try (DocumentLock lock = DocumentLock.tryLock(file).orThrow(shown)) {
      Objects.requireNonNull(lock);
      writeLocked(content);
    }
  }

  /** The same while the caller holds the file's lock. */
  public void writeLocked(byte[] content) throws ProblemException {
    if (!understood) {
      throw new ProblemException(
          Problem.error(
              shown,
              "is broken and was not written over",
              "repair the file or move it away, then open the study again"));
    }
    if (isChanged()) {
      throw new ProblemException(
          Problem.error(
              shown, "was changed by another program since it was read", "open the study again"));
    }
    try {
      known = new SafeWriter(files).write(file, content);
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
  }

  /** The file's content now, without taking note of it; null if there is none. */
  public byte[] peek() throws ProblemException {
    return readNow();
  }

  private byte[] readNow() throws ProblemException {
    try {
      return files.read(file);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw IoProblems.reading(shown, e);
    }
  }

  private static String hash(byte[] content) {
    return content == null ? "" : TextHash.sha256(content);
  }
}
