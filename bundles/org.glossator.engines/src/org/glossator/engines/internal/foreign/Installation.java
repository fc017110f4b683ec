package org.glossator.engines.internal.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.engines.InstallEngine;
import org.glossator.engines.InstalledEngines.Installed;
import org.glossator.study.DocumentPaths;

/** One run of {@link InstallEngine}: into a hidden folder, which gets its name at the end. */
public final class Installation {
  private static final Pattern IMPORT = Pattern.compile("<import\\s+location\\s*=\\s*\"([^\"]+)\"");
  private static final long MOST_DESCRIPTOR = 16L << 20;

  private final InstallEngine task;
  private final Progress progress;

  public Installation(InstallEngine task, Progress progress) {
    this.task = task;
    this.progress = progress;
  }

  /**
   * @throws ProblemException see {@link InstallEngine#run}
   */
  public Installed run() throws ProblemException {
    progress.begin("Installing " + task.file().getFileName(), -1);
    String id = id();
    Path root = EngineFolder.root(task.base());
    Path folder = root.resolve(id);
    if (Files.exists(folder)) {
      throw new ProblemException(
          Problem.error(
              "engines/installed/" + id,
              "there is an engine of that id already",
              "remove it first, or choose another id"));
    }
    if (!Files.isRegularFile(task.file())) {
      throw new ProblemException(
          Problem.error(task.file().toString(), "there is no such file", "check the path"));
    }
    Path making = root.resolve("." + id + ".installing");
    try {
      EngineFolder.deleteTree(making);
      Files.createDirectories(making.resolve(EngineFolder.FILES));
      if (isPear()) {
        installPear(making, id);
      } else {
        installDescriptor(making, id);
      }
      EngineFolder made = check(making);
      String fingerprint = made.fingerprint();
      progress.checkCancelled();
      Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
      return new Installed(id, made.name(), folder, fingerprint);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              task.file().toString(), "cannot be installed: " + e.getMessage(), "check the disk"),
          e);
    } finally {
      tidy(making);
    }
  }

  /** Whether what was installed can be read; told about the file that was to be installed. */
  private EngineFolder check(Path making) throws ProblemException {
    try {
      EngineFolder made = EngineFolder.open(making);
      ForeignTypes.of(made);
      return made;
    } catch (ProblemException e) {
      throw new ProblemException(e.problem().at(task.file().toString()), e);
    }
  }

  /** What was begun must not be taken for an engine; its name already says so. */
  private static void tidy(Path making) throws ProblemException {
    try {
      EngineFolder.deleteTree(making);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(making.toString(), "cannot be removed: " + e.getMessage(), "remove it"), e);
    }
  }

  private boolean isPear() {
    String name = task.file().getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".pear") || name.endsWith(".zip");
  }

  private String id() throws ProblemException {
    String id = task.id();
    if (id == null || id.isBlank()) {
      String name = task.file().getFileName().toString();
      int dot = name.lastIndexOf('.');
      id =
          (dot > 0 ? name.substring(0, dot) : name)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^-+|-+$", "");
    }
    String reason = DocumentPaths.reasonAgainstOwner(id);
    if (reason != null) {
      throw new ProblemException(
          Problem.error(id, "cannot be the id of an engine: " + reason, "choose another id"));
    }
    return id;
  }

  private void installPear(Path making, String id) throws ProblemException, IOException {
    Path files = making.resolve(EngineFolder.FILES);
    PearFile.Content content = new PearFile(task.file(), files, progress).unpack();
    EngineFolder.write(
        making,
        content.name() == null ? id : content.name(),
        content.description(),
        content.descriptor(),
        content.classPath(),
        task.mapping());
  }

  private void installDescriptor(Path making, String id) throws ProblemException, IOException {
    Path files = making.resolve(EngineFolder.FILES);
    Path from = task.file().toAbsolutePath().normalize();
    copyDescriptor(from, from.getParent(), files.resolve("desc"), new HashSet<>());
    List<String> classPath = new ArrayList<>();
    for (Path jar : task.jars()) {
      if (!Files.exists(jar)) {
        throw new ProblemException(
            Problem.error(jar.toString(), "there is no such jar", "check the path"));
      }
      String name = "lib/" + classPath.size() + "-" + jar.getFileName();
      copyTree(jar, files.resolve(name));
      classPath.add(name);
    }
    EngineFolder.write(making, id, "", "desc/" + from.getFileName(), classPath, task.mapping());
  }

  /** Copies a descriptor and those that it imports from its own folder or below. */
  private void copyDescriptor(Path file, Path root, Path target, Set<Path> done)
      throws IOException, ProblemException {
    if (!file.startsWith(root) || !Files.isRegularFile(file) || !done.add(file)) {
      return; // what it needs from elsewhere is missed when it is read
    }
    if (Files.size(file) > MOST_DESCRIPTOR) {
      throw new ProblemException(
          Problem.error(file.toString(), "is too large for a descriptor", "choose another file"));
    }
    Path copy = target.resolve(root.relativize(file).toString());
    Files.createDirectories(copy.getParent());
    Files.copy(file, copy);
    Matcher imports = IMPORT.matcher(Files.readString(file));
    while (imports.find()) {
      copyDescriptor(file.getParent().resolve(imports.group(1)).normalize(), root, target, done);
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }
}
