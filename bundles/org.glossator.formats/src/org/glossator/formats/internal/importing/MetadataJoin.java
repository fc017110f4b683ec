package org.glossator.formats.internal.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.csv.CsvTable;
import org.glossator.formats.internal.csv.MetadataColumns;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.TextDecoder;

/**
 * A table with metadata of documents, joined by path or file name: a cell {@code 2026/a.txt},
 * {@code 2026/a} or, where only one document is called so, {@code a.txt} or {@code a}.
 */
public final class MetadataJoin {
  private static final List<String> KEYS =
      List.of("path", "file", "filename", "file_name", "document", "id", "name", "doc_id");

  private final String shown;
  private final Map<String, Map<String, String>> byKey = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private MetadataJoin(String shown) {
    this.shown = shown;
  }

  /**
   * Reads the table.
   *
   * @throws ProblemException if it cannot be read, or has two rows of one key
   */
  public static MetadataJoin read(Path file, Charset encoding) throws ProblemException {
    ImportSource source = ImportSource.of(file);
    MetadataJoin join = new MetadataJoin(source.shown());
    DecodedText decoded = TextDecoder.read(source, encoding);
    try (CsvTable table = CsvTable.open(source.shown(), decoded.text(), null)) {
      int key = Math.max(0, table.find(KEYS));
      CsvTable.Row row;
      while ((row = table.next()) != null) {
        join.add(table, row, key);
      }
    }
    return join;
  }

  private void add(CsvTable table, CsvTable.Row row, int keyColumn) throws ProblemException {
    String key = normal(row.cells().get(keyColumn).strip());
    if (key.isEmpty()) {
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != keyColumn) {
        values.put(MetadataColumns.normal(table.columns().get(i)), row.cells().get(i).strip());
      }
    }
    if (byKey.putIfAbsent(key, values) != null) {
      throw new ProblemException(
          Problem.error(
              shown,
              row.line(),
              "has a second row for \"" + key + "\" (the first is in line " + lines.get(key) + ")",
              "delete one of them"));
    }
    lines.put(key, row.line());
  }

  /**
   * Metadata of a document by what its file calls it; empty if the table has none. Not thread-safe.
   */
  Map<String, String> of(ImportSource source, String documentName) {
    List<String> keys = new ArrayList<>();
    keys.add(normal(documentName));
    keys.add(normal(source.relative()));
    keys.add(lastSegment(keys.get(0)));
    keys.add(lastSegment(keys.get(1)));
    for (String key : keys) {
      Map<String, String> values = byKey.get(key);
      if (values != null) {
        used.add(key);
        return values;
      }
    }
    return Map.of();
  }

  /** Tells of rows that no document was found for. */
  void reportUnused(Problems problems) {
    byKey.keySet().stream()
        .filter(key -> !used.contains(key))
        .sorted((a, b) -> Integer.compare(lines.get(a), lines.get(b)))
        .forEach(
            key ->
                problems.add(
                    Problem.warning(
                        shown,
                        lines.get(key),
                        "describes \"" + key + "\", which is not among the imported documents",
                        "correct the name, or import the document")));
  }

  private static String normal(String key) {
    String slashes = Normalizer.normalize(key, Normalizer.Form.NFC).replace('\\', '/');
    return slashes.startsWith("./") ? slashes.substring(2) : slashes;
  }

  private static String lastSegment(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
