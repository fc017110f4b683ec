package org.glossator.ui.navigator.internal.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.Importer;

/**
 * What somebody means who drops files and folders: documents of one format and, perhaps, a table
 * with their metadata among them. Looks at names only, of folders at the first some thousand.
 *
 * @param importer the one that accepts the most of the files, plain text where none does
 * @param paths what is to be imported
 * @param metadata the table with the metadata, or null
 */
public record DroppedFiles(Importer importer, List<Path> paths, Path metadata) {
  private static final int MOST_NAMES = 5000;
  private static final int DEPTH = 12;
  private static final String TABLE_FORMAT = "csv";

  /** Looks at the names of what was dropped; of folders, of the files in them. */
  public static DroppedFiles of(FormatRegistry registry, List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      add(path, files);
    }
    Importer importer = Formats.guess(registry, files.isEmpty() ? paths : files);
    List<Path> tables = files.stream().filter(DroppedFiles::isTable).toList();
    if (importer.id().equals(TABLE_FORMAT) && tables.size() == 1 && files.size() > 1) {
      // one table beside as many documents as it is: the documents count
      importer = Formats.guess(registry, files.stream().filter(f -> !tables.contains(f)).toList());
    }
    boolean table = !importer.id().equals(TABLE_FORMAT) && tables.size() == 1;
    Path metadata = table ? tables.getFirst() : null;
    return new DroppedFiles(
        importer, paths.stream().filter(p -> !p.equals(metadata)).toList(), metadata);
  }

  /**
   * How many files of folders an import in this format leaves out, by the ends of their names.
   *
   * @param metadata the table with the metadata, or null
   */
  public static Map<String, Integer> others(Importer importer, List<Path> paths, Path metadata) {
    List<Path> files = new ArrayList<>();
    paths.stream().filter(Files::isDirectory).forEach(folder -> add(folder, files));
    Map<String, Integer> counts = new TreeMap<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (name.startsWith(".") || importer.accepts(file) || file.equals(metadata)) {
        continue;
      }
      Path main = importer.mainFile(file);
      if (main != null && !importer.accepts(main)) { // else it goes with another file
        int dot = name.lastIndexOf('.');
        counts.merge(dot < 0 ? name : name.substring(dot), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean isTable(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  private static void add(Path path, List<Path> files) {
    if (!Files.isDirectory(path)) {
      files.add(path);
      return;
    }
    try (Stream<Path> inside = Files.walk(path, DEPTH)) {
      inside.filter(Files::isRegularFile).limit(MOST_NAMES).forEach(files::add);
    } catch (IOException | UncheckedIOException e) {
      files.add(path); // the import says what is wrong with it
    }
  }
}
