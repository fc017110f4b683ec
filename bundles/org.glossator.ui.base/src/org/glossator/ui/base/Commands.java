package org.glossator.ui.base;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands from links and buttons. UI thread only. */
public final class Commands {
  private Commands() {}

  /**
   * Runs a command; one that cannot run at the moment does nothing.
   *
   * @param site a part's site or a window
   * @param command the command's id
   */
  public static void run(IServiceLocator site, String command) {
    try {
      site.getService(IHandlerService.class).executeCommand(command, null);
    } catch (NotEnabledException | NotHandledException e) {
      UiLog.warning("the command " + command + " cannot run now", e);
    } catch (ExecutionException | NotDefinedException e) {
      UiLog.error("the command " + command + " failed", e);
    }
  }
}
