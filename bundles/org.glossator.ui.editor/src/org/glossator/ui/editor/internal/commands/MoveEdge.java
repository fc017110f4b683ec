package org.glossator.ui.editor.internal.commands;

import java.util.Locale;
import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.ui.editor.internal.coding.EdgeSteps.Step;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Moves the held edge by the step and in the direction of its parameters. */
public final class MoveEdge extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    String step = event.getParameter("org.glossator.command.moveEdge.step");
    boolean right = "right".equals(event.getParameter("org.glossator.command.moveEdge.direction"));
    annotating.edge().move(Step.valueOf(step.toUpperCase(Locale.ROOT)), right);
  }
}
