package org.glossator.ui.editor.internal.table;

import java.util.List;

/**
 * Rows as tab-separated text, which spreadsheets take: a line of heads, then a line a row. Tabs and
 * line breaks within a cell become a blank, since a cell that breaks its line breaks the table.
 */
final class RowText {
  private RowText() {}

  static <R> String of(RowSource<R> source, List<R> rows, List<Column> columns, int[] order) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < order.length; i++) {
      text.append(i == 0 ? "" : "\t").append(cell(columns.get(order[i]).name()));
    }
    text.append('\n');
    for (R row : rows) {
      for (int i = 0; i < order.length; i++) {
        text.append(i == 0 ? "" : "\t").append(cell(source.text(row, order[i])));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(String text) {
    return text.strip().replaceAll("[\\t\\r\\n]+", " ");
  }
}
