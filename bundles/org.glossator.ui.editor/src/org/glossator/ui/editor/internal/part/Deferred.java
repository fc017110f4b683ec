package org.glossator.ui.editor.internal.part;

import org.eclipse.swt.widgets.Control;

/**
 * Does something a moment later, once however often it is asked for: a view follows the text, and
 * the text is painted first. UI thread only.
 */
public final class Deferred {
  /** About two frames: nobody sees it, and a key press is on the screen before. */
  private static final int DELAY_MS = 35;

  private final Control control;
  private final Runnable work;
  private final Runnable timer = this::run;
  private boolean pending;

  /** The work is dropped once the control is disposed. */
  public Deferred(Control control, Runnable work) {
    this.control = control;
    this.work = work;
  }

  /** Asks for it; asking again before it is done changes nothing. */
  public void request() {
    if (!pending) {
      pending = true;
      control.getDisplay().timerExec(DELAY_MS, timer);
    }
  }

  private void run() {
    pending = false;
    if (!control.isDisposed()) {
      work.run();
    }
  }
}
