package org.glossator.formats.internal.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.glossator.base.Problem;

/** Says in plain words why a file could not be read or written. */
public final class FileProblems {
  private FileProblems() {}

  /** Why a file could not be read. */
  public static Problem unreadable(String shown, IOException e) {
    if (e instanceof NoSuchFileException) {
      return Problem.error(shown, "does not exist", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return Problem.error(shown, "may not be read", "change its permissions");
    }
    return Problem.error(shown, "cannot be read: " + reason(e), "check the file and its disk");
  }

  /** Why a file or folder could not be written. */
  public static Problem unwritable(String shown, IOException e) {
    if (e instanceof AccessDeniedException) {
      return Problem.error(shown, "may not be written", "change the folder's permissions");
    }
    String reason = reason(e);
    if (reason.contains("No space left") || reason.contains("not enough space")) {
      return Problem.error(shown, "cannot be written: the disk is full", "free some space");
    }
    if (reason.contains("Read-only")) {
      return Problem.error(
          shown, "cannot be written: the disk is read-only", "choose another place");
    }
    return Problem.error(shown, "cannot be written: " + reason, "check the disk");
  }

  /** The system's reason without the file's name, which the problem says already. */
  private static String reason(IOException e) {
    if (e instanceof FileSystemException f) {
      return f.getReason() == null ? f.getClass().getSimpleName() : f.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
