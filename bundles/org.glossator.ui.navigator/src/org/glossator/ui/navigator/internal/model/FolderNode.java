package org.glossator.ui.navigator.internal.model;

import java.util.List;

/**
 * A folder of documents.
 *
 * @param study the study
 * @param path its path in the study, without a slash at the end
 */
public record FolderNode(StudyNode study, String path) implements CorpusNode {

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** How many of the documents that are shown lie in it. */
  public int count() {
    return study.tree().count(path);
  }

  @Override
  public CorpusNode parent() {
    return DocumentTree.folderNode(study, DocumentTree.folderOf(path));
  }

  @Override
  public List<CorpusNode> children() {
    return study.tree().children(study, path);
  }

  @Override
  public boolean hasChildren() {
    return true;
  }
}
