package org.glossator.ui.editor.internal.commands;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.popup.QuickItem;
import org.glossator.ui.editor.internal.popup.QuickList;

/** Codes unit by unit, or no longer; where the codebook has several such layers, asks which. */
public final class UnitByUnit extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    if (annotating.unitMode().isActive()) {
      annotating.unitMode().end();
      return;
    }
    List<SchemeLayer> layers = annotating.unitMode().layers();
    if (layers.isEmpty()) {
      annotating.refuse(Messages.noUnitLayer);
    } else if (layers.size() == 1) {
      annotating.unitMode().start(layers.getFirst());
    } else {
      QuickList.open(
          editor.surface(),
          Places.atCaret(editor, annotating),
          Messages.unitHint,
          layers.stream().map(l -> new QuickItem<>(l, l.name(), "", "", null)).toList(),
          annotating.unitMode()::start);
    }
  }
}
