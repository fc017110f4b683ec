package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.internal.webannotsv.TsvSchema.Column;
import org.glossator.formats.internal.webannotsv.TsvSchema.Layer;
import org.glossator.formats.internal.webannotsv.TsvSchema.Role;

/** Reads the rows of one file; links are resolved when all rows are read. */
final class TsvReader {
  private static final String TEXT = "#Text=";
  private static final long NO_NUMBER = -1;
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
      line(at, to);
      at = end + 1;
    }
    if (line == 0) {
      throw new NotTsvException(1, "is empty");
    }
    return text.finish();
  }

  private void line(int from, int to) throws NotTsvException {
    if (line > 1 && (from == to || content.charAt(from) != '#')) {
      if (from < to) {
        row(from, to);
      }
      return;
    }
    String row = content.substring(from, to);
    if (line == 1) {
      if (!row.startsWith("#FORMAT=WebAnno TSV 3")) {
        throw new NotTsvException(1, "does not begin with #FORMAT=WebAnno TSV 3");
      }
      java = row.endsWith(" 3.0") || row.endsWith(" 3.1");
    } else if (row.startsWith(TEXT)) {
      inBody = true;
      text.line(TsvEscapes.untext(row.substring(TEXT.length()), java));
    } else if (!schema.declare(row) && !inBody && !row.startsWith("#Sentence.id=")) {
      problem("\"" + row + "\" is no line of the format");
    }
  }

  /** A row of the table. Most tokens have no annotation: nothing is made of these but the unit. */
  private void row(int from, int to) throws NotTsvException {
    int idEnd = content.indexOf('\t', from, to);
    int offsetsEnd = idEnd < 0 ? -1 : content.indexOf('\t', idEnd + 1, to);
    int dash = offsetsEnd < 0 ? -1 : content.indexOf('-', idEnd + 1, offsetsEnd);
    long begin = dash < 0 ? NO_NUMBER : number(idEnd + 1, dash);
    long end = begin < 0 ? NO_NUMBER : number(dash + 1, offsetsEnd);
    if (begin == NO_NUMBER || end == NO_NUMBER) {
      problem("the row has no id, offsets and token");
      return;
    }
    if (end < begin || end > Integer.MAX_VALUE / 2) {
      problem("the offsets " + content.substring(idEnd + 1, offsetsEnd) + " are none of the text");
      return;
    }
    int tab = content.indexOf('\t', offsetsEnd + 1, to);
    int tokenEnd = tab < 0 ? to : tab;
    place((int) begin, from, idEnd, offsetsEnd + 1, tokenEnd);
    if (end > text.length()) {
      problem(
          "the offsets "
              + content.substring(idEnd + 1, offsetsEnd)
              + " lie outside the text of "
              + text.length());
      return;
    }
    if (tokenEnd - offsetsEnd - 1 == end - begin
        && !text.holds(content, offsetsEnd + 1, tokenEnd, (int) begin)) {
      problem(
          "the token \""
              + content.substring(offsetsEnd + 1, tokenEnd)
              + "\" is not what the text has at "
              + content.substring(idEnd + 1, offsetsEnd));
      return;
    }
    String id = content.substring(from, idEnd);
    TsvUnit unit = new TsvUnit((int) begin, (int) end, line);
    if (!units.add(id, unit, schema.hasLinks())) {
      problem("the id " + id + " occurs twice");
      return;
    }
    if (!isBlank(tokenEnd, to)) {
      cells(unit, tab < 0 ? new String[0] : content.substring(tab + 1, to).split("\t", -1));
    }
  }

  private void place(int begin, int idFrom, int idEnd, int tokenFrom, int tokenEnd)
      throws NotTsvException {
    if (!text.isPending()) {
      return;
    }
    boolean part = content.indexOf('.', idFrom, idEnd) >= 0;
    try {
      text.place(begin, part ? "" : content.substring(tokenFrom, tokenEnd));
    } catch (TsvText.MisfitException e) {
      throw new NotTsvException(line, "does not fit: " + e.getMessage());
    }
  }

  /** Whether what follows the token are as many cells as the schema has, and all of them empty. */
  private boolean isBlank(int from, int to) {
    int at = from;
    for (int i = schema.width(); i > 0; i--) {
      if (at + 2 > to || content.charAt(at) != '\t' || content.charAt(at + 1) != '_') {
        return false;
      }
      at += 2;
    }
    return at == to || content.charAt(at) == '\t';
  }

  /** A number without a sign; one beyond any text counts as the largest there is. */
  private long number(int from, int to) {
    if (from == to) {
      return NO_NUMBER;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      char c = content.charAt(i);
      if (c < '0' || c > '9') {
        return NO_NUMBER;
      }
      number = number > Integer.MAX_VALUE ? Integer.MAX_VALUE : number * 10 + c - '0';
    }
    return number;
  }

  private void cells(TsvUnit unit, String[] cells) {
    if (cells.length < schema.width()) {
      problem("the row has " + cells.length + " columns, not " + schema.width());
      return;
    }
    for (Layer layer : schema.layers()) {
      layer(layer, unit, cells);
    }
  }

  private static boolean isEmpty(Layer layer, String[] cells) {
    for (Column column : layer.columns()) {
      if (!cells[column.index()].equals("_")) {
        return false;
      }
    }
    return true;
  }

  private void layer(Layer layer, TsvUnit unit, String[] cells) {
    if (isEmpty(layer, cells)) {
      return; // most of the table
    }
    if (layer.columns().size() == 1) {
      Column column = layer.columns().getFirst();
      for (String part : TsvEscapes.split(cells[column.index()], '|')) {
        row(layer, unit, Map.of(column, TsvCell.of(part, false)));
      }
      return;
    }
    List<List<String>> stacks = new ArrayList<>(layer.columns().size());
    int depth = 0;
    for (Column column : layer.columns()) {
      String cell = cells[column.index()];
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
      row(layer, unit, row);
    }
  }

  private void row(Layer layer, TsvUnit unit, Map<Column, TsvCell> row) {
    switch (layer.kind()) {
      case SPAN -> span(layer, unit, row);
      case RELATION -> links.relation(layer, unit, row);
      case CHAIN -> chain(layer, unit, row);
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
