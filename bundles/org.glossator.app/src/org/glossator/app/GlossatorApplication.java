package org.glossator.app;

import java.io.IOException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.app.internal.GlossatorWorkbenchAdvisor;
import org.glossator.app.internal.Messages;
import org.glossator.app.internal.StartArguments;
import org.glossator.ui.base.UiLog;

/**
 * The workbench as a program. Arguments: {@code -study FOLDER} opens a study, {@code -document
 * PATH} a document in it.
 */
public final class GlossatorApplication implements IApplication {
  /** Id in the product and on the command line of the platform. */
  public static final String ID = "org.glossator.app.application";

  @Override
  public Object start(IApplicationContext context) {
    Display display = PlatformUI.createDisplay();
    try {
      Location settings = Platform.getInstanceLocation();
      if (!lock(settings)) {
        MessageDialog.openInformation(
            null, Messages.Application_running_title, Messages.Application_running);
        return EXIT_OK;
      }
      try {
        StartArguments arguments =
            StartArguments.of(
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        int code =
            PlatformUI.createAndRunWorkbench(display, new GlossatorWorkbenchAdvisor(arguments));
        return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
      } finally {
        settings.release();
      }
    } finally {
      display.dispose();
    }
  }

  /** Two workbenches on the same settings would overwrite each other's. */
  private static boolean lock(Location settings) {
    try {
      return settings.isSet() && settings.lock();
    } catch (IOException e) {
      UiLog.error("the settings in " + settings.getURL() + " cannot be locked", e);
      return false;
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.syncExec(
          () -> {
            if (!display.isDisposed()) {
              PlatformUI.getWorkbench().close();
            }
          });
    }
  }
}
