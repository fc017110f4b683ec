package org.glossator.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents of a study: what {@code documents.csv} holds. Immutable, so any thread reads it
 * without a lock; a change makes a new table (see {@link Study#addDocuments}).
 *
 * <p>Rows are ordered by path (UTF-16 code units): two people who add documents in two clones then
 * change different lines, and equal content gives equal bytes.
 */
public final class DocumentTable {
  /** Names of the columns that every table has. */
  public static final String PATH = "path";

  public static final String SHA256 = "sha256";
  public static final String TITLE = "title";
  public static final String DATE = "date";
  public static final String SOURCE = "source";
  public static final String AUTHOR = "author";
  public static final String LANGUAGE = "language";

  /** The columns of a new table, in order. */
  public static final List<String> KNOWN_COLUMNS =
      List.of(PATH, SHA256, TITLE, DATE, SOURCE, AUTHOR, LANGUAGE);

  private final List<String> columns;
  private final List<DocumentEntry> entries;
  private final Map<String, Integer> ranks;

  /** Path by case-folded path; made when first asked for, since only adding documents needs it. */
  private volatile Map<String, String> collisions;

  private DocumentTable(List<String> columns, List<DocumentEntry> sorted) {
    this.columns = columns;
    this.entries = sorted;
    this.ranks = HashMap.newHashMap(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      ranks.put(sorted.get(i).path(), i);
    }
    if (ranks.size() != sorted.size()) {
      throw new IllegalArgumentException("a path occurs twice");
    }
  }

  /** A table without rows. */
  public static DocumentTable empty() {
    return new DocumentTable(KNOWN_COLUMNS, List.of());
  }

  /**
   * A table of these rows.
   *
   * @param columns the columns in order; known ones and own ones of rows that are not among them
   *     follow
   * @throws IllegalArgumentException if a path occurs twice
   */
  public static DocumentTable of(List<String> columns, Collection<DocumentEntry> entries) {
    List<DocumentEntry> sorted = new ArrayList<>(entries);
    sorted.sort((a, b) -> a.path().compareTo(b.path()));
    Set<String> all = new LinkedHashSet<>(columns);
    all.addAll(KNOWN_COLUMNS);
    for (DocumentEntry entry : sorted) {
      all.addAll(entry.columns().keySet());
    }
    return new DocumentTable(List.copyOf(all), Collections.unmodifiableList(sorted));
  }

  /** All columns in the order of the file, known and own ones. */
  public List<String> columns() {
    return columns;
  }

  /** The study's own columns, in the order of the file. */
  public List<String> ownColumns() {
    return columns.stream().filter(c -> !KNOWN_COLUMNS.contains(c)).toList();
  }

  /** The rows, ordered by path; unmodifiable. */
  public List<DocumentEntry> entries() {
    return entries;
  }

  public int size() {
    return entries.size();
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The row of a document, or null. */
  public DocumentEntry get(String path) {
    Integer rank = ranks.get(path);
    return rank == null ? null : entries.get(rank);
  }

  public boolean contains(String path) {
    return ranks.containsKey(path);
  }

  /**
   * The path of the document that a new document would collide with: the same path, or one that
   * differs only in case or Unicode form, which Windows and macOS cannot hold beside it.
   *
   * @return that path, or null if the new one is free
   */
  public String collidesWith(String path) {
    Map<String, String> known = collisions;
    if (known == null) {
      known = HashMap.newHashMap(entries.size());
      for (DocumentEntry entry : entries) {
        known.putIfAbsent(DocumentPaths.collisionKey(entry.path()), entry.path());
      }
      collisions = known;
    }
    return contains(path) ? path : known.get(DocumentPaths.collisionKey(path));
  }

  /** This table with rows added or, where the path is there already, replaced. */
  public DocumentTable with(Collection<DocumentEntry> changed) {
    Map<String, DocumentEntry> rows = HashMap.newHashMap(entries.size() + changed.size());
    entries.forEach(e -> rows.put(e.path(), e));
    changed.forEach(e -> rows.put(e.path(), e));
    return of(columns, rows.values());
  }

  /** This table without the rows of these documents. */
  public DocumentTable without(Collection<String> paths) {
    Set<String> gone = Set.copyOf(paths);
    return of(columns, entries.stream().filter(e -> !gone.contains(e.path())).toList());
  }
}
