package org.glossator.ui.navigator.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.glossator.study.DocumentEntry;

/**
 * Documents as a tree of folders, over the rows of the table as they are: the rows are ordered by
 * path, so a folder is a range of them, found by binary search. Making the tree of a hundred
 * thousand documents costs nothing; asking for the children of a folder costs one step a child.
 * Immutable, any thread.
 */
public final class DocumentTree {
  /** A folder with more documents than this shows them in chunks. */
  public static final int CHUNK = 500;

  static final DocumentTree EMPTY = new DocumentTree(List.of(), false);

  private final List<DocumentEntry> entries;
  private final boolean filtered;

  private DocumentTree(List<DocumentEntry> entries, boolean filtered) {
    this.entries = entries;
    this.filtered = filtered;
  }

  /**
   * All of these documents.
   *
   * @param entries ordered by path; must not change
   */
  public static DocumentTree all(List<DocumentEntry> entries) {
    return new DocumentTree(entries, false);
  }

  /** Those of these documents that a filter accepts; looks at each of them. */
  public static DocumentTree filtered(
      List<DocumentEntry> entries, Predicate<DocumentEntry> filter) {
    return new DocumentTree(entries.stream().filter(filter).toList(), true);
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
    if (documents.size() <= 2 * CHUNK) {
      documents.forEach(d -> children.add(new DocumentNode(study, d)));
    } else {
      for (int i = 0; i < documents.size(); i += CHUNK) {
        int end = Math.min(i + CHUNK, documents.size());
        children.add(new ChunkNode(study, folder, List.copyOf(documents.subList(i, end))));
      }
    }
    return children;
  }

  /** The node that shows a document directly above it: its chunk, its folder or the study. */
  CorpusNode parentOf(StudyNode study, String document) {
    String folder = folderOf(document);
    if (count(folder) > 2 * CHUNK) {
      for (CorpusNode node : children(study, folder)) {
        if (node instanceof ChunkNode chunk && chunk.holds(document)) {
          return chunk;
        }
      }
    }
    return folderNode(study, folder);
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
