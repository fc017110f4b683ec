package org.glossator.study.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.io.FileSystemLayer;

/**
 * Fills a folder that is new or empty, or leaves it as it was: unless {@link #done} was called,
 * closing it removes what was written.
 */
public final class NewFolder implements AutoCloseable {
  private final FileSystemLayer files;
  private final Path folder;
  private final List<Path> made = new ArrayList<>();
  private boolean done;

  private NewFolder(FileSystemLayer files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * Begins.
   *
   * @throws ProblemException if there is something else of that name, or something in the folder;
   *     hidden files do not count
   */
  public static NewFolder begin(FileSystemLayer files, Path folder) throws ProblemException {
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      for (Path file : content) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".") || name.equals(".project")) {
          throw new ProblemException(
              Problem.error(folder.toString(), "is not empty", "choose a new folder"));
        }
      }
    } catch (NoSuchFileException e) {
      return new NewFolder(files, folder);
    } catch (NotDirectoryException e) {
      throw new ProblemException(
          Problem.error(folder.toString(), "is a file", "choose a new folder"), e);
    } catch (IOException e) {
      throw IoProblems.reading(folder.toString(), e);
    }
    return new NewFolder(files, folder);
  }

  /** Writes a file, unless there is one. */
  public void writeIfAbsent(String name, byte[] content) throws ProblemException {
    if (!Files.exists(folder.resolve(name))) {
      write(name, content);
    }
  }

  /**
   * Writes a file.
   *
   * @param name its path in the folder, with slashes
   */
  public void write(String name, byte[] content) throws ProblemException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new IllegalArgumentException(name + " leads out of the folder");
    }
    try {
      for (Path parent = file.getParent(); parent != null && !Files.exists(parent); ) {
        made.add(parent);
        parent = parent.getParent();
      }
      made.add(file);
      new SafeWriter(files).write(file, content);
    } catch (IOException e) {
      throw IoProblems.writing(file.toString(), e);
    }
  }

  /** What was written stays. */
  public void done() {
    done = true;
  }

  @Override
  public void close() throws ProblemException {
    if (done) {
      return;
    }
    // deepest first: a folder goes after what is in it
    made.sort(Comparator.comparingInt(Path::getNameCount).reversed());
    for (Path file : made) {
      try {
        files.delete(file);
      } catch (IOException e) {
        throw IoProblems.problemException(file.toString(), "cannot be removed again", e);
      }
    }
  }
}
