package org.glossator.engines.internal.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.InstalledEngines.Installed;
import org.glossator.engines.OutputMapping;

/**
 * An installed engine on the disk: {@value #SETTINGS} with its name, descriptor and class path,
 * {@value #MAPPING}, and its files as they came below {@value #FILES}.
 */
public final class EngineFolder {
  static final String SETTINGS = "engine.properties";
  static final String MAPPING = "mapping.csv";
  static final String FILES = "files";

  private static final String NAME = "name";
  private static final String DESCRIPTION = "description";
  private static final String DESCRIPTOR = "descriptor";
  private static final String CLASS_PATH = "classpath";
  private static final String SEPARATOR = ":";

  private static final long MOST_TEXT = 4L << 20;

  private final Path folder;
  private final Properties settings;

  private EngineFolder(Path folder, Properties settings) {
    this.folder = folder;
    this.settings = settings;
  }

  static Path root(Path base) {
    return base.resolve("engines").resolve("installed");
  }

  public static List<Installed> list(Path base, Consumer<Problem> problems) {
    List<Installed> engines = new ArrayList<>();
    if (!Files.isDirectory(root(base))) {
      return engines;
    }
    try (Stream<Path> folders = Files.list(root(base))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        String id = folder.getFileName().toString();
        if (id.startsWith(".")) {
          continue; // an installation that was broken off
        }
        try {
          EngineFolder engine = open(folder);
          engines.add(new Installed(id, engine.name(), folder, engine.fingerprint()));
        } catch (ProblemException e) {
          problems.accept(e.problem());
        }
      }
    } catch (IOException e) {
      problems.accept(
          Problem.warning("engines/installed", "cannot be read: " + e.getMessage(), ""));
    }
    return engines;
  }

  /**
   * @throws ProblemException if it is no folder of an engine
   */
  public static EngineFolder open(Path folder) throws ProblemException {
    Properties settings = new Properties();
    try {
      settings.load(new StringReader(text(folder.resolve(SETTINGS))));
    } catch (IOException | IllegalArgumentException e) {
      throw new ProblemException(
          Problem.warning(shown(folder), "is no installed engine", "install it again"), e);
    }
    EngineFolder engine = new EngineFolder(folder, settings);
    engine.descriptor();
    engine.classPath();
    return engine;
  }

  /** Writes the settings of a new folder; what it needs later is checked when it is opened. */
  static void write(
      Path folder,
      String name,
      String description,
      String descriptor,
      List<String> classPath,
      OutputMapping mapping)
      throws IOException {
    // not Properties.store: it writes the time of day
    String text =
        line(NAME, name)
            + line(DESCRIPTION, description)
            + line(DESCRIPTOR, descriptor)
            + line(CLASS_PATH, String.join(SEPARATOR, classPath));
    AtomicFiles.write(folder.resolve(SETTINGS), text.getBytes(StandardCharsets.UTF_8));
    AtomicFiles.write(folder.resolve(MAPPING), mapping.toText().getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String key, String value) {
    String safe = value == null ? "" : value.replaceAll("\\s+", " ").strip().replace("\\", "\\\\");
    return key + "=" + safe + "\n";
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > MOST_TEXT) {
      throw new IOException("it is too large");
    }
    return Files.readString(file);
  }

  private static String shown(Path folder) {
    return "engines/installed/" + folder.getFileName();
  }

  String shown() {
    return shown(folder);
  }

  Path files() {
    return folder.resolve(FILES);
  }

  String name() {
    return settings.getProperty(NAME, folder.getFileName().toString());
  }

  String description() {
    return settings.getProperty(DESCRIPTION, "");
  }

  /** The descriptor's file. */
  Path descriptor() throws ProblemException {
    return inside(settings.getProperty(DESCRIPTOR, ""));
  }

  /** Jars and class folders. */
  List<Path> classPath() throws ProblemException {
    List<Path> paths = new ArrayList<>();
    for (String entry : settings.getProperty(CLASS_PATH, "").split(SEPARATOR)) {
      if (!entry.isBlank()) {
        paths.add(inside(entry));
      }
    }
    return paths;
  }

  private Path inside(String relative) throws ProblemException {
    Path path = files().resolve(relative).normalize();
    if (relative.isBlank() || !path.startsWith(files()) || !Files.exists(path)) {
      throw new ProblemException(
          Problem.error(
              shown(),
              relative.isBlank() ? "it names no descriptor" : relative + " is not in its folder",
              "install the engine again"));
    }
    return path;
  }

  public OutputMapping mapping() throws ProblemException {
    Path file = folder.resolve(MAPPING);
    try {
      return Files.exists(file)
          ? OutputMapping.parse(shown() + '/' + MAPPING, text(file))
          : OutputMapping.NONE;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              shown() + '/' + MAPPING, "cannot be read: " + e.getMessage(), "map its types again"),
          e);
    }
  }

  public void saveMapping(OutputMapping mapping) throws ProblemException {
    try {
      AtomicFiles.write(folder.resolve(MAPPING), mapping.toText().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              shown() + '/' + MAPPING, "cannot be written: " + e.getMessage(), "check the folder"),
          e);
    }
  }

  /** Of settings and files; the mapping is data. */
  String fingerprint() throws ProblemException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> all = new ArrayList<>();
      all.add(folder.resolve(SETTINGS));
      try (Stream<Path> files = Files.walk(files())) {
        files.filter(Files::isRegularFile).sorted().forEach(all::add);
      }
      byte[] buffer = new byte[1 << 16];
      for (Path file : all) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        digest.update((name + '\0' + Files.size(file) + '\0').getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(shown(), "cannot be read: " + e.getMessage(), "install it again"), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // each Java has it
    }
  }

  public void delete() throws ProblemException {
    try {
      deleteTree(folder);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(shown(), "cannot be removed: " + e.getMessage(), "close what uses it"), e);
    }
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
