package org.glossator.ui.editor.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/**
 * Whether what is typed is meant for the text. That ends when another control gets the focus, not
 * when the text loses it: while a menu is open, or another program is in front, nothing has it, and
 * the menu's entries must show what they do for the text.
 */
final class TextFocus {
  private final SpanSurface surface;
  private final Listener elsewhere = this::focusIn;
  private final List<Runnable> gained = new ArrayList<>();
  private final List<Runnable> lost = new ArrayList<>();
  private boolean on;

  TextFocus(SpanSurface surface) {
    this.surface = surface;
    Display display = surface.getDisplay();
    display.addFilter(SWT.FocusIn, elsewhere);
    // a list to choose from may take the focus without saying so (GTK): then the text only loses it
    surface.addListener(SWT.FocusOut, event -> display.asyncExec(this::look));
    surface.addListener(
        SWT.Dispose,
        event -> {
          display.removeFilter(SWT.FocusIn, elsewhere);
          set(false);
        });
  }

  /** Runs one when the text gets the focus, the other when something else does. */
  void whenChanged(Runnable onGained, Runnable onLost) {
    gained.add(onGained);
    lost.add(onLost);
  }

  boolean isOn() {
    return on;
  }

  private void focusIn(Event event) {
    set(event.widget == surface);
  }

  private void look() {
    if (!surface.isDisposed()) {
      Control focused = surface.getDisplay().getFocusControl();
      if (focused != null && focused != surface) {
        set(false);
      }
    }
  }

  private void set(boolean now) {
    if (on != now) {
      on = now;
      (now ? gained : lost).forEach(Runnable::run);
    }
  }
}
