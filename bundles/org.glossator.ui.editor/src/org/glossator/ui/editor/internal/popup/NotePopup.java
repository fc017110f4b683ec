package org.glossator.ui.editor.internal.popup;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A note of several lines at the caret: Ctrl+Enter or a click elsewhere keeps it, Esc gives it
 * back.
 */
public final class NotePopup {
  private static final int WIDTH = 380;
  private static final int HEIGHT = 190;

  private final PopupShell popup;
  private final Text field;
  private final String before;
  private final Consumer<String> kept;

  private NotePopup(Control owner, String label, String text, Consumer<String> kept) {
    this.before = text;
    this.kept = kept;
    popup = new PopupShell(owner, this::keep);
    new Label(popup.shell(), SWT.NONE).setText(label);
    field = new Text(popup.shell(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    field.setText(text);
    field.setSelection(text.length());
    field.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    field.addListener(SWT.KeyDown, this::key);
    field.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_NONE);
    Label help = new Label(popup.shell(), SWT.NONE);
    help.setText(Messages.noteHelp);
  }

  /**
   * @param owner gets the focus back
   * @param place what the note is about, in points of the owner
   * @param kept gets the text if it was changed and kept
   */
  public static void open(
      Control owner, Rectangle place, String label, String text, Consumer<String> kept) {
    NotePopup note = new NotePopup(owner, label, text, kept);
    note.popup.open(place, WIDTH, HEIGHT);
    note.field.setFocus();
  }

  private void key(Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (event.keyCode == SWT.ESC) {
      event.doit = false;
      popup.close();
    } else if (enter && (event.stateMask & SWT.MOD1) != 0) {
      event.doit = false;
      keep();
    }
  }

  private void keep() {
    String text = field.getText();
    popup.close();
    if (!text.equals(before)) {
      kept.accept(text);
    }
  }
}
