package org.glossator.platform;

import org.eclipse.core.runtime.ILog;

/** The log of this bundle. Any thread. */
final class PlatformLog {
  private static final ILog LOG = ILog.of(PlatformLog.class);

  private PlatformLog() {}

  static void warning(String what) {
    LOG.warn(what);
  }

  static void error(String what, Throwable why) {
    LOG.error(what, why);
  }
}
