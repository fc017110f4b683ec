package org.glossator.app;

import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
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
      String refusal = refusal(settings);
      if (refusal != null) {
        MessageDialog.openInformation(null, Messages.Application_refused, refusal);
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

  /**
   * Locks the settings: two workbenches on the same would overwrite each other's.
   *
   * @return what to tell the user where that cannot be done, else null
   */
  private static String refusal(Location settings) {
    URL folder = settings.getURL(); // which also sets the default place, if no other was given
    if (folder == null) {
      return Messages.Application_noSettings;
    }
    try {
      return settings.lock() ? null : Messages.Application_running;
    } catch (IOException e) {
      UiLog.error("the settings in " + folder + " cannot be locked", e);
      return NLS.bind(Messages.Application_settings, folder.getPath());
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
