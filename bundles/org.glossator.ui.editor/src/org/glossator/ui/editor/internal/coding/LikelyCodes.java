package org.glossator.ui.editor.internal.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;

/** The codes that selected text is likely to get. */
public final class LikelyCodes {
  private LikelyCodes() {}

  /**
   * First what engines suggest on the text, then the codes that were used last, then the codebook's
   * in its order; each once, no retired ones, none that the same text has already.
   *
   * @param recent codes that were used last, the last first
   * @param most how many are wanted
   */
  public static List<SchemeCode> of(
      Scheme scheme,
      AnnotationSnapshot document,
      AnnotationSnapshot suggestions,
      List<SchemeCode> recent,
      int begin,
      int end,
      int most) {
    Set<SchemeCode> found = new LinkedHashSet<>();
    for (Span span : suggestions.spansTouching(begin, end)) {
      if (span.code() != null) {
        found.add(scheme.code(span.layer(), span.code()));
      }
    }
    found.addAll(recent);
    for (SchemeLayer layer : scheme.layers()) {
      found.addAll(layer.codes());
    }
    found.remove(null);
    for (Span span : document.spansTouching(begin, end)) {
      if (span.begin() == begin && span.end() == end && span.code() != null) {
        found.remove(scheme.code(span.layer(), span.code()));
      }
    }
    List<SchemeCode> likely = new ArrayList<>();
    for (SchemeCode code : found) {
      SchemeLayer layer = scheme.layer(code.layer());
      if (likely.size() < most && !code.retired() && layer.kind() == LayerKind.SPAN) {
        likely.add(code);
      }
    }
    return likely;
  }
}
