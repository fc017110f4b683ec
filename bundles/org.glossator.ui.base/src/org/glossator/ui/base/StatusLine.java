package org.glossator.ui.base;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;

/** Messages in the status line. UI thread only. */
public final class StatusLine {
  private static Said said;

  /** What a command said last, and for which part. */
  private record Said(String part, String message) {}

  private StatusLine() {}

  /** Shows a message for a part; null or empty clears it. */
  public static void say(IWorkbenchPartSite site, String message) {
    IStatusLineManager line = lineOf(site);
    if (line != null) {
      line.setErrorMessage(null);
      line.setMessage(message == null || message.isEmpty() ? null : message);
    }
  }

  /** Shows for a part that something was refused; null or empty clears it. */
  public static void refuse(IWorkbenchPartSite site, String message) {
    IStatusLineManager line = lineOf(site);
    if (line != null) {
      if (message == null || message.isEmpty()) {
        line.setErrorMessage(null); // with an image it would stay there without a text
      } else {
        line.setErrorMessage(Icons.image("warning"), message);
      }
    }
  }

  /**
   * Shows a message of a command for the part that is active in a window. It is kept until {@link
   * #over}, for a part whose content follows the command later and must not wipe it off.
   */
  public static void say(IWorkbenchWindow window, String message) {
    if (window != null
        && window.getActivePage() != null
        && window.getActivePage().getActivePart() != null) {
      IWorkbenchPartSite site = window.getActivePage().getActivePart().getSite();
      said = new Said(site.getId(), message);
      say(site, message);
    }
  }

  /** Shows again what a command said last for a part; clears the line where there is no such. */
  public static void sayAgain(IWorkbenchPartSite site) {
    say(site, said != null && said.part().equals(site.getId()) ? said.message() : null);
  }

  /** The person goes on: what a command said for a part is not shown again. */
  public static void over(IWorkbenchPartSite site) {
    if (said != null && said.part().equals(site.getId())) {
      said = null;
    }
  }

  private static IStatusLineManager lineOf(IWorkbenchPartSite site) {
    if (site instanceof IViewSite view) {
      return view.getActionBars().getStatusLineManager();
    }
    if (site instanceof IEditorSite editor) {
      return editor.getActionBars().getStatusLineManager();
    }
    return null;
  }
}
