package org.glossator.ui.editor.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.ui.base.Icons;

/**
 * A line above the text that tells something which lasts: that the document is locked, or cannot be
 * read.
 */
final class MessageBar extends Composite {
  private final Label icon;
  private final Label text;

  MessageBar(Composite parent) {
    super(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginHeight = 4;
    layout.marginWidth = 14;
    setLayout(layout);
    icon = new Label(this, SWT.NONE);
    text = new Label(this, SWT.WRAP);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.exclude = true;
    setLayoutData(data);
    setVisible(false);
  }

  /**
   * Shows a message.
   *
   * @param iconName name of an icon of ui.base
   */
  void show(String iconName, String message) {
    icon.setImage(Icons.image(iconName));
    text.setText(message.replace("&", "&&"));
    appear(true);
  }

  void hide() {
    if (!((GridData) getLayoutData()).exclude) {
      appear(false);
    }
  }

  private void appear(boolean visible) {
    ((GridData) getLayoutData()).exclude = !visible;
    setVisible(visible);
    getParent().layout(true, true);
  }
}
