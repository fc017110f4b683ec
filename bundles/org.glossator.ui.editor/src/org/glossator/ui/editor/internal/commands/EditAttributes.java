package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PartInitException;
import org.glossator.annotation.Annotation;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.views.InspectorView;

/** Goes to the attributes of the annotation at the caret; Esc comes back from there. */
public final class EditAttributes extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Annotation chosen = annotating.chosen();
    if (chosen == null) {
      annotating.refuse(Messages.attributesNeedAnnotation);
      return;
    }
    annotating.select(chosen.id(), false);
    try {
      editor.getSite().getPage().showView(InspectorView.ID);
    } catch (PartInitException e) {
      UiLog.error("the view of the annotation does not open", e);
    }
  }
}
