package org.glossator.ui.navigator.internal.model;

import java.util.List;
import java.util.Objects;
import org.glossator.study.DocumentEntry;

/** Some of the many documents of one folder or group. Equal to one that begins with the same. */
public final class ChunkNode implements CorpusNode {
  private final CorpusNode parent;
  private final List<DocumentEntry> documents;

  ChunkNode(CorpusNode parent, List<DocumentEntry> documents) {
    this.parent = parent;
    this.documents = documents;
  }

  /** Its first document. */
  public DocumentEntry first() {
    return documents.getFirst();
  }

  /** Its last document. */
  public DocumentEntry last() {
    return documents.getLast();
  }

  public int count() {
    return documents.size();
  }

  boolean holds(String document) {
    return documents.stream().anyMatch(d -> d.path().equals(document));
  }

  @Override
  public CorpusNode parent() {
    return parent;
  }

  @Override
  public List<DocumentNode> children() {
    return documents.stream().map(d -> new DocumentNode(study(), d)).toList();
  }

  @Override
  public boolean hasChildren() {
    return true;
  }

  @Override
  public StudyNode study() {
    return parent.study();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChunkNode that
        && parent.equals(that.parent)
        && first().path().equals(that.first().path());
  }

  @Override
  public int hashCode() {
    return Objects.hash(parent, first().path());
  }

  @Override
  public String toString() {
    return first().path() + " - " + last().path();
  }
}
