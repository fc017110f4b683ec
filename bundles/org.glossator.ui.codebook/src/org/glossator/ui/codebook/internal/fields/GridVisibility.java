package org.glossator.ui.codebook.internal.fields;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Takes a control out of its grid, and puts it back. */
public final class GridVisibility {
  private GridVisibility() {}

  /** Returns whether that changed something: then the parent is to be laid out. */
  public static boolean set(Control control, boolean visible) {
    GridData data = (GridData) control.getLayoutData();
    boolean changes = data.exclude == visible;
    data.exclude = !visible;
    control.setVisible(visible);
    return changes;
  }
}
