package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.internal.text.TextRanges;
import org.glossator.formats.internal.webannotsv.TsvSchema.Column;
import org.glossator.formats.internal.webannotsv.TsvSchema.Layer;
import org.glossator.formats.internal.webannotsv.TsvSchema.Role;

/** Reads the rows of one file; links are resolved when all rows are read. */
final class TsvReader {
  private static final int FIXED_COLUMNS = 3;
  private static final int MOST_SHARED = 10_000;

  private final String content;
  private final ImportSink sink;
  final TsvSchema schema = new TsvSchema();
  final List<TsvItem> items = new ArrayList<>();
  final TsvUnits units = new TsvUnits();
  final Map<Integer, TsvItem> byId = new HashMap<>();
  final TsvChains chains = new TsvChains();
  final TsvLinks links;
  private final Map<Long, TsvItem> byLayerAndId = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final TsvText text;
  private boolean java;
  private int line;
  private boolean inBody;

  /** The file is none of the format; the message is the end of a sentence. */
  static final class NotTsvException extends Exception {
    private static final long serialVersionUID = 1L;

    final int line;

    NotTsvException(int line, String message) {
      super(message);
      this.line = line;
    }
  }

  TsvReader(String content, ImportSink sink) {
    this.content = content;
    this.sink = sink;
    this.text = new TsvText(content.length());
    this.links = new TsvLinks(this);
  }

  /**
   * Reads all rows.
   *
   * @return the text
   * @throws NotTsvException if the file is none, or its offsets do not fit its text
   */
  String read() throws NotTsvException {
    int at = content.startsWith("\uFEFF") ? 1 : 0;
    while (at < content.length()) {
      int end = content.indexOf('\n', at);
      end = end < 0 ? content.length() : end;
      int to = end > at && content.charAt(end - 1) == '\r' ? end - 1 : end;
      line++;
      if ((line & 0xFFF) == 0) {
        sink.checkCancelled();
      }
      line(content.substring(at, to));
      at = end + 1;
    }
    if (line == 0) {
      throw new NotTsvException(1, "is empty");
    }
    return text.finish();
  }

  private void line(String row) throws NotTsvException {
    if (line == 1) {
      if (!row.startsWith("#FORMAT=WebAnno TSV 3")) {
        throw new NotTsvException(1, "does not begin with #FORMAT=WebAnno TSV 3");
      }
      java = row.endsWith(" 3.0") || row.endsWith(" 3.1");
    } else if (row.startsWith("#Text=")) {
      inBody = true;
      text.line(TsvEscapes.untext(row.substring("#Text=".length()), java));
    } else if (row.startsWith("#")) {
      if (!schema.declare(row) && !inBody && !row.startsWith("#Sentence.id=")) {
        problem("\"" + row + "\" is no line of the format");
      }
    } else if (!row.isEmpty()) {
      row(row.split("\t", -1));
    }
  }

  private void row(String[] cells) throws NotTsvException {
    int dash = cells.length < FIXED_COLUMNS ? -1 : cells[1].indexOf('-');
    Long begin = dash < 0 ? null : TextRanges.number(cells[1].substring(0, dash));
    Long end = begin == null ? null : TextRanges.number(cells[1].substring(dash + 1));
    if (end == null) {
      problem("the row has no id, offsets and token");
      return;
    }
    if (begin < 0 || end < begin || end > Integer.MAX_VALUE / 2) {
      problem("the offsets " + cells[1] + " are none of the text");
      return;
    }
    try {
      if (text.isPending()) {
        text.place((int) (long) begin, cells[0].contains(".") ? "" : cells[2]);
      }
    } catch (TsvText.MisfitException e) {
      throw new NotTsvException(line, "does not fit: " + e.getMessage());
    }
    if (end > text.length()) {
      problem("the offsets " + cells[1] + " lie outside the text of " + text.length());
      return;
    }
    TsvUnit unit = new TsvUnit((int) (long) begin, (int) (long) end, line);
    if (!cells[2].isEmpty()
        && cells[2].length() == end - begin
        && !text.holds(cells[2], unit.begin)) {
      problem("the token \"" + cells[2] + "\" is not what the text has at " + cells[1]);
      return;
    }
    if (!units.add(cells[0], unit, schema.hasLinks())) {
      problem("the id " + cells[0] + " occurs twice");
      return;
    }
    if (cells.length < FIXED_COLUMNS + schema.width()) {
      problem("the row has " + (cells.length - FIXED_COLUMNS) + " columns, not " + schema.width());
      return;
    }
    for (Layer layer : schema.layers()) {
      layer(layer, unit, cells);
    }
  }

  private static boolean isEmpty(Layer layer, String[] cells) {
    for (Column column : layer.columns()) {
      if (!cells[FIXED_COLUMNS + column.index()].equals("_")) {
        return false;
      }
    }
    return true;
  }

  private void layer(Layer layer, TsvUnit unit, String[] cells) {
    if (isEmpty(layer, cells)) {
      return; // most of the table
    }
    List<List<String>> stacks = new ArrayList<>(layer.columns().size());
    int depth = 0;
    for (Column column : layer.columns()) {
      String cell = cells[FIXED_COLUMNS + column.index()];
      List<String> stack = cell.equals("_") ? List.of() : TsvEscapes.split(cell, '|');
      stacks.add(stack);
      depth = Math.max(depth, stack.size());
    }
    for (int i = 0; i < depth; i++) {
      Map<Column, TsvCell> row = new LinkedHashMap<>();
      for (int c = 0; c < stacks.size(); c++) {
        if (i < stacks.get(c).size()) {
          Column column = layer.columns().get(c);
          row.put(column, TsvCell.of(stacks.get(c).get(i), column.role() == Role.SLOT_TARGET));
        }
      }
      switch (layer.kind()) {
        case SPAN -> span(layer, unit, row);
        case RELATION -> links.relation(layer, unit, row);
        case CHAIN -> chain(layer, unit, row);
      }
    }
  }

  private void span(Layer layer, TsvUnit unit, Map<Column, TsvCell> row) {
    int id = 0;
    for (TsvCell cell : row.values()) {
      id = Math.max(id, cell.id());
    }
    long key = (long) layer.columns().getFirst().index() << 32 | id;
    TsvItem known = id > 0 ? byLayerAndId.get(key) : null;
    if (known != null) {
      known.end = Math.max(known.end, unit.end);
      unit.add(known);
      return;
    }
    TsvItem item = add(layer, unit);
    if (id > 0) {
      byLayerAndId.put(key, item);
      byId.putIfAbsent(id, item);
    }
    TsvCell roles = null;
    for (Map.Entry<Column, TsvCell> cell : row.entrySet()) {
      switch (cell.getKey().role()) {
        case VALUE -> value(item, cell.getKey(), cell.getValue());
        case SLOT_ROLE -> roles = cell.getValue();
        case SLOT_TARGET -> links.slots(item, cell.getKey(), roles, cell.getValue());
        default -> {
          // a placeholder says only that there is an annotation
        }
      }
    }
  }

  private void chain(Layer layer, TsvUnit unit, Map<Column, TsvCell> row) {
    TsvCell place = null;
    for (TsvCell cell : row.values()) {
      place = cell.chain() != null ? cell : place;
    }
    if (place == null) {
      problem("an element of a chain does not say which chain it is of");
      return;
    }
    TsvItem known = chains.get(layer, place.chain());
    if (known != null) {
      known.end = Math.max(known.end, unit.end);
      unit.add(known);
      return;
    }
    TsvItem item = add(layer, unit);
    chains.put(layer, place.chain(), item);
    row.forEach((column, cell) -> value(item, column, cell));
  }

  TsvItem add(Layer layer, TsvUnit unit) {
    TsvItem item = new TsvItem(items.size() + 1, layer, unit.begin, unit.end, unit.line);
    items.add(item);
    unit.add(item);
    return item;
  }

  /** One text for each value that is frequent enough to be among the first. */
  private String shared(String value) {
    String known = shared.get(value);
    if (known == null && shared.size() < MOST_SHARED) {
      shared.put(value, value);
    }
    return known == null ? value : known;
  }

  private void value(TsvItem item, Column column, TsvCell cell) {
    if (column.feature() != null && cell.value() != null) {
      item.put(column.feature(), shared(cell.value()));
    }
  }

  private void problem(String what) {
    problem(line, what);
  }

  void problem(int at, String what) {
    sink.problem(Problem.warning("", at, what, "it is left out; correct it and import again"));
  }
}
