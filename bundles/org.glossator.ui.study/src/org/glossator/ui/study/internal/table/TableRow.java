package org.glossator.ui.study.internal.table;

import java.util.Objects;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.ui.base.StudyDocument;

/** A row of the table: a document, or the head of a group of documents. */
public sealed interface TableRow {

  /** A document; equal to one of the same study and path. */
  final class Document implements TableRow, StudyDocument {
    private final Study study;
    private final DocumentEntry entry;

    Document(Study study, DocumentEntry entry) {
      this.study = study;
      this.entry = entry;
    }

    @Override
    public Study openStudy() {
      return study;
    }

    @Override
    public String documentPath() {
      return entry.path();
    }

    public DocumentEntry entry() {
      return entry;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Document that
          && study == that.study
          && documentPath().equals(that.documentPath());
    }

    @Override
    public int hashCode() {
      return Objects.hash(documentPath());
    }
  }

  /**
   * Head of a group.
   *
   * @param value what the documents have in common; empty for those without a value
   * @param count how many there are
   * @param open whether they are shown
   */
  record Group(String value, int count, boolean open) implements TableRow {}
}
