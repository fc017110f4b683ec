package org.glossator.ui.editor.internal.table;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * What is shown of a source, and in which order.
 *
 * @param words what a row must have in its {@link RowSource#searchable searchable text}, all of
 *     them, in any order and case; empty for all rows
 * @param only which rows are shown besides, or null for all
 * @param column the column that is sorted by, or -1 for the source's own order
 * @param descending whether the largest comes first
 */
public record RowQuery<R>(String words, Predicate<R> only, int column, boolean descending) {
  public RowQuery {
    Objects.requireNonNull(words);
  }

  /** Whether the source's rows are shown as they are. */
  public boolean isPlain() {
    return words.isBlank() && only == null && column < 0 && !descending;
  }
}
