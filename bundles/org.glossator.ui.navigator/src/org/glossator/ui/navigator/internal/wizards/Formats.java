package org.glossator.ui.navigator.internal.wizards;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.Importer;

/** Which format files are likely to be of. */
final class Formats {
  /** What folders and files without a telling name are taken for. */
  private static final String PLAIN_TEXT = "txt";

  /** An archive that is the export of a project of INCEpTION. */
  private static final String PROJECT = "inception";

  /** Ends of files with the annotations of the text beside them. */
  private static final List<String> HALVES = List.of(".ann", ".jsonld");

  private Formats() {}

  /** Names that are looked at in an archive. */
  private static final int NAMES = 2_000;

  /**
   * The importer that accepts the most of these files by their names, plain text where none does;
   * looks at names only, of archives at those in them, and reads no folder.
   */
  static Importer guess(FormatRegistry registry, List<Path> files) {
    Importer best = registry.importer(PLAIN_TEXT);
    long most = 0;
    List<Path> names = new ArrayList<>();
    for (Path file : files) {
      if (!isArchive(file)) {
        names.add(file);
      } else {
        List<Path> inside = namesIn(file);
        if (inside.stream().anyMatch(Formats::isProject)) {
          return registry.importer(PROJECT);
        }
        names.addAll(inside);
      }
    }
    Set<Path> all = Set.copyOf(names);
    for (Importer importer : registry.importers()) {
      boolean plain = importer.id().equals(PLAIN_TEXT);
      long accepted =
          names.stream().filter(n -> importer.accepts(n) && !(plain && isHalf(n, all))).count();
      if (accepted > most) {
        most = accepted;
        best = importer;
      }
    }
    return best;
  }

  /** Whether a text has its annotations in a file beside it: then it is no plain text. */
  private static boolean isHalf(Path text, Set<Path> names) {
    String name = String.valueOf(text.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0
        && HALVES.stream()
            .anyMatch(end -> names.contains(text.resolveSibling(name.substring(0, dot) + end)));
  }

  private static boolean isArchive(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static boolean isProject(Path name) {
    return String.valueOf(name.getFileName()).matches("exportedproject.*\\.json");
  }

  private static List<Path> namesIn(Path archive) {
    List<Path> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      zip.stream()
          .limit(NAMES)
          .filter(e -> !e.isDirectory())
          .forEach(e -> names.add(Path.of(e.getName().replaceAll(".*/", ""))));
    } catch (IOException | InvalidPathException e) {
      return List.of(); // the import says what is the matter with it
    }
    return names;
  }
}
