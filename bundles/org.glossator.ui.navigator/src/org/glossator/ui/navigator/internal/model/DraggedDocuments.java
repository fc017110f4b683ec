package org.glossator.ui.navigator.internal.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.study.DocumentEntry;

/**
 * What a drag within the tree means: documents and folders go into another folder of their study. A
 * folder keeps its name and what is in it its order. Pure.
 */
public final class DraggedDocuments {
  private DraggedDocuments() {}

  /**
   * The new paths by the old ones; empty where the drag means nothing: between studies, onto where
   * the documents are already, into a folder of its own, and where the tree shows groups, which are
   * no folders.
   *
   * @param dragged nodes that were dragged
   * @param target the node that they were dropped on: a folder, a study, or a document, which
   *     stands for the folder that it is in
   */
  public static Map<String, String> names(Collection<?> dragged, Object target) {
    String folder = folderOf(target);
    if (folder == null) {
      return Map.of();
    }
    StudyNode study = ((CorpusNode) target).study();
    Map<String, String> names = new LinkedHashMap<>();
    for (Object node : dragged) {
      if (!(node instanceof CorpusNode n) || !study.equals(n.study())) {
        return Map.of();
      }
      switch (n) {
        case DocumentNode document -> put(names, document.path(), document.path(), folder);
        case FolderNode moved -> {
          if (isWithin(folder, moved.path())) {
            return Map.of();
          }
          for (DocumentEntry entry : documents(study, moved)) {
            put(names, entry.path(), moved.path(), folder);
          }
        }
        default -> {
          return Map.of();
        }
      }
    }
    return names;
  }

  private static String folderOf(Object target) {
    if (!(target instanceof CorpusNode node)
        || node.study() == null
        || node.study().tree().arrangement().isGrouped()) {
      return null;
    }
    return switch (node) {
      case StudyNode study -> "";
      case FolderNode folder -> folder.path();
      case DocumentNode document -> DocumentTree.folderOf(document.path());
      case ChunkNode chunk -> DocumentTree.folderOf(chunk.first().path());
      default -> null;
    };
  }

  private static boolean isWithin(String folder, String of) {
    return folder.equals(of) || folder.startsWith(of + '/');
  }

  private static List<DocumentEntry> documents(StudyNode study, FolderNode folder) {
    return study.tree().entries().stream()
        .filter(e -> e.path().startsWith(folder.path() + '/'))
        .toList();
  }

  /** A document goes with the part of its path that begins with the last name of what is moved. */
  private static void put(Map<String, String> names, String path, String moved, String folder) {
    String kept = path.substring(moved.lastIndexOf('/') + 1);
    String to = folder.isEmpty() ? kept : folder + '/' + kept;
    if (!to.equals(path)) {
      names.put(path, to);
    }
  }
}
