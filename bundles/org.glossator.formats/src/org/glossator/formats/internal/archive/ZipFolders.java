package org.glossator.formats.internal.archive;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.internal.text.FileProblems;

/**
 * ZIP archives that are read as folders, by Java's own file system for them: it refuses entries
 * whose names lead out of the archive, and nothing is unpacked. Not thread-safe; the files within
 * can be read by any thread.
 */
public final class ZipFolders implements AutoCloseable {
  /** A text shrinks to a tenth, a table of numbers to a fiftieth; a bomb to a thousandth. */
  private static final long BOMB_RATIO = 500;

  private static final long BOMB_SIZE = 16L << 20;

  private final List<FileSystem> open = new ArrayList<>();

  /** Whether a file is an archive by its name. */
  public static boolean isArchive(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")
        && Files.isRegularFile(file);
  }

  /**
   * Opens an archive.
   *
   * @return its root folder
   * @throws ProblemException if it is none, is damaged, or has names that lead out of it
   */
  public Path open(Path archive) throws ProblemException {
    try {
      FileSystem system = newFileSystem(archive);
      open.add(system);
      return system.getPath("/");
    } catch (ZipException | IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      throw new ProblemException(
          reason.contains("entry")
              ? Problem.error(
                  archive.toString(),
                  "is refused: an entry has a name that leads elsewhere or is none",
                  "pack it anew")
              : Problem.error(
                  archive.toString(), "is no ZIP archive, or is damaged", "pack it anew"),
          e);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(archive.toString(), e), e);
    }
  }

  /** Names in old archives are in the code page of DOS. */
  private static FileSystem newFileSystem(Path archive) throws IOException {
    Map<String, String> readOnly = Map.of("accessMode", "readOnly");
    try {
      return FileSystems.newFileSystem(archive, readOnly);
    } catch (ZipException | IllegalArgumentException e) {
      if (!Charset.isSupported("IBM437") || String.valueOf(e.getMessage()).contains("..")) {
        throw e;
      }
      try {
        return FileSystems.newFileSystem(
            archive, Map.of("accessMode", "readOnly", "encoding", "IBM437"));
      } catch (ZipException | IllegalArgumentException again) {
        e.addSuppressed(again);
        throw e;
      }
    }
  }

  /** Whether a file in an archive is much larger than any that people pack. */
  public static boolean isBomb(Path file, long size) {
    if (size < BOMB_SIZE || file.getFileSystem() == FileSystems.getDefault()) {
      return false;
    }
    try {
      Object packed = Files.getAttribute(file, "zip:compressedSize");
      return packed instanceof Long n && size / Math.max(1, n) > BOMB_RATIO;
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return false; // another file system than that for archives: no compression there
    }
  }

  @Override
  public void close() throws ProblemException {
    ProblemException failure = null;
    for (FileSystem system : open) {
      try {
        system.close();
      } catch (IOException e) {
        failure = new ProblemException(FileProblems.unreadable(system.toString(), e), e);
      }
    }
    open.clear();
    if (failure != null) {
      throw failure;
    }
  }
}
