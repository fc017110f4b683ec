package org.glossator.ui.navigator.internal.model;

import java.util.List;
import java.util.Objects;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.ui.base.StudyDocument;

/** A document. Equal to another one of the same study and path, whatever its metadata. */
public final class DocumentNode implements CorpusNode, StudyDocument {
  private final StudyNode study;
  private final DocumentEntry entry;

  public DocumentNode(StudyNode study, DocumentEntry entry) {
    this.study = Objects.requireNonNull(study);
    this.entry = Objects.requireNonNull(entry);
  }

  /** Its path in the study. */
  public String path() {
    return entry.path();
  }

  @Override
  public Study openStudy() {
    return study.openStudy();
  }

  @Override
  public String documentPath() {
    return entry.path();
  }

  /** The last part of its path. */
  public String name() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  /** Its row as it is now, else as it was when the node was made. */
  public DocumentEntry entry() {
    DocumentEntry now = study.tree().get(path());
    return now == null ? entry : now;
  }

  @Override
  public CorpusNode parent() {
    return study.tree().parentOf(study, path());
  }

  @Override
  public List<CorpusNode> children() {
    return List.of();
  }

  @Override
  public boolean hasChildren() {
    return false;
  }

  @Override
  public StudyNode study() {
    return study;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentNode that
        && study.equals(that.study)
        && path().equals(that.path());
  }

  @Override
  public int hashCode() {
    return Objects.hash(study, path());
  }

  @Override
  public String toString() {
    return path();
  }
}
