package org.glossator.ui.editor.internal.views;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Choosing one of several names by typing its first letter, again for the next that has it. */
final class Initials {
  private Initials() {}

  /** Whether a key types a character, without Ctrl or Alt, that is no space. */
  static boolean isTyped(Event event) {
    return (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0
        && Character.isLetterOrDigit(event.character);
  }

  /**
   * The next name after a position that begins with a letter in either case, from the end on at the
   * begin again; -1 if there is none.
   */
  static int next(List<String> names, int after, char letter) {
    String wanted = String.valueOf(letter);
    for (int i = 1; i <= names.size(); i++) {
      int at = Math.floorMod(after + i, names.size());
      if (names.get(at).regionMatches(true, 0, wanted, 0, 1)) {
        return at;
      }
    }
    return -1;
  }
}
