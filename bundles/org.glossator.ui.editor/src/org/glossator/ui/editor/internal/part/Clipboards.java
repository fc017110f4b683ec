package org.glossator.ui.editor.internal.part;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Puts text where other programs find it. UI thread only. */
public final class Clipboards {
  private Clipboards() {}

  /** Replaces the clipboard's content. */
  public static void put(Control control, String text) {
    Clipboard clipboard = new Clipboard(control.getDisplay());
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }
}
