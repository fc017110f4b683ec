package org.glossator.ui.editor.internal.views;

import org.eclipse.swt.widgets.Control;

/**
 * Does something a moment later, once however often it is asked for: a view follows the text, and the text
 * is painted first. UI thread only.
 */
final class Deferred {
  /** About two frames: nobody sees it, and a key press is on the screen before. */
  private static final int DELAY_MS = 35;

  private final Control control;
  private final Runnable work;
  private final Runnable timer = this::run;
  private boolean pending;

  /** The work is dropped once the control is disposed. */
  Deferred(Control control, Runnable work) {
    this.control = control;
    this.work = work;
  }

  void request() {
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
