package org.glossator.ui.editor.internal.commands;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.model.LayerKind;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** The list of codes at the caret; while a relation is being made, the list of its codes. */
public final class QuickPalette extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    if (annotating.edge().isActive()) {
      annotating.edge().keep();
    } else if (!annotating.mayEdit()) {
      return;
    } else if (annotating.relation().isPending()) {
      link(editor, annotating);
    } else {
      CodeList.open(
          editor.surface(),
          Places.atCaret(editor, annotating),
          Messages.paletteHint,
          CodeList.items(annotating, layer -> layer.kind() == LayerKind.SPAN),
          code -> annotating.applyCode(code.layer(), code.id()));
    }
  }

  private static void link(SpanEditorPart editor, SpanAnnotating annotating) {
    List<SchemeCode> choices = annotating.relation().choices();
    if (choices.size() == 1) {
      annotating.relation().link(choices.getFirst());
    } else if (!choices.isEmpty()) {
      CodeList.open(
          editor.surface(),
          Places.of(editor, annotating),
          Messages.relationHint,
          CodeList.items(annotating, choices),
          annotating.relation()::link);
    }
  }
}
