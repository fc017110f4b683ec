package org.glossator.formats.internal.importing;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Progress;
import org.glossator.formats.ImportSource;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.archive.ZipFolders;
import org.glossator.formats.internal.text.FileProblems;

/**
 * Finds the files to read. A file that is named is read, whatever its name; a folder is walked, and
 * what the importer accepts is read, in the order of the relative paths, so that the outcome does
 * not depend on the file system's order. A ZIP archive that is named is walked like a folder,
 * unless the importer takes such files itself. Hidden files and folders are left out, links are
 * followed, loops of them are reported.
 *
 * <p>Closing it closes the archives: the files in them can be read until then.
 */
public final class FileWalk implements AutoCloseable {
  private static final int MAX_DEPTH = 64;

  private final Importer importer;
  private final Path except;
  private final Progress progress;
  private final Problems problems;
  private final List<SizedSource> found = new ArrayList<>();
  private final ZipFolders archives = new ZipFolders();

  /** Files that were named themselves: "x.*" names both halves of a pair. */
  private final Set<Path> named = new HashSet<>();

  /** A file and its size in bytes. */
  public record SizedSource(ImportSource source, long size) {}

  /**
   * @param except a file that is not to be read (the metadata table), or null
   */
  public FileWalk(Importer importer, Path except, Progress progress, Problems problems) {
    this.importer = importer;
    this.except = except == null ? null : except.toAbsolutePath().normalize();
    this.progress = progress;
    this.problems = problems;
  }

  /** The files of these paths, in the order of the paths. What cannot be found is a problem. */
  public List<SizedSource> find(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (ZipFolders.isArchive(path) && !importer.accepts(path)) {
        archive(path);
      } else {
        Path main = importer.mainFile(path);
        if (main != null && named.add(main.toAbsolutePath().normalize())) {
          file(main);
        }
      }
    }
    return found;
  }

  @Override
  public void close() throws ProblemException {
    archives.close();
  }

  private void archive(Path path) {
    try {
      folder(archives.open(path));
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
  }

  private void file(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        // a pipe or device may never end
        problems.add(Problem.error(path.toString(), "is no regular file", "name a file or folder"));
        return;
      }
      found.add(new SizedSource(ImportSource.of(path), attributes.size()));
    } catch (IOException e) {
      problems.add(FileProblems.unreadable(path.toString(), e));
    }
  }

  private void folder(Path root) {
    List<SizedSource> inside = new ArrayList<>();
    int before = (int) Math.min(Integer.MAX_VALUE, problems.count());
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new Visitor(root, inside));
    } catch (IOException e) {
      problems.add(FileProblems.unreadable(root.toString(), e));
    }
    inside.sort((a, b) -> a.source().relative().compareTo(b.source().relative()));
    if (inside.isEmpty() && problems.count() == before) {
      problems.add(
          Problem.error(
              new ImportSource(root, "").shown(),
              "has no file of the format " + importer.id(),
              "name the files themselves, or another format"));
    }
    found.addAll(inside);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<SizedSource> inside;

    Visitor(Path root, List<SizedSource> inside) {
      this.root = root;
      this.inside = inside;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      progress.checkCancelled();
      return !dir.equals(root) && isHidden(dir)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()
          && !isHidden(file)
          && importer.accepts(file)
          && !isExcept(file)) {
        if (ZipFolders.isBomb(file, attributes.size())) {
          problems.add(
              Problem.error(
                  new ImportSource(file, "").shown(),
                  "grows to " + (attributes.size() >> 20) + " MB when it is unpacked",
                  "unpack it yourself if it is meant to"));
          return FileVisitResult.CONTINUE;
        }
        String relative =
            root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        inside.add(new SizedSource(new ImportSource(file, relative), attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isExcept(Path file) {
      return except != null
          && file.getFileSystem() == except.getFileSystem()
          && file.toAbsolutePath().normalize().equals(except);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(FileProblems.unreadable(file.toString(), e));
      return FileVisitResult.CONTINUE;
    }

    /** By name: what the system calls hidden on Windows is part of a corpus more often than not. */
    private boolean isHidden(Path file) {
      Path name = file.getFileName();
      String text = name == null ? "" : name.toString();
      // "..report.txt" is an odd name, but not a hidden file by anyone's wish
      return text.startsWith(".") && !text.startsWith("..");
    }
  }
}
