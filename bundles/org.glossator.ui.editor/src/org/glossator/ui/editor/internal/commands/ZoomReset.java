package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.surface.SurfaceSettings;

/** Makes the text as large as its font says. */
public final class ZoomReset extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    SurfaceSettings settings = editor.surface().settings();
    editor.changeSettings(settings.withZoom(1f));
  }
}
