package org.glossator.study.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What is cheap to know of a file's content: where it is equal nobody has changed the file, where
 * it differs somebody may have. Renames give a file a new key, so that git, editors and other
 * stores, which all replace files, are noticed also within the clock's tick.
 *
 * @param exists whether there is a file
 * @param size in bytes
 * @param modified time of the last change
 * @param key the system's key of the file as text; empty where it has none (Windows)
 */
public record FileStamp(boolean exists, long size, FileTime modified, String key) {
  /** No file. */
  public static final FileStamp NONE = new FileStamp(false, 0, FileTime.fromMillis(0), "");

  /** The stamp of a file as it is now. */
  public static FileStamp of(Path file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Object key = now.fileKey();
      return new FileStamp(
          true, now.size(), now.lastModifiedTime(), key == null ? "" : key.toString());
    } catch (NoSuchFileException e) {
      return NONE;
    }
  }

  /**
   * Whether a later stamp is of the same file, whatever its content now; always true where there
   * are no keys.
   */
  public boolean isSameFile(FileStamp earlier) {
    return exists && key.equals(earlier.key);
  }
}
