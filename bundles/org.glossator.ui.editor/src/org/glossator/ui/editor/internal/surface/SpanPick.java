package org.glossator.ui.editor.internal.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;

/** The spans at a place, and which of them is meant. */
public final class SpanPick {
  private SpanPick() {}

  /**
   * The spans that cover the character at an offset, the shortest first: as they lie on the screen.
   */
  public static List<Span> innermostFirst(AnnotationSnapshot snapshot, int offset) {
    List<Span> found = new ArrayList<>();
    for (Span span : snapshot.spans().containing(offset)) {
      if (covers(span, offset)) {
        found.add(span);
      }
    }
    found.sort(
        Comparator.<Span>comparingInt(span -> span.end() - span.begin())
            .thenComparing(Comparator.<Span>comparingInt(Span::begin).reversed())
            .thenComparing(Comparator.<Span>comparingInt(Span::id).reversed()));
    return found;
  }

  /** The spans at the caret: those over the character after it, else those that end there. */
  public static List<Span> atCaret(AnnotationSnapshot snapshot, int caret) {
    List<Span> after = innermostFirst(snapshot, caret);
    return after.isEmpty() && caret > 0 ? innermostFirst(snapshot, caret - 1) : after;
  }

  /** The one after the selected; the first if the selected is none of them; 0 if there are none. */
  public static int next(List<Span> spans, int selected) {
    if (spans.isEmpty()) {
      return 0;
    }
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).id() == selected) {
        return spans.get((i + 1) % spans.size()).id();
      }
    }
    return spans.getFirst().id();
  }

  /** The selected if it is one of them, else the first; 0 if there are none. */
  public static int keep(List<Span> spans, int selected) {
    for (Span span : spans) {
      if (span.id() == selected) {
        return selected;
      }
    }
    return spans.isEmpty() ? 0 : spans.getFirst().id();
  }

  private static boolean covers(Span span, int offset) {
    for (Fragment fragment : span.fragments()) {
      if (fragment.begin() <= offset && offset < fragment.end()) {
        return true;
      }
    }
    return false;
  }
}
