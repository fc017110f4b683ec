package org.glossator.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.study.DocumentEntry;

/**
 * Division of a dataset into train, dev and test, by whole documents.
 *
 * <p>Documents that share a text, or a value of the column {@code duplicate_of}, or of which one
 * names the other there, stay together. The groups are put into an order that depends on the seed
 * and the documents' names only, and each goes to the part that lacks most: the same seed gives the
 * same division on every machine, and the parts have the sizes that were asked for as nearly as
 * whole groups allow.
 *
 * @param percent sizes of train, dev and test; each 0 to 100, together 100
 * @param seed any number
 */
public record Split(List<Integer> percent, long seed) {
  /** Names of the parts, in order. */
  public static final List<String> PARTS = List.of("train", "dev", "test");

  private static final String DUPLICATE_OF = "duplicate_of";

  /**
   * @throws IllegalArgumentException if these are not three sizes that make 100
   */
  public Split {
    percent = List.copyOf(percent);
    if (percent.size() != PARTS.size()
        || percent.stream().anyMatch(p -> p < 0)
        || percent.stream().mapToInt(p -> p).sum() != 100) {
      throw new IllegalArgumentException("split " + percent);
    }
  }

  /**
   * Reads {@code 80,10,10}.
   *
   * @throws ProblemException if it is not three whole numbers that make 100
   */
  public static Split of(String text, long seed) throws ProblemException {
    try {
      List<Integer> percent = new ArrayList<>();
      for (String part : text.split(",", -1)) {
        percent.add(Integer.valueOf(part.strip()));
      }
      return new Split(percent, seed);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(
              "",
              "\"" + text + "\" is no split",
              "give three whole numbers that make 100, like 80,10,10"),
          e);
    }
  }

  /** The documents of each part, in the order given. */
  public Map<String, List<DocumentEntry>> divide(List<DocumentEntry> documents) {
    int[] group = groups(documents);
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> order = new ArrayList<>(members.values());
    Map<List<Integer>, String> keys = new HashMap<>();
    for (List<Integer> g : order) {
      keys.put(g, TextHash.sha256(seed + "\n" + smallestPath(g, documents)));
    }
    order.sort(Comparator.comparing(keys::get));
    int[] part = new int[documents.size()];
    int[] sizes = new int[PARTS.size()];
    for (List<Integer> g : order) {
      int target = mostLacking(sizes, documents.size());
      g.forEach(i -> part[i] = target);
      sizes[target] += g.size();
    }
    Map<String, List<DocumentEntry>> parts = new LinkedHashMap<>();
    PARTS.forEach(name -> parts.put(name, new ArrayList<>()));
    for (int i = 0; i < part.length; i++) {
      parts.get(PARTS.get(part[i])).add(documents.get(i));
    }
    return parts;
  }

  private int mostLacking(int[] sizes, int total) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sizes.length; i++) {
      double lacks = percent.get(i) / 100.0 * total - sizes[i];
      if (percent.get(i) > 0 && lacks > most) {
        best = i;
        most = lacks;
      }
    }
    return best;
  }

  private static String smallestPath(List<Integer> group, List<DocumentEntry> documents) {
    return group.stream()
        .map(i -> documents.get(i).path())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** For each document the smallest index of its group: a union-find over what binds documents. */
  private static int[] groups(List<DocumentEntry> documents) {
    int[] parent = new int[documents.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < parent.length; i++) {
      DocumentEntry entry = documents.get(i);
      // a document that others are duplicates of is bound to them by its own name
      bind(parent, first, "name " + entry.path(), i);
      if (!entry.sha256().isEmpty()) {
        bind(parent, first, "text " + entry.sha256(), i);
      }
      String original = entry.get(DUPLICATE_OF).strip();
      if (!original.isEmpty()) {
        bind(parent, first, "name " + original, i);
      }
    }
    for (int i = 0; i < parent.length; i++) {
      parent[i] = root(parent, i);
    }
    return parent;
  }

  private static void bind(int[] parent, Map<String, Integer> first, String key, int i) {
    Integer other = first.putIfAbsent(key, i);
    if (other != null) {
      int a = root(parent, other);
      int b = root(parent, i);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private static int root(int[] parent, int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }
}
