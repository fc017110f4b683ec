package org.glossator.formats.internal.exporting;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.internal.text.FileProblems;
import org.glossator.study.StudyStore;

/**
 * A folder that is filled beside its target and takes the target's place at once. Whatever happens
 * before leaves the target as it was; closing removes what was not put into place.
 */
final class StagedFolder implements AutoCloseable {
  private final Path target;
  private final Path folder;
  private final boolean overwrite;

  private StagedFolder(Path target, Path folder, boolean overwrite) {
    this.target = target;
    this.folder = folder;
    this.overwrite = overwrite;
  }

  /**
   * Makes an empty folder beside the target.
   *
   * @param study the study's folder, which the target must not touch
   * @throws ProblemException if the target may not be replaced, or its parent cannot be written
   */
  static StagedFolder beside(Path target, Path study, boolean overwrite) throws ProblemException {
    Path absolute = target.toAbsolutePath().normalize();
    refuseDangerous(target, absolute, study);
    try {
      Path parent = absolute.getParent();
      Files.createDirectories(parent);
      refuseFull(target, absolute, overwrite);
      return new StagedFolder(absolute, newFolder(parent), overwrite);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unwritable(target.toString(), e), e);
    }
  }

  /** Not a temporary folder, which is private: a dataset has the permissions of any new folder. */
  private static Path newFolder(Path parent) throws IOException {
    while (true) {
      String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
      try {
        return Files.createDirectory(parent.resolve(".glossator-export-" + random));
      } catch (FileAlreadyExistsException e) {
        continue; // another export made the same number at the same time
      }
    }
  }

  /** Where to write. */
  Path folder() {
    return folder;
  }

  /**
   * Puts the folder in the target's place.
   *
   * @throws ProblemException if that fails; the target is as it was
   */
  void putIntoPlace() throws ProblemException {
    Path old = null;
    try {
      refuseFull(target, target, overwrite);
      DurableFolder.force(folder);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        old = target.resolveSibling(folder.getFileName() + ".old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
      AtomicFiles.forceFolder(target.getParent());
    } catch (IOException e) {
      ProblemException failure =
          new ProblemException(FileProblems.unwritable(target.toString(), e), e);
      putBack(old, failure);
      throw failure;
    }
    if (old != null) {
      removeOld(old);
    }
  }

  private void putBack(Path old, ProblemException failure) {
    if (old != null && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.move(old, target);
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
  }

  private static void removeOld(Path old) throws ProblemException {
    try {
      remove(old);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              old.toString(),
              "is what was there before and could not be removed",
              "delete it; the new dataset is in place"),
          e);
    }
  }

  @Override
  public void close() throws ProblemException {
    try {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        remove(folder);
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(folder.toString(), "could not be removed", "delete it"), e);
    }
  }

  /** What nobody means when they say overwrite. */
  private static void refuseDangerous(Path target, Path absolute, Path study)
      throws ProblemException {
    Path studyFolder = study.toAbsolutePath().normalize();
    String why = null;
    if (absolute.getParent() == null || absolute.equals(home())) {
      why = "is not a folder for a dataset";
    } else if (absolute.startsWith(studyFolder)) {
      why = "is inside the study";
    } else if (studyFolder.startsWith(absolute)) {
      why = "contains the study";
    } else if (StudyStore.isStudy(absolute) || Files.exists(absolute.resolve(".git"))) {
      why = "is a study or a repository, not a dataset";
    }
    if (why != null) {
      throw new ProblemException(Problem.error(target.toString(), why, "choose another folder"));
    }
  }

  private static Path home() {
    String home = System.getProperty("user.home", "");
    return home.isEmpty() ? null : Path.of(home).toAbsolutePath().normalize();
  }

  private static void refuseFull(Path target, Path absolute, boolean overwrite)
      throws IOException, ProblemException {
    if (overwrite || !Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean empty = false;
    if (Files.isDirectory(absolute)) {
      try (Stream<Path> children = Files.list(absolute)) {
        empty = children.findAny().isEmpty();
      }
    }
    if (!empty) {
      throw new ProblemException(
          Problem.error(
              target.toString(),
              "exists and is not empty",
              "choose another folder, or have it overwritten"));
    }
  }

  private static void remove(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
