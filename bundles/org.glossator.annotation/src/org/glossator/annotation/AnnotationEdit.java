package org.glossator.annotation;

import java.util.List;
import java.util.Objects;

/**
 * A change of an {@link AnnotationDocument}, as a value. Applying one gives its inverse; there is
 * no other way to change a document. Edits are what the journal holds, so a new kind of edit is a
 * change of the file format.
 *
 * <p>An edit is checked against the document when it is applied (ids exist, ranges lie in the
 * text). The rules of the codebook are checked before, where edits are made from user input: see
 * {@link Rule}.
 */
public sealed interface AnnotationEdit {

  /** Adds a span. Its id must be free. Inverse: {@link DeleteSpan}. */
  record CreateSpan(Span span) implements AnnotationEdit {}

  /**
   * Deletes a span and the relations that hang on it. Inverse: a {@link Batch} that creates all of
   * them.
   */
  record DeleteSpan(int id) implements AnnotationEdit {}

  /** Gives a span other fragments: an edge moved, a fragment added or taken away. */
  record MoveBoundary(int id, List<Fragment> fragments) implements AnnotationEdit {
    public MoveBoundary {
      fragments = List.copyOf(fragments);
    }
  }

  /** Gives any annotation another code; null for none. */
  record SetCode(int id, String code) implements AnnotationEdit {}

  /** Sets an attribute of any annotation; a null value unsets it. */
  record SetAttribute(int id, String attribute, AttributeValue value) implements AnnotationEdit {
    public SetAttribute {
      if (attribute.isEmpty()) {
        throw new IllegalArgumentException("an attribute without an id");
      }
    }
  }

  /** Sets the memo of any annotation; null for none. */
  record SetMemo(int id, String memo) implements AnnotationEdit {}

  /** Adds a relation. Its id must be free, both ends must exist. Inverse: {@link Unlink}. */
  record Link(Relation relation) implements AnnotationEdit {
    public Link {
      Objects.requireNonNull(relation);
    }
  }

  /** Deletes a relation. Inverse: {@link Link}. */
  record Unlink(int id) implements AnnotationEdit {}

  /** Gives a relation other ends. */
  record SetEnds(int id, int source, int target) implements AnnotationEdit {}

  /** Adds a label of the document. Its id must be free. Inverse: {@link RemoveDocumentLabel}. */
  record SetDocumentLabel(DocumentLabel label) implements AnnotationEdit {
    public SetDocumentLabel {
      Objects.requireNonNull(label);
    }
  }

  /** Deletes a label of the document. Inverse: {@link SetDocumentLabel}. */
  record RemoveDocumentLabel(int id) implements AnnotationEdit {}

  /**
   * Puts any existing annotation's new value in the place of the old one; the id and the kind stay.
   * What a codebook migration or a merge uses. Inverse: {@code Replace} with the old value.
   */
  record Replace(Annotation annotation) implements AnnotationEdit {
    public Replace {
      Objects.requireNonNull(annotation);
    }
  }

  /**
   * Several edits as one, applied in order: all or nothing, one step of undo, one {@link
   * DocumentChange}. Inverse: the inverses in reverse order, as one flat batch.
   */
  record Batch(List<AnnotationEdit> edits) implements AnnotationEdit {
    public Batch {
      edits = List.copyOf(edits);
    }
  }
}
