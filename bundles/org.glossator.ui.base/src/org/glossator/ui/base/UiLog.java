package org.glossator.ui.base;

import org.eclipse.core.runtime.ILog;

/** The log of the user interface: for what a user cannot do anything about. Any thread. */
public final class UiLog {
  private static final ILog LOG = ILog.of(UiLog.class);

  private UiLog() {}

  /** Something that was handled but should not have happened. */
  public static void warning(String what, Throwable why) {
    LOG.warn(what, why);
  }

  /** A mistake of the program. */
  public static void error(String what, Throwable why) {
    LOG.error(what, why);
  }
}
