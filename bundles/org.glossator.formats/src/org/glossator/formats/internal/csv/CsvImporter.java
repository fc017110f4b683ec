package org.glossator.formats.internal.csv;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.EncodingNotes;
import org.glossator.formats.internal.text.TextDecoder;

/**
 * A row is a document: its text stands in a column, or in a file that a column names. All other
 * columns are metadata.
 *
 * <p>Options: {@code text}, {@code path} and {@code name} name the columns, {@code separator} the
 * separator.
 */
public final class CsvImporter implements Importer {
  private static final List<String> TEXT =
      List.of("text", "content", "body", "fulltext", "full_text", "full text");
  private static final List<String> PATH =
      List.of("path", "file", "filename", "file_name", "file name");
  private static final List<String> NAME =
      List.of(
          "path",
          "id",
          "doc_id",
          "document_id",
          "document",
          "name",
          "file",
          "filename",
          "file_name");

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public String description() {
    return "Table, a document a row: a text or path column, any other columns as metadata";
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    DecodedText decoded = TextDecoder.read(source, options.encoding());
    EncodingNotes.report(decoded, sink);
    try (CsvTable table =
        CsvTable.open(source.shown(), decoded.text(), separator(source, options))) {
      Columns columns = columns(table, source, options);
      CsvTable.Row row;
      int rank = 0;
      while ((row = table.next()) != null) {
        sink.checkCancelled();
        rank++;
        String text = text(row, columns, source, options, sink);
        if (text.isBlank()) {
          sink.problem(
              Problem.warning(
                  "", row.line(), "the row has no text and is left out", "add its text"));
          continue;
        }
        String name = name(row, columns, source, rank);
        sink.document(ImportedDocument.of(name, text, metadata(table, row, columns), row.line()));
      }
      if (rank == 0) {
        throw new ProblemException(
            Problem.error(source.shown(), "has a header but no rows", "nothing to import"));
      }
    }
  }

  /** Places of the columns with a role; -1 where there is none. */
  private record Columns(int text, int path, int name) {}

  private static Columns columns(CsvTable table, ImportSource source, ImportOptions options)
      throws ProblemException {
    int text = column(table, source, options, "text", TEXT);
    int path =
        text >= 0 && options.get("path") == null
            ? -1
            : column(table, source, options, "path", PATH);
    if (text < 0 && path < 0) {
      throw new ProblemException(
          Problem.error(
              source.shown(),
              1,
              "has neither a text nor a path column, but " + String.join(", ", table.columns()),
              "name one with -o text=COLUMN or -o path=COLUMN"));
    }
    int name =
        path >= 0 && options.get("name") == null
            ? path
            : column(table, source, options, "name", NAME);
    return new Columns(path >= 0 ? -1 : text, path, name);
  }

  private static int column(
      CsvTable table, ImportSource source, ImportOptions options, String option, List<String> usual)
      throws ProblemException {
    String named = options.get(option);
    int found = table.find(named == null ? usual : List.of(named));
    if (named != null && found < 0) {
      throw new ProblemException(
          Problem.error(
              source.shown(),
              1,
              "has no column \"" + named + "\", but " + String.join(", ", table.columns()),
              "correct -o " + option + "=COLUMN"));
    }
    return found;
  }

  private static Character separator(ImportSource source, ImportOptions options)
      throws ProblemException {
    String named = options.get("separator");
    if (named == null) {
      return null;
    }
    return switch (named) {
      case "tab", "\\t" -> '\t';
      case "comma" -> ',';
      case "semicolon" -> ';';
      default -> {
        if (named.length() != 1) {
          throw new ProblemException(
              Problem.error(
                  source.shown(),
                  "cannot be read with the separator \"" + named + "\"",
                  "use one character, comma, semicolon or tab"));
        }
        yield named.charAt(0);
      }
    };
  }

  private static String text(
      CsvTable.Row row,
      Columns columns,
      ImportSource source,
      ImportOptions options,
      ImportSink sink)
      throws ProblemException {
    if (columns.path < 0) {
      return row.cells().get(columns.text);
    }
    ImportSource file = new ImportSource(file(row, columns, source), row.cells().get(columns.path));
    DecodedText decoded = TextDecoder.read(file, options.encoding());
    EncodingNotes.report(decoded, sink);
    return decoded.text();
  }

  /** A table may come from anywhere: it names files beside and below itself, no others. */
  private static Path file(CsvTable.Row row, Columns columns, ImportSource source)
      throws ProblemException {
    String path = row.cells().get(columns.path).strip().replace('\\', '/');
    Path folder = source.file().toAbsolutePath().normalize().getParent();
    try {
      Path file = folder.resolve(path).normalize();
      if (!path.isEmpty() && file.startsWith(folder) && !file.equals(folder)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new ProblemException(badPath(row, path, source), e);
    }
    throw new ProblemException(badPath(row, path, source));
  }

  private static Problem badPath(CsvTable.Row row, String path, ImportSource source) {
    return Problem.error(
        source.shown(),
        row.line(),
        "names the file \"" + path + "\", which is not below the folder of the table",
        "put table and texts into one folder and use relative paths");
  }

  private static String name(CsvTable.Row row, Columns columns, ImportSource source, int rank) {
    String name = columns.name < 0 ? "" : row.cells().get(columns.name).strip();
    if (name.isEmpty()) {
      return source.documentName() + "/" + String.format(Locale.ROOT, "%04d", rank);
    }
    return columns.name == columns.path
        ? new ImportSource(source.file(), name.replace('\\', '/')).documentName()
        : name;
  }

  private static Map<String, String> metadata(CsvTable table, CsvTable.Row row, Columns columns) {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != columns.text && i != columns.path && i != columns.name) {
        metadata.put(MetadataColumns.normal(table.columns().get(i)), row.cells().get(i).strip());
      }
    }
    return metadata;
  }
}
