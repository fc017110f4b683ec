package org.glossator.formats.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.text.FileProblems;

/**
 * A file that is a ZIP archive inside: an office document, a project of another tool. Entries are
 * read into memory, each within a bound. Not thread-safe.
 */
public final class ZipContainer implements AutoCloseable {
  /** Entries of the largest archive that is opened. */
  static final int MAX_ENTRIES = 500_000;

  private final String shown;
  private final ZipFile zip;
  private final Path copy;

  private ZipContainer(String shown, ZipFile zip, Path copy) {
    this.shown = shown;
    this.zip = zip;
    this.copy = copy;
  }

  /**
   * Opens a file.
   *
   * @param kind what it should be, for the problem: "a Word document"
   * @throws ProblemException if it is no ZIP archive, or has too many entries
   */
  public static ZipContainer open(ImportSource source, String kind) throws ProblemException {
    Path copy = null;
    try {
      Path file = source.file();
      if (file.getFileSystem() != FileSystems.getDefault()) {
        // the library reads archives from the default file system only
        copy = Files.createTempFile("glossator", ".zip");
        try (InputStream in = source.open()) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        file = copy;
      }
      ZipFile zip = open(file);
      ZipContainer container = new ZipContainer(source.shown(), zip, copy);
      if (zip.size() > MAX_ENTRIES) {
        container.close();
        throw new ProblemException(
            Problem.error(
                source.shown(), "has more than " + MAX_ENTRIES + " entries", "split the archive"));
      }
      return container;
    } catch (IOException e) {
      delete(copy, e);
      if (e instanceof java.util.zip.ZipException) {
        throw new ProblemException(
            Problem.error(
                source.shown(), "is not " + kind + ", or is damaged", "open it and save it again"),
            e);
      }
      throw new ProblemException(FileProblems.unreadable(source.shown(), e), e);
    }
  }

  /** Names in old archives are in the code page of DOS. */
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (java.util.zip.ZipException e) {
      if (Charset.isSupported("IBM437")) {
        return new ZipFile(file.toFile(), Charset.forName("IBM437"));
      }
      throw e;
    }
  }

  /** Names of the entries that are files, ordered. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    zip.stream().filter(e -> !e.isDirectory()).forEach(e -> names.add(e.getName()));
    Collections.sort(names);
    return names;
  }

  /** Whether there is an entry of that name. */
  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * The content of an entry.
   *
   * @param limit bytes that it may have at most, whatever the archive says
   * @return null if there is no such entry
   * @throws ProblemException if it is larger, or cannot be read
   */
  public byte[] read(String name, long limit) throws ProblemException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (content.length > limit) {
        throw new ProblemException(
            Problem.error(
                shown, "its part " + name + " has more than " + (limit >> 20) + " MB", "split it"));
      }
      return content;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(shown, "its part " + name + " is damaged", "open it and save it again"), e);
    }
  }

  @Override
  public void close() throws ProblemException {
    try {
      zip.close();
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(shown, e), e);
    }
  }

  private static void delete(Path copy, IOException failure) {
    if (copy != null) {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
  }
}
