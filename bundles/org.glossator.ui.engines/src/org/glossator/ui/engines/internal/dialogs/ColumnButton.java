package org.glossator.ui.engines.internal.dialogs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Buttons one below the other beside a list, all as wide as the widest. UI thread only. */
final class ColumnButton {
  private ColumnButton() {}

  /** Makes the next one; it runs the action. */
  static Button add(Composite column, String text, Runnable action) {
    Button button = new Button(column, SWT.PUSH);
    button.setText(text);
    GridDataFactory.fillDefaults().applyTo(button);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }
}
