package org.glossator.ui.study.internal.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as spreadsheet programs put them on the clipboard: tabs between cells, line breaks between
 * rows, cells with either of them in quotation marks. Pure.
 */
final class Clipboard {
  private Clipboard() {}

  /** Reads cells; the line break at the end is no row. */
  static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c == '\r' ? "" : c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty() && closes(text, i)) {
        quoted = true;
        begun = true;
      } else if (c == '\t') {
        row.add(cell.toString());
        cell.setLength(0);
        begun = true;
      } else if (c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
        begun = false;
      } else if (c != '\r') {
        cell.append(c);
        begun = true;
      }
    }
    if (begun || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows;
  }

  /** A quotation mark that opens a quoted cell has its counterpart before a tab, break or end. */
  private static boolean closes(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 == text.length() || "\t\n\r".indexOf(text.charAt(i + 1)) >= 0;
        }
      }
    }
    return false;
  }

  /** Writes a cell. */
  static String write(String cell) {
    return cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '"')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
