package org.glossator.study.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.journal.Journal;
import org.glossator.study.io.FileSystemLayer;

/** A file that is put in place or removed as a whole, whatever it held; its journal goes. */
public final class WholeFile {
  private final FileSystemLayer files;
  private final Path file;
  private final String shown;

  /**
   * @param shown the file's name for problems
   */
  public WholeFile(FileSystemLayer files, Path file, String shown) {
    this.files = files;
    this.file = file;
    this.shown = shown;
  }

  /**
   * Replaces it.
   *
   * @param content empty to remove it
   * @throws ProblemException if somebody has it open for writing, or it cannot be written
   */
  public void replace(byte[] content) throws ProblemException {
    SafeWriter writer = new SafeWriter(files);
    try {
      writer.createFolders(file.getParent());
      try (DocumentLock lock = DocumentLock.tryLock(file).orThrow(shown)) {
        Objects.requireNonNull(lock);
        if (content.length == 0) {
          files.delete(file);
          files.syncFolder(file.getParent());
        } else {
          writer.write(file, content);
        }
        files.delete(Journal.of(file));
      }
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
  }
}
