package org.glossator.base;

import java.util.List;

/**
 * A table of results that knows no toolkit: the same report feeds a view, CSV and JSON.
 *
 * @param columns names of the columns
 * @param rows one list of cells a row; a cell is a String, a Number, a Boolean or null
 */
public record Report(List<String> columns, List<List<Object>> rows) {
  public Report {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
