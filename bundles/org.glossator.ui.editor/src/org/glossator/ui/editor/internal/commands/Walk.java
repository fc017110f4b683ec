package org.glossator.ui.editor.internal.commands;

import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.coding.Walks;
import org.glossator.ui.editor.internal.part.SpanAnnotating;

/** Walks from span to span. */
final class Walk {
  private Walk() {}

  static void to(SpanAnnotating annotating, boolean forth) {
    Span span =
        Walks.span(
            annotating.session().document().snapshot(),
            annotating.selectedAnnotation(),
            annotating.caret(),
            forth);
    if (span == null) {
      annotating.refuse(Messages.noSpans);
    } else {
      annotating.select(span.id(), true);
      annotating.say("");
    }
  }
}
