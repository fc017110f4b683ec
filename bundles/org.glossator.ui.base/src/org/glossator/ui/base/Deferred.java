package org.glossator.ui.base;

import org.eclipse.swt.widgets.Control;

/**
 * Does something a moment later, once however often it is asked for: a view follows the text, and
 * the text is painted first. UI thread only.
 */
public final class Deferred {
  /** About two frames: nobody sees it, and a key press is on the screen before. */
  private static final int DELAY_MS = 35;

  /** Shorter than a glance from the text to a view, longer than between two repeats of a key. */
  private static final int REST_MS = 120;

  private final Control control;
  private final Runnable work;
  private final Runnable timer = this::run;
  private final int delay;
  private final boolean rests;
  private boolean pending;

  /** The work is dropped once the control is disposed. */
  public Deferred(Control control, Runnable work) {
    this(control, work, DELAY_MS, false);
  }

  private Deferred(Control control, Runnable work, int delay, boolean rests) {
    this.control = control;
    this.work = work;
    this.delay = delay;
    this.rests = rests;
  }

  /**
   * For work that takes longer than a frame: done when nobody has asked for a while, so that it is
   * not in the way of the next key of somebody who types fast.
   */
  public static Deferred untilRest(Control control, Runnable work) {
    return new Deferred(control, work, REST_MS, true);
  }

  /** Asks for it; asking again before it is done changes nothing. */
  public void request() {
    if (!pending || rests) {
      pending = true;
      control.getDisplay().timerExec(delay, timer); // one that is set already is set anew
    }
  }

  private void run() {
    pending = false;
    if (!control.isDisposed()) {
      work.run();
    }
  }
}
