package org.glossator.ui.editor.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.glossator.annotation.DocumentLabel;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.ui.editor.internal.popup.QuickItem;
import org.glossator.ui.editor.internal.popup.QuickList;

/** The list from which the document gets its labels, and loses them again. */
final class LabelMenu {
  private LabelMenu() {}

  static void open(SpanEditorPart part, Control anchor, Point place) {
    SpanAnnotating annotating = part.annotating();
    if (annotating == null || !annotating.mayEdit()) {
      return;
    }
    List<QuickItem<Runnable>> items = new ArrayList<>();
    for (SchemeLayer layer : annotating.scheme().layers()) {
      if (layer.kind() == LayerKind.DOCUMENT) {
        layer.codes().stream()
            .filter(code -> !code.retired())
            .forEach(code -> items.add(item(annotating, layer, code)));
      }
    }
    if (items.isEmpty()) {
      annotating.refuse(Messages.noLabelLayer);
      return;
    }
    Point inSurface = anchor.getDisplay().map(anchor, part.surface(), place);
    QuickList.open(
        part.surface(),
        new Rectangle(inSurface.x, inSurface.y, 1, 1),
        Messages.labelHint,
        items,
        Runnable::run);
  }

  /** A label that the document has is taken away by choosing it again. */
  private static QuickItem<Runnable> item(
      SpanAnnotating annotating, SchemeLayer layer, SchemeCode code) {
    for (DocumentLabel label : annotating.session().document().snapshot().labels()) {
      if (label.layer().equals(layer.id()) && code.id().equals(label.code())) {
        Runnable remove = () -> annotating.perform(annotating.edits().delete(label.id()));
        return new QuickItem<>(
            remove,
            Messages.bind(Messages.removeLabel, code.path()),
            layer.name(),
            "",
            code.colour());
      }
    }
    Runnable apply = () -> annotating.applyCode(layer.id(), code.id());
    return new QuickItem<>(apply, code.path(), layer.name(), code.shortcut(), code.colour());
  }
}
