package org.glossator.ui.editor.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.popup.QuickItem;
import org.glossator.ui.editor.internal.popup.QuickList;

/** Lists of codes to choose from. */
final class CodeList {
  private CodeList() {}

  static void open(
      Control owner,
      Rectangle place,
      String hint,
      List<QuickItem<SchemeCode>> items,
      Consumer<SchemeCode> chosen) {
    QuickList.open(owner, place, hint, items, chosen);
  }

  /** The codes of some layers, those used last first. */
  static List<QuickItem<SchemeCode>> items(
      SpanAnnotating annotating, Predicate<SchemeLayer> layers) {
    Set<SchemeCode> codes = new LinkedHashSet<>();
    for (SchemeCode code : annotating.recent().codes(annotating.scheme())) {
      if (layers.test(annotating.scheme().layer(code.layer()))) {
        codes.add(code);
      }
    }
    for (SchemeLayer layer : annotating.scheme().layers()) {
      if (layers.test(layer)) {
        layer.codes().stream().filter(code -> !code.retired()).forEach(codes::add);
      }
    }
    return items(annotating, codes);
  }

  static List<QuickItem<SchemeCode>> items(SpanAnnotating annotating, Iterable<SchemeCode> codes) {
    List<QuickItem<SchemeCode>> items = new ArrayList<>();
    for (SchemeCode code : codes) {
      String layer = annotating.scheme().layer(code.layer()).name();
      items.add(new QuickItem<>(code, code.name(), layer, code.shortcut(), code.colour()));
    }
    return items;
  }
}
