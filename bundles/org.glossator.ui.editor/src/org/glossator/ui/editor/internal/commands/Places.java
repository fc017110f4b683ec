package org.glossator.ui.editor.internal.commands;

import org.eclipse.swt.graphics.Rectangle;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Where small windows open. */
final class Places {
  private Places() {}

  /**
   * At the selected span if its begin is in view, else at the caret, else at the top of the text.
   */
  static Rectangle of(SpanEditorPart editor, SpanAnnotating annotating) {
    Annotation chosen = annotating.chosen();
    if (chosen instanceof Relation relation) {
      chosen = annotating.session().document().snapshot().span(relation.source());
    }
    Rectangle place = chosen instanceof Span span ? editor.surface().placeOf(span.begin()) : null;
    return place == null ? atCaret(editor, annotating) : place;
  }

  static Rectangle atCaret(SpanEditorPart editor, SpanAnnotating annotating) {
    Rectangle place = editor.surface().placeOf(annotating.caret());
    return place == null ? new Rectangle(editor.surface().getSize().x / 3, 20, 1, 1) : place;
  }
}
