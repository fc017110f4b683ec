package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.surface.SurfaceSettings;

/** Makes the text larger. */
public final class ZoomIn extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    SurfaceSettings settings = editor.surface().settings();
    editor.changeSettings(settings.withZoom(settings.zoom() * 1.1f));
  }
}
