package org.glossator.ui.engines.internal.rules;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.source.SourceViewer;

/** Lets a command of the workbench do what a text viewer can do. */
final class ViewerHandler extends AbstractHandler {
  private final SourceViewer viewer;
  private final int operation;

  ViewerHandler(SourceViewer viewer, int operation) {
    this.viewer = viewer;
    this.operation = operation;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (viewer.canDoOperation(operation)) {
      viewer.doOperation(operation);
    }
    return null;
  }

  @Override
  public boolean isEnabled() {
    return viewer.getTextWidget() != null
        && !viewer.getTextWidget().isDisposed()
        && viewer.canDoOperation(operation);
  }
}
