package org.glossator.ui.codebook.internal.paint;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that has no label of its own. */
public final class AccessibleName {
  private AccessibleName() {}

  public static void set(Control control, String name) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = name;
              }
            });
  }
}
