package org.glossator.ui.editor.internal.popup;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One line to type at the caret: Enter takes it, Esc leaves. */
public final class LinePopup {
  private static final int WIDTH = 360;

  private LinePopup() {}

  /**
   * @param owner gets the focus back
   * @param place what it is about, in points of the owner
   * @param label what is to be typed
   */
  public static void open(
      Control owner, Rectangle place, String label, String text, Consumer<String> typed) {
    PopupShell[] popup = new PopupShell[1];
    popup[0] = new PopupShell(owner, () -> popup[0].close());
    Label title = new Label(popup[0].shell(), SWT.NONE);
    title.setText(label);
    Text field = new Text(popup[0].shell(), SWT.BORDER | SWT.SINGLE);
    field.setText(text);
    field.selectAll();
    field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    field.addListener(SWT.KeyDown, event -> key(event, popup[0], field, typed));
    field.addListener(SWT.Traverse, event -> event.doit = false);
    Point size = popup[0].shell().computeSize(WIDTH, SWT.DEFAULT);
    popup[0].open(place, WIDTH, size.y);
    field.setFocus();
  }

  private static void key(Event event, PopupShell popup, Text field, Consumer<String> typed) {
    if (event.keyCode == SWT.ESC) {
      popup.close();
    } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      String text = field.getText();
      popup.close();
      typed.accept(text);
    }
  }
}
