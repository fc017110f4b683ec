package org.glossator.ui.editor.internal.part;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Turns the editor's keys on while the text has the focus, and only then: in the find bar a comma
 * is a comma. While an edge is held, or units are walked, those keys come on top.
 */
final class EditorKeys {
  static final String TEXT_CONTEXT = "org.glossator.ui.editor.context";
  static final String EDGE_CONTEXT = "org.glossator.ui.editor.edge";
  static final String UNIT_CONTEXT = "org.glossator.ui.editor.unit";

  private final IContextService contexts;
  private final TextFocus focus;
  private IContextActivation text;
  private IContextActivation edge;
  private IContextActivation unit;
  private SpanAnnotating annotating;

  EditorKeys(IWorkbenchPartSite site, TextFocus focus) {
    this.focus = focus;
    contexts = site.getService(IContextService.class);
    focus.whenChanged(this::update, this::update);
  }

  void setAnnotating(SpanAnnotating newAnnotating) {
    annotating = newAnnotating;
    update();
  }

  /** Asks again which keys are to be on. */
  void update() {
    boolean on = focus.isOn() && annotating != null;
    text = set(text, TEXT_CONTEXT, on);
    unit = set(unit, UNIT_CONTEXT, on && annotating.unitMode().isActive());
    edge = set(edge, EDGE_CONTEXT, on && annotating.edge().isActive());
  }

  private IContextActivation set(IContextActivation now, String context, boolean on) {
    if (on && now == null) {
      return contexts.activateContext(context);
    }
    if (!on && now != null) {
      contexts.deactivateContext(now);
      return null;
    }
    return now;
  }
}
