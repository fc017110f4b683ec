package org.glossator.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Moves the folder of a study into the trash of the desktop, as one rename, so that it is moved as
 * a whole or not at all: the home trash of the freedesktop.org specification on Linux, {@code
 * ~/.Trash} on macOS; where that is on another disk, and on Windows, a folder {@code Deleted
 * studies} beside it. Any thread.
 */
public final class StudyTrash {
  private static final String BESIDE = "Deleted studies";

  private StudyTrash() {}

  /**
   * A study that was moved.
   *
   * @param original where it was
   * @param now where it is
   * @param info a file that describes it to the desktop, or null
   */
  public record Trashed(Path original, Path now, Path info) {}

  /**
   * Moves a study that is closed.
   *
   * @throws ProblemException if it cannot be moved; it is where it was
   */
  public static Trashed move(Path study) throws ProblemException {
    try {
      Path trash = trash();
      if (trash != null) {
        try {
          return moveTo(study, trash, System.getProperty("os.name", "").startsWith("Linux"));
        } catch (AtomicMoveNotSupportedException e) {
          // on another disk: a rename is not possible, and a copy could stop in the middle
          return moveTo(study, study.resolveSibling(BESIDE), false);
        }
      }
      return moveTo(study, study.resolveSibling(BESIDE), false);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              study.toString(), "cannot be moved to the trash: " + e.getMessage(), "see the disk"));
    }
  }

  /**
   * Moves it back.
   *
   * @throws ProblemException if something else is there now
   */
  public static void restore(Trashed trashed) throws ProblemException {
    try {
      if (Files.exists(trashed.original())) {
        throw new ProblemException(
            Problem.error(
                trashed.original().toString(), "there is something else now", "move it away"));
      }
      Files.move(trashed.now(), trashed.original(), StandardCopyOption.ATOMIC_MOVE);
      if (trashed.info() != null) {
        Files.deleteIfExists(trashed.info());
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              trashed.now().toString(), "cannot be moved back: " + e.getMessage(), "see the disk"));
    }
  }

  private static Trashed moveTo(Path study, Path trash, boolean specified) throws IOException {
    Path files = specified ? trash.resolve("files") : trash;
    Files.createDirectories(files);
    String name = String.valueOf(study.getFileName());
    Path target = files.resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      target = files.resolve(name + " " + i);
    }
    Path info = null;
    if (specified) {
      Path infos = Files.createDirectories(trash.resolve("info"));
      info = infos.resolve(target.getFileName() + ".trashinfo");
      Files.writeString(info, info(study), StandardCharsets.UTF_8);
    }
    try {
      Files.move(study, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (info != null) {
        Files.deleteIfExists(info);
      }
      throw e;
    }
    return new Trashed(study, target, info);
  }

  private static String info(Path study) {
    URI uri = study.toAbsolutePath().toUri();
    String path = uri.getRawPath().replaceAll("/$", "");
    String now =
        LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_DATE_TIME);
    return "[Trash Info]\nPath=" + path + "\nDeletionDate=" + now + '\n';
  }

  private static Path trash() {
    String system = System.getProperty("os.name", "");
    Path home = Path.of(System.getProperty("user.home"));
    if (system.startsWith("Mac")) {
      return home.resolve(".Trash");
    }
    if (!system.startsWith("Linux")) {
      return null;
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path folder =
        data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
    return folder.resolve("Trash");
  }
}
