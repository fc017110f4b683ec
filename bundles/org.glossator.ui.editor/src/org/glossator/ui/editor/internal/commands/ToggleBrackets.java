package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.surface.SurfaceSettings;

/** Shows brackets and code names in the margin, or no longer. */
public final class ToggleBrackets extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    SurfaceSettings settings = editor.surface().settings();
    editor.changeSettings(settings.withBrackets(!settings.brackets()));
  }
}
