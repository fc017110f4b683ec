package org.glossator.ui.navigator.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.study.DocumentEntry;
import org.glossator.study.query.DocumentFacts;
import org.glossator.study.query.DocumentQuery;

/**
 * Documents as a tree of folders, over the rows of the table as they are: the rows are ordered by
 * path, so a folder is a range of them, found by binary search. Making the tree of a hundred
 * thousand documents costs nothing; asking for the children of a folder costs one step a child.
 * Immutable, any thread.
 */
public final class DocumentTree {
  /** A folder with more documents than this shows them in chunks. */
  public static final int CHUNK = 500;

  static final DocumentTree EMPTY = all(List.of());

  private final List<DocumentEntry> entries;
  private final boolean filtered;
  private final Arrangement arrangement;

  /** By value of what they are grouped by, in the order of the values; null where in folders. */
  private final SortedMap<String, List<DocumentEntry>> groups;

  private DocumentTree(
      List<DocumentEntry> entries,
      boolean filtered,
      Arrangement arrangement,
      SortedMap<String, List<DocumentEntry>> groups) {
    this.entries = entries;
    this.filtered = filtered;
    this.arrangement = arrangement;
    this.groups = groups;
  }

  /**
   * All of these documents, in their folders.
   *
   * @param entries ordered by path; must not change
   */
  public static DocumentTree all(List<DocumentEntry> entries) {
    return new DocumentTree(entries, false, Arrangement.DEFAULT, null);
  }

  /** All of these documents in their folders, in another order there. */
  public static DocumentTree all(List<DocumentEntry> entries, Arrangement arrangement) {
    return new DocumentTree(entries, false, arrangement, null);
  }

  /**
   * Those of these documents that a filter accepts, in folders or groups; looks at each of them.
   *
   * @param filter null for all
   */
  public static DocumentTree arranged(
      List<DocumentEntry> entries,
      DocumentQuery filter,
      Arrangement arrangement,
      DocumentFacts facts) {
    List<DocumentEntry> kept = filter == null ? entries : filter.select(entries, facts);
    SortedMap<String, List<DocumentEntry>> groups = null;
    if (arrangement.isGrouped()) {
      groups = new TreeMap<>(DocumentTree::compareValues);
      for (DocumentEntry entry : kept) {
        for (String value : arrangement.groupsOf(entry, facts)) {
          groups.computeIfAbsent(value, v -> new ArrayList<>()).add(entry);
        }
      }
      if (arrangement.isSorted()) {
        groups.values().forEach(group -> group.sort(arrangement.order()));
      }
    }
    return new DocumentTree(kept, filter != null, arrangement, groups);
  }

  /** By name, capitals or not; documents without a value come last. */
  private static int compareValues(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    int order = a.compareToIgnoreCase(b);
    return order != 0 ? order : a.compareTo(b);
  }

  /** How the documents are shown. */
  public Arrangement arrangement() {
    return arrangement;
  }

  /** The documents of a group. */
  List<DocumentEntry> group(String value) {
    return groups == null ? List.of() : groups.getOrDefault(value, List.of());
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public boolean isFiltered() {
    return filtered;
  }

  /** How many documents there are. */
  public int size() {
    return entries.size();
  }

  /** The documents, ordered by path. */
  public List<DocumentEntry> entries() {
    return entries;
  }

  /** The row of a document, or null if it is not shown. */
  public DocumentEntry get(String path) {
    int at = lowerBound(path);
    return at < entries.size() && entries.get(at).path().equals(path) ? entries.get(at) : null;
  }

  /** How many documents lie in a folder, at any depth. */
  public int count(String folder) {
    return end(folder) - begin(folder);
  }

  /**
   * What lies directly in a folder: folders first, then documents; documents in chunks if they are
   * many.
   *
   * @param folder its path, or empty for the top
   */
  List<CorpusNode> children(StudyNode study, String folder) {
    List<CorpusNode> children = new ArrayList<>();
    if (groups != null && folder.isEmpty()) {
      groups.keySet().forEach(v -> children.add(new GroupNode(study, arrangement.group(), v)));
      return children;
    }
    List<DocumentEntry> documents = new ArrayList<>();
    int prefix = folder.isEmpty() ? 0 : folder.length() + 1;
    int to = end(folder);
    for (int i = begin(folder); i < to; ) {
      String path = entries.get(i).path();
      int slash = path.indexOf('/', prefix);
      if (slash < 0) {
        documents.add(entries.get(i));
        i++;
      } else {
        String sub = path.substring(0, slash);
        children.add(new FolderNode(study, sub));
        i = end(sub);
      }
    }
    if (arrangement.isSorted()) {
      documents.sort(arrangement.order());
    }
    children.addAll(chunked(study, folderNode(study, folder), documents));
    return children;
  }

  /** Documents as nodes; in chunks if they are many. */
  List<CorpusNode> chunked(StudyNode study, CorpusNode parent, List<DocumentEntry> documents) {
    List<CorpusNode> nodes = new ArrayList<>();
    if (documents.size() <= 2 * CHUNK) {
      documents.forEach(d -> nodes.add(new DocumentNode(study, d)));
    } else {
      for (int i = 0; i < documents.size(); i += CHUNK) {
        int end = Math.min(i + CHUNK, documents.size());
        nodes.add(new ChunkNode(parent, List.copyOf(documents.subList(i, end))));
      }
    }
    return nodes;
  }

  /**
   * The node that shows a document directly above it: its chunk, its folder, group or the study.
   */
  CorpusNode parentOf(StudyNode study, String document) {
    if (groups != null) {
      for (var group : groups.entrySet()) {
        if (group.getValue().stream().anyMatch(d -> d.path().equals(document))) {
          CorpusNode node = new GroupNode(study, arrangement.group(), group.getKey());
          return group.getValue().size() > 2 * CHUNK ? chunkOf(node, document) : node;
        }
      }
      return study;
    }
    String folder = folderOf(document);
    CorpusNode node = folderNode(study, folder);
    return count(folder) > 2 * CHUNK ? chunkOf(node, document) : node;
  }

  private static CorpusNode chunkOf(CorpusNode parent, String document) {
    for (CorpusNode node : parent.children()) {
      if (node instanceof ChunkNode chunk && chunk.holds(document)) {
        return chunk;
      }
    }
    return parent;
  }

  static CorpusNode folderNode(StudyNode study, String folder) {
    return folder.isEmpty() ? study : new FolderNode(study, folder);
  }

  static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private int begin(String folder) {
    return folder.isEmpty() ? 0 : lowerBound(folder + '/');
  }

  private int end(String folder) {
    // '0' is the character after '/': the first path that does not begin with "folder/" any more
    return folder.isEmpty() ? entries.size() : lowerBound(folder + '0');
  }

  /** Rank of the first row whose path is not smaller. */
  private int lowerBound(String path) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).path().compareTo(path) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
