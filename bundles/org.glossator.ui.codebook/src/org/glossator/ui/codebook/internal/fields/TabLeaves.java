package org.glossator.ui.codebook.internal.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Makes Tab go on to the next field where a control would take it as a letter. */
final class TabLeaves {
  private TabLeaves() {}

  static void from(Control control) {
    control.addListener(
        SWT.Traverse,
        e -> {
          if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            e.doit = true;
          }
        });
  }
}
