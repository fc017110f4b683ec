package org.glossator.study.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/** Failures of the file system, as people understand them and can do something about them. */
public final class IoProblems {
  private IoProblems() {}

  /** A file could not be read. */
  public static ProblemException reading(String shown, IOException e) {
    return problemException(shown, "cannot be read", e);
  }

  /** A file could not be written. */
  public static ProblemException writing(String shown, IOException e) {
    return problemException(shown, "cannot be written", e);
  }

  /** Something else could not be done with a file. */
  public static ProblemException problemException(String shown, String what, IOException e) {
    return new ProblemException(problem(shown, what, e), e);
  }

  /**
   * The problem that a failure is.
   *
   * @param shown the file as the user knows it
   * @param what what could not be done: "cannot be written"
   */
  public static Problem problem(String shown, String what, IOException e) {
    String reason = reason(e);
    return Problem.error(shown, what + ": " + reason, remedy(e, reason));
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return e.getMessage() == null ? "input or output error" : e.getMessage();
  }

  private static String remedy(IOException e, String reason) {
    if (isFull(reason)) {
      return "free some space on the disk";
    }
    if (e instanceof AccessDeniedException
        || e.getCause() instanceof ReadOnlyFileSystemException
        || reason.contains("Read-only")) {
      return "make the file and its folder writable for you, or copy the study to another folder";
    }
    return e instanceof NoSuchFileException
        ? "restore it from a backup or from Git"
        : "check the disk";
  }

  /** The words of Linux and macOS, of quotas, and of Windows. */
  private static boolean isFull(String reason) {
    return reason.contains("No space left")
        || reason.contains("quota exceeded")
        || reason.contains("not enough space");
  }
}
