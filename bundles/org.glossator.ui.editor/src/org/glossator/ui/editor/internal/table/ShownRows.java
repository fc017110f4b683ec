package org.glossator.ui.editor.internal.table;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The rows that a table shows: a source, filtered and sorted. Immutable. Those of a {@link
 * RowQuery#isPlain plain} query cost nothing to make; any other costs O(n log n) and is for a
 * background thread.
 *
 * @param <R> a row
 */
public final class ShownRows<R> {
  private final RowSource<R> source;

  /** Places in the source in the order in which they are shown; null for all of them, in order. */
  private final int[] order;

  /** For each place in the source where it is shown, or -1; null where {@link #order} is. */
  private final int[] shownAt;

  private ShownRows(RowSource<R> source, int[] order) {
    this.source = source;
    this.order = order;
    if (order == null) {
      shownAt = null;
    } else {
      shownAt = new int[source.size()];
      Arrays.fill(shownAt, -1);
      for (int i = 0; i < order.length; i++) {
        shownAt[order[i]] = i;
      }
    }
  }

  /** No rows. */
  public static <R> ShownRows<R> none() {
    return new ShownRows<>(RowSource.none(), null);
  }

  /** What a query shows of a source. */
  public static <R> ShownRows<R> of(RowSource<R> source, RowQuery<R> query) {
    if (query.isPlain()) {
      return new ShownRows<>(source, null);
    }
    List<R> all = source.rows();
    int[] kept = filtered(source, all, query);
    if (query.column() >= 0) {
      kept = sorted(source, all, kept, query.column(), query.descending());
    } else if (query.descending()) {
      kept = reversed(kept);
    }
    return new ShownRows<>(source, kept);
  }

  private static <R> int[] filtered(RowSource<R> source, List<R> all, RowQuery<R> query) {
    String typed = query.words().strip().toLowerCase(Locale.ROOT);
    String[] words = typed.isEmpty() ? new String[0] : typed.split("\\s+");
    return IntStream.range(0, all.size())
        .filter(i -> query.only() == null || query.only().test(all.get(i)))
        .filter(i -> words.length == 0 || hasAll(source.searchable(all.get(i)), words))
        .toArray();
  }

  private static boolean hasAll(String text, String[] words) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!lower.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Equal ones stay in the order of the source, also when the largest comes first. */
  private static <R> int[] sorted(
      RowSource<R> source, List<R> all, int[] kept, int column, boolean descending) {
    boolean isNumber = kept.length > 0 && source.number(all.get(kept[0]), column) != null;
    Integer[] places = new Integer[kept.length];
    Arrays.setAll(places, i -> i);
    Comparator<Integer> comparator;
    if (isNumber) {
      long[] keys = new long[kept.length];
      Arrays.setAll(keys, i -> orZero(source.number(all.get(kept[i]), column)));
      comparator = Comparator.comparingLong(i -> keys[i]);
    } else {
      // texts are made once a row. Collation keys would be too, but cost ten times what they save:
      // a frozen collator compares Latin text without them, and most texts differ in their first
      // word
      Collator collator = Collator.getInstance().freeze();
      String[] keys = new String[kept.length];
      Arrays.setAll(keys, i -> source.text(all.get(kept[i]), column).strip());
      comparator = (a, b) -> keys[a].equals(keys[b]) ? 0 : collator.compare(keys[a], keys[b]);
    }
    Arrays.sort(places, descending ? comparator.reversed() : comparator);
    int[] order = new int[kept.length];
    Arrays.setAll(order, i -> kept[places[i]]);
    return order;
  }

  private static long orZero(Long number) {
    return number == null ? 0 : number;
  }

  private static int[] reversed(int[] places) {
    int[] back = new int[places.length];
    Arrays.setAll(back, i -> places[places.length - 1 - i]);
    return back;
  }

  /** What is shown is made of that. */
  public RowSource<R> source() {
    return source;
  }

  /** How many rows are shown. */
  public int size() {
    return order == null ? source.size() : order.length;
  }

  /** A row that is shown. */
  public R get(int row) {
    return source.get(order == null ? row : order[row]);
  }

  /** Where the row with that identity is shown, or -1. */
  public int rowOf(Object identity) {
    int index = source.indexOf(identity);
    return index < 0 || shownAt == null ? index : shownAt[index];
  }
}
