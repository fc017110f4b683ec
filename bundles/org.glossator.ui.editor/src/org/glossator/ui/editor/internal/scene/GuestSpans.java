package org.glossator.ui.editor.internal.scene;

import org.glossator.annotation.AnnotationSnapshot;

/**
 * Spans that are shown beside those of the document and do not belong to it: what engines suggest,
 * what another annotator has marked. Their ids name nothing in the document.
 *
 * @param kind whose they are
 * @param who name of the annotator, or empty
 * @param snapshot on the same text as the document; only its spans are shown
 * @param selected id of the selected one, or 0
 */
public record GuestSpans(Kind kind, String who, AnnotationSnapshot snapshot, int selected) {

  /** Whose spans are shown. */
  public enum Kind {
    /** Those of an engine; nobody has decided on them yet. */
    SUGGESTION,
    /** Those of another annotator. */
    OTHER
  }

  /** One of them: the pick of the mouse. */
  public record Pick(Kind kind, int id) {}
}
