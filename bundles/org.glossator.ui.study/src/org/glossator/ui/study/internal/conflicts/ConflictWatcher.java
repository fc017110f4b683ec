package org.glossator.ui.study.internal.conflicts;

import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.glossator.base.Problem;
import org.glossator.study.DocumentSession;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.study.StudyViews;

/**
 * Brings the view of conflicts up when the document that is being edited gets some; the keyboard
 * stays where it is. UI thread only.
 */
public final class ConflictWatcher implements IStartup {
  private final Consumer<AnnotatingPart> onPart = this::follow;
  private final Consumer<Problem> onProblem = problem -> later();
  private IWorkbenchWindow window;
  private DocumentSession session;

  /** How many conflicts were shown: fewer are no news. */
  private int shown;

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(() -> start(workbench.getActiveWorkbenchWindow()));
  }

  private void start(IWorkbenchWindow active) {
    if (active == null) {
      return;
    }
    window = active;
    ActivePart part = ActivePart.of(active);
    part.addListener(onPart);
    follow(part.current());
  }

  private void follow(AnnotatingPart now) {
    if (session != null) {
      session.removeProblemListener(onProblem);
    }
    session = now == null ? null : now.session();
    shown = 0;
    if (session != null) {
      session.addProblemListener(onProblem);
      show();
    }
  }

  /** Problems are told on the thread that saves. */
  private void later() {
    if (!window.getWorkbench().isClosing()) {
      window.getWorkbench().getDisplay().asyncExec(this::show);
    }
  }

  private void show() {
    int open = session == null ? 0 : session.conflicts().size();
    boolean isNews = open > shown;
    shown = open;
    IWorkbenchPage page = window.getActivePage();
    if (!isNews || page == null) {
      return;
    }
    try {
      page.showView(StudyViews.CONFLICTS, null, IWorkbenchPage.VIEW_VISIBLE);
    } catch (PartInitException e) {
      UiLog.warning("the conflicts cannot be shown", e);
    }
    StatusLine.say(window, NLS.bind(Messages.Conflicts_found, session.documentPath(), open));
  }
}
