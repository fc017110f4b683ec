package org.glossator.app.internal;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.help.IWorkbenchHelpSystem;

/**
 * F1: the help for the view or editor in which one is. One place for all of them, so that no view
 * can forget it; the texts are in the guide's {@code contexts.xml}, by the last part of a view's
 * id.
 */
public final class HelpHandler extends AbstractHandler {
  private static final String GUIDE = "org.glossator.help.";

  /** Views whose context is not called as the last part of their id. */
  private static final Map<String, String> OTHER =
      Map.of("org.eclipse.ui.views.ProgressView", "workbench");

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
    help.displayHelp(GUIDE + context(HandlerUtil.getActivePart(event)));
    return null;
  }

  /** The context of a part; that of the workbench where the guide knows no other. */
  public static String context(IWorkbenchPart part) {
    if (part == null) {
      return "workbench";
    }
    String id = part.getSite().getId();
    String name = OTHER.getOrDefault(id, id.substring(id.lastIndexOf('.') + 1));
    boolean known = org.eclipse.help.HelpSystem.getContext(GUIDE + name) != null;
    return known ? name : part instanceof IEditorPart ? "spans" : "workbench";
  }
}
