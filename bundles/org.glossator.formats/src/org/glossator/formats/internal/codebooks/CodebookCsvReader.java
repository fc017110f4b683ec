package org.glossator.formats.internal.codebooks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodeColours;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;

/**
 * Reads the table that {@link CodebookCsv} writes, and any with a column {@code code} or {@code
 * name}: a row a code. Rows may stand in any order. Columns that are missing are empty.
 */
public final class CodebookCsvReader {
  private static final String DEFAULT_LAYER = "Code";

  private final Reading reading;

  /** A row whose code waits for the code above it. */
  private record Row(int line, Layer layer, Code code, String parent) {}

  public CodebookCsvReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads.
   *
   * @throws ProblemException if it is no table, or has neither a column code nor name
   */
  public void read(byte[] content) throws ProblemException {
    String text = reading.utf8(content);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setDelimiter(text.lines().findFirst().orElse("").contains(";") ? ';' : ',')
            .get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser csv = CSVParser.parse(new StringReader(text), format)) {
      Map<String, Integer> columns = null;
      int line = 1;
      for (CSVRecord row : csv) {
        if (columns == null) {
          columns = columns(row);
        } else {
          row(line, row, columns, rows);
        }
        line = (int) csv.getCurrentLineNumber() + 1;
      }
      if (columns == null) {
        throw reading.fatal(1, "the table is empty", "give it a row of column names");
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw reading.fatal(0, "is no table: " + e.getMessage(), "write it as RFC 4180 has it");
    }
    place(rows);
  }

  private Map<String, Integer> columns(CSVRecord header) throws ProblemException {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    if (!columns.containsKey("code") && !columns.containsKey("name")) {
      throw reading.fatal(
          1, "there is no column code or name", "name the columns in the first row");
    }
    return columns;
  }

  private void row(int line, CSVRecord row, Map<String, Integer> columns, List<Row> rows) {
    String layerId = cell(row, columns, "layer");
    Layer layer =
        layer(line, layerId.isEmpty() ? DEFAULT_LAYER : layerId, cell(row, columns, "kind"));
    String id = cell(row, columns, "code");
    String name = cell(row, columns, "name");
    if (id.isEmpty() && name.isEmpty()) {
      reading.warn(line, "the row has neither code nor name and was left out", "name the code");
      return;
    }
    if (id.isEmpty()) {
      id = reading.newCodeId(layer, name);
    }
    Code code = reading.newCode(line, layer, id, name.isEmpty() ? id : name);
    if (code == null) {
      return;
    }
    code.setDefinition(emptyToNull(cell(row, columns, "definition")));
    lines(cell(row, columns, "inclusion"), code.getInclusion());
    lines(cell(row, columns, "exclusion"), code.getExclusion());
    lines(cell(row, columns, "cue_phrases"), code.getCuePhrases());
    code.setShortcut(emptyToNull(cell(row, columns, "shortcut")));
    String colour = cell(row, columns, "colour");
    if (CodeColours.isKnown(colour)) {
      code.setColour(emptyToNull(colour));
    } else if (!colour.isEmpty()) {
      reading.warn(line, "there is no colour " + colour, "use a name such as blue, or #rrggbb");
    }
    code.setRetired(cell(row, columns, "retired").equalsIgnoreCase("true"));
    rows.add(new Row(line, layer, code, cell(row, columns, "parent")));
  }

  private Layer layer(int line, String id, String kind) {
    Layer layer = reading.layer(id);
    if (layer == null) {
      layer = reading.addLayer(line, id, id);
      LayerKind literal = Words.literal(LayerKind.class, kind);
      if (literal != null) {
        layer.setKind(literal);
      } else if (!kind.isEmpty()) {
        reading.warn(
            line,
            "there is no kind of layer " + kind + "; it was taken for a span layer",
            "use " + Words.all(LayerKind.class));
      }
    }
    return layer;
  }

  private void place(List<Row> rows) {
    for (Row row : rows) {
      row.layer().getCodes().add(row.code());
    }
    for (Row row : rows) {
      if (row.parent().isEmpty()) {
        continue;
      }
      Code parent = reading.code(row.layer(), row.parent());
      if (parent == null) {
        reading.warn(
            row.line(),
            "there is no code " + row.parent() + " that " + row.code().getId() + " could be below",
            "correct the column parent");
      } else if (EcoreUtil.isAncestor(row.code(), parent)) {
        reading.warn(
            row.line(),
            "the code " + row.code().getId() + " would be below itself; it was put at the top",
            "correct the column parent");
      } else {
        parent.getChildren().add(row.code());
      }
    }
  }

  private static void lines(String cell, List<String> to) {
    cell.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(to::add);
  }

  private static String cell(CSVRecord row, Map<String, Integer> columns, String name) {
    Integer at = columns.get(name);
    return at == null || at >= row.size() ? "" : row.get(at).strip();
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
