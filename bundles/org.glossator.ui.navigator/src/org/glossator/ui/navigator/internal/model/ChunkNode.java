package org.glossator.ui.navigator.internal.model;

import java.util.List;
import java.util.Objects;
import org.glossator.study.DocumentEntry;

/** Some of the many documents of one folder. Equal to one that begins with the same document. */
public final class ChunkNode implements CorpusNode {
  private final StudyNode study;
  private final String folder;
  private final List<DocumentEntry> documents;

  ChunkNode(StudyNode study, String folder, List<DocumentEntry> documents) {
    this.study = study;
    this.folder = folder;
    this.documents = documents;
  }

  /** Path of its first document. */
  public String first() {
    return documents.getFirst().path();
  }

  /** Path of its last document. */
  public String last() {
    return documents.getLast().path();
  }

  public int count() {
    return documents.size();
  }

  boolean holds(String document) {
    return first().compareTo(document) <= 0 && last().compareTo(document) >= 0;
  }

  @Override
  public CorpusNode parent() {
    return DocumentTree.folderNode(study, folder);
  }

  @Override
  public List<DocumentNode> children() {
    return documents.stream().map(d -> new DocumentNode(study, d)).toList();
  }

  @Override
  public boolean hasChildren() {
    return true;
  }

  @Override
  public StudyNode study() {
    return study;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChunkNode that
        && study.equals(that.study)
        && first().equals(that.first());
  }

  @Override
  public int hashCode() {
    return Objects.hash(study, first());
  }

  @Override
  public String toString() {
    return first() + " - " + last();
  }
}
