package org.glossator.ui.editor.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/**
 * Turns the editor's keys on while the text has the focus, and only then: in the find bar a comma
 * is a comma. While an edge is held, its keys come on top.
 */
final class EditorKeys {
  static final String TEXT_CONTEXT = "org.glossator.ui.editor.context";
  static final String EDGE_CONTEXT = "org.glossator.ui.editor.edge";

  private final IContextService contexts;
  private final SpanSurface surface;
  private IContextActivation text;
  private IContextActivation edge;
  private SpanAnnotating annotating;

  EditorKeys(IWorkbenchPartSite site, SpanSurface surface) {
    this.surface = surface;
    contexts = site.getService(IContextService.class);
    surface.addListener(SWT.FocusIn, event -> focusIn());
    surface.addListener(SWT.FocusOut, event -> focusOut());
    surface.addListener(SWT.Dispose, event -> focusOut());
  }

  void setAnnotating(SpanAnnotating newAnnotating) {
    annotating = newAnnotating;
    if (surface.isFocusControl()) {
      focusIn();
    }
  }

  private void focusIn() {
    if (text == null && annotating != null) {
      text = contexts.activateContext(TEXT_CONTEXT);
      setEdge(annotating.edge().isActive());
    }
  }

  private void focusOut() {
    setEdge(false);
    if (text != null) {
      contexts.deactivateContext(text);
      text = null;
    }
  }

  void setEdge(boolean on) {
    if (on && edge == null) {
      edge = contexts.activateContext(EDGE_CONTEXT);
    } else if (!on && edge != null) {
      contexts.deactivateContext(edge);
      edge = null;
    }
  }
}
