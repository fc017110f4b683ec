package org.glossator.app.internal;

import org.eclipse.core.runtime.Platform;
import org.glossator.ui.base.UiLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Lets libraries find their parts by Java's {@code ServiceLoader} across plug-ins (OSGi Compendium
 * 8, chapter 133): uimaFIT looks for type systems so, slf4j for its target. The mediator reads the
 * headers of every plug-in when it starts, which opens all their files: some 0.7 s that the window
 * need not wait for, since engines run later than that. Only classes loaded after its start are
 * served.
 */
final class ServiceLoaderSupport {
  private static final String MEDIATOR = "org.apache.aries.spifly.dynamic.bundle";

  private ServiceLoaderSupport() {}

  /**
   * Starts the mediator where it is installed. On any thread but the UI's; takes up to a second.
   */
  static void start() {
    Bundle mediator = Platform.getBundle(MEDIATOR);
    if (mediator == null) {
      UiLog.warning(
          "the plug-in " + MEDIATOR + " is missing: engines of Ruta may not find their types",
          null);
      return;
    }
    try {
      mediator.start(Bundle.START_TRANSIENT);
    } catch (BundleException e) {
      UiLog.error(
          "the plug-in " + MEDIATOR + " does not start: engines of Ruta may not find their types",
          e);
    }
  }
}
