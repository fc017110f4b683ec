package org.glossator.ui.editor.internal.part;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.surface.SpanPick;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/** Which annotation is selected, and which text, and that they come into view. */
final class Selecting {
  private final SpanAnnotating annotating;
  private final SpanSurface surface;
  private final SpanAnnotating.Host host;

  Selecting(SpanAnnotating annotating, SpanAnnotating.Host host) {
    this.annotating = annotating;
    this.surface = annotating.surface();
    this.host = host;
  }

  private AnnotationSnapshot snapshot() {
    return annotating.session().document().snapshot();
  }

  /** The selected span, else the innermost at the caret, or null. */
  Span chosenSpan() {
    Span selected = snapshot().span(surface.selected());
    if (selected != null) {
      return selected;
    }
    List<Span> here = SpanPick.atCaret(snapshot(), surface.selection().caret());
    return here.isEmpty() ? null : here.getFirst();
  }

  /** The selected annotation of any kind, else the innermost span at the caret, or null. */
  Annotation chosen() {
    Annotation selected = snapshot().get(surface.selected());
    return selected != null ? selected : chosenSpan();
  }

  /** See {@link SpanAnnotating#select}. */
  void select(int annotation, boolean reveal) {
    if (annotating.edge().isActive()) {
      annotating.edge().release();
    }
    Annotation found = snapshot().get(annotation);
    int id = found == null ? 0 : annotation;
    if (id != 0) {
      annotating.guests().ownSelected();
    }
    boolean other = id != surface.selected();
    surface.setSelected(id, Edge.NONE);
    if (reveal && found != null) {
      host.leaving();
      reveal(found);
      host.leaving();
    }
    annotating.relation().went(false);
    if (other) {
      annotating.tellSelection();
    }
  }

  private void reveal(Annotation annotation) {
    Span span =
        annotation instanceof Relation link
            ? snapshot().span(link.source())
            : annotation instanceof Span itself ? itself : null;
    if (span != null) {
      surface.select(span.begin(), span.begin());
      surface.show(span.begin(), Math.min(span.end(), span.begin() + UndoTravel.SHOWN));
    }
  }

  /** See {@link SpanAnnotating#setSelection}. */
  void setSelection(int begin, int end, boolean reveal) {
    if (begin < 0 || end < begin || end > surface.length()) {
      throw new IndexOutOfBoundsException(begin + "-" + end + " of " + surface.length());
    }
    if (reveal) {
      host.leaving();
    }
    surface.select(begin, end);
    if (reveal) {
      surface.show(begin, end);
      host.leaving();
    }
  }
}
