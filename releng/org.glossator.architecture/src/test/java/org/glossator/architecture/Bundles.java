package org.glossator.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The bundles of the project, their lines in DESIGN section 3, their folders and manifests. */
final class Bundles {

  /**
   * The lines of the map from the bottom up. A bundle may use those on lines below its own. Bundles
   * that share a line do not use one another.
   */
  static final List<List<String>> LINES =
      List.of(
          List.of("base"),
          List.of("codebook"),
          List.of("annotation"),
          List.of("uima"),
          List.of("study"),
          List.of("testkit", "formats", "engines"),
          List.of("platform", "cli"),
          List.of("ui.base"),
          List.of("ui.navigator", "ui.editor", "ui.codebook", "ui.study", "ui.engines"),
          List.of("app", "bench"));

  private static final Map<String, List<String>> NOT_FOR =
      Map.of("testkit", List.of("formats", "engines", "platform", "cli", "ui.base", "app"));

  private Bundles() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("bundles"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("not inside the project");
    }
    return folder;
  }

  /** Whether a bundle stands above {@code platform}; bench measures the workbench from within. */
  static boolean mayKnowWidgets(String bundle) {
    return bundle.startsWith("ui.") || bundle.equals("app") || bundle.equals("bench");
  }

  static List<String> all() {
    return LINES.stream().flatMap(List::stream).toList();
  }

  static int line(String bundle) {
    for (int i = 0; i < LINES.size(); i++) {
      if (LINES.get(i).contains(bundle)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        bundle + " is not on the map: add it to DESIGN section 3 first");
  }

  /** Whether {@code user} may use {@code used}. */
  static boolean mayUse(String user, String used) {
    return user.equals(used)
        || line(used) < line(user) && !(used.equals("testkit") || isOnlyForWindows(user, used));
  }

  /** The command line stands beside the platform, not on it: it starts without OSGi. */
  private static boolean isOnlyForWindows(String user, String used) {
    return used.equals("cli")
        || user.equals("cli") && used.equals("platform")
        || NOT_FOR.getOrDefault(user, List.of()).contains(used);
  }

  static Path folder(String bundle) {
    return root().resolve("bundles/org.glossator." + bundle);
  }

  static Path classes(String bundle) {
    // the quick loop of releng/dev.sh compiles elsewhere
    return folder(bundle).resolve(System.getProperty("glossator.classes", "target/classes"));
  }

  static Manifest manifest(String bundle) {
    try (InputStream in = Files.newInputStream(folder(bundle).resolve("META-INF/MANIFEST.MF"))) {
      return new Manifest(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Entries of a manifest header, without their directives: commas inside quotes do not separate.
   */
  static List<String> entries(String bundle, String header) {
    String value = manifest(bundle).getMainAttributes().getValue(header);
    List<String> entries = new ArrayList<>();
    if (value != null) {
      for (String entry : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }

  static String name(String entry) {
    int semicolon = entry.indexOf(';');
    return semicolon < 0 ? entry : entry.substring(0, semicolon);
  }

  /** Java packages that a bundle's sources have. */
  static List<String> packages(String bundle) {
    List<String> packages = new ArrayList<>();
    for (String source : List.of("src", "src-gen")) {
      Path base = folder(bundle).resolve(source);
      if (!Files.isDirectory(base)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(base)) {
        files
            .filter(f -> f.toString().endsWith(".java"))
            .map(
                f -> base.relativize(f.getParent()).toString().replace('\\', '/').replace('/', '.'))
            .distinct()
            .forEach(packages::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return packages;
  }
}
