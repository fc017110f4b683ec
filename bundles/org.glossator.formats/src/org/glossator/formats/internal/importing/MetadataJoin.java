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
import org.glossator.base.Severity;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.csv.CsvTable;
import org.glossator.formats.internal.csv.MetadataColumns;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.TextDecoder;
import org.glossator.study.DocumentTable;
import org.glossator.study.query.DocumentDates;

/**
 * A table with metadata of documents, joined by path or file name: a cell {@code 2026/a.txt},
 * {@code 2026/a} or, where only one document is called so, {@code a.txt} or {@code a}.
 */
public final class MetadataJoin {
  private static final List<String> KEYS =
      List.of("path", "file", "filename", "file_name", "document", "id", "name", "doc_id");

  /** Of ten thousand documents without a row the first tell enough. */
  private static final int MOST_NOTES = 100;

  private final String shown;
  private final Map<String, Map<String, String>> byKey = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> without = new HashSet<>();
  private final List<Problem> notes = new ArrayList<>();

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
    noteDate(values.get(DocumentTable.DATE), row.line());
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
    if (without.add(source.shown()) && without.size() <= MOST_NOTES) {
      notes.add(
          Problem.info(source.shown(), "has no row in " + shown + ", so nothing is known of it"));
    }
    return Map.of();
  }

  /** Dates are kept as they are written; what nobody can sort by is worth a note. */
  private void noteDate(String date, int line) {
    if (date == null || date.isBlank()) {
      return;
    }
    DocumentDates.Reading reading = DocumentDates.read(date);
    if (reading == null || reading.ambiguous()) {
      String what =
          reading == null
              ? "the date \"" + date + "\" is not understood and cannot be sorted by"
              : "the date \"" + date + "\" may mean two days; only its year is sorted by";
      notes.add(new Problem(Severity.INFO, shown, line, what, "write 2026-01-31"));
    }
  }

  /** Tells of rows that no document was found for, documents without a row, and odd dates. */
  void reportUnused(Problems problems) {
    problems.addAll(notes);
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
