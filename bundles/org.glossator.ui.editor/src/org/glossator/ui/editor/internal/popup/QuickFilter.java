package org.glossator.ui.editor.internal.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What typing leaves of a list: the item whose key was typed first, then names that begin so, names
 * with a word that begins so, the rest that holds all the words. Each group keeps its order.
 */
public final class QuickFilter {
  private QuickFilter() {}

  /**
   * @param typed what was typed; nothing leaves all
   */
  public static <T> List<QuickItem<T>> filter(List<QuickItem<T>> items, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return items;
    }
    String[] words = wanted.split("\\s+");
    List<List<QuickItem<T>>> groups =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (QuickItem<T> item : items) {
      int rank = rank(item, wanted, words);
      if (rank >= 0) {
        groups.get(rank).add(item);
      }
    }
    return groups.stream().flatMap(List::stream).toList();
  }

  private static int rank(QuickItem<?> item, String wanted, String[] words) {
    if (item.key().equalsIgnoreCase(wanted)) {
      return 0;
    }
    String name = item.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(wanted)) {
      return 1;
    }
    if ((" " + name).contains(" " + wanted)) {
      return 2;
    }
    String all = name + ' ' + item.detail().toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!all.contains(word)) {
        return -1;
      }
    }
    return 3;
  }
}
