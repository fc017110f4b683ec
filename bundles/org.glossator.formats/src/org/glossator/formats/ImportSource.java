package org.glossator.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to read, and where it lay in what the user asked for.
 *
 * @param file the file; may lie in a ZIP file system
 * @param relative its path below the folder that was asked for, with slashes; of a single file its
 *     name
 */
public record ImportSource(Path file, String relative) {
  public ImportSource {
    Objects.requireNonNull(file);
    Objects.requireNonNull(relative);
  }

  /** A single file. */
  public static ImportSource of(Path file) {
    return new ImportSource(file, String.valueOf(file.getFileName()));
  }

  /** What problems call the file: as the user gave it; within an archive, behind its name. */
  public String shown() {
    return file.getFileSystem() == FileSystems.getDefault()
        ? file.toString()
        : file.getFileSystem() + "!" + file;
  }

  /** The relative path without the last extension: what a document of it is called. */
  public String documentName() {
    int slash = relative.lastIndexOf('/');
    int dot = relative.lastIndexOf('.');
    return dot > slash + 1 ? relative.substring(0, dot) : relative;
  }

  /** The content from its beginning; the caller closes it. */
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  /** Size in bytes. */
  public long size() throws IOException {
    return Files.size(file);
  }
}
