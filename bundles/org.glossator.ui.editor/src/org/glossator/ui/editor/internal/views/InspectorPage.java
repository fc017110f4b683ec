package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the inspector shows at a time: texts that wrap, and whatever stands between them. */
class InspectorPage {
  static final int MARGIN = 10;

  /** Less than any inspector is wide, or wrapped texts would make it as wide as they are. */
  private static final int NARROW = 120;

  private final Composite form;
  private final List<Label> wrapped = new ArrayList<>();

  InspectorPage(Composite parent, int columns) {
    form = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(columns, false);
    layout.marginWidth = MARGIN;
    layout.marginHeight = 8;
    form.setLayout(layout);
  }

  /** A page that only says something. */
  static InspectorPage ofHint(Composite parent, String hint) {
    InspectorPage page = new InspectorPage(parent, 1);
    page.wrapped(1).setText(hint);
    return page;
  }

  final Composite form() {
    return form;
  }

  final Label wrapped(int columns) {
    Label label = new Label(form, SWT.WRAP);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
    data.widthHint = NARROW;
    label.setLayoutData(data);
    wrapped.add(label);
    return label;
  }

  /** The texts that wrap: another width may need another height. */
  final List<Label> wrapped() {
    return wrapped;
  }

  /** Whether the focus is in one of its fields. */
  final boolean hasFocus() {
    for (Control at = form.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
      if (at == form) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives its first field the focus, if it has any.
   *
   * @return whether it has the focus now
   */
  boolean focus() {
    return false;
  }
}
