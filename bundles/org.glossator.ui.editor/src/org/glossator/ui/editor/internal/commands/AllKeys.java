package org.glossator.ui.editor.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.popup.QuickItem;
import org.glossator.ui.editor.internal.popup.QuickList;

/**
 * Every command with its keys, the keys of codes and those of the caret; typing filters, Enter does
 * what is chosen.
 */
public final class AllKeys extends AbstractHandler {
  private static final int PATIENCE_MS = 300;

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    if (window == null) {
      return null;
    }
    SpanEditorPart editor =
        HandlerUtil.getActiveEditor(event) instanceof SpanEditorPart spans ? spans : null;
    List<QuickItem<Runnable>> items = new ArrayList<>(KeyTable.commands(window));
    if (editor != null && editor.annotating() != null) {
      items.addAll(codes(editor.annotating()));
    }
    items.addAll(KeyTable.caret());
    Control owner = owner(window, editor);
    Rectangle area = owner.getBounds();
    QuickList.open(
        owner,
        new Rectangle(area.width / 4, Math.min(60, area.height / 8), 1, 1),
        Messages.allKeysHint,
        items,
        command -> runLater(window.getShell(), command));
    return null;
  }

  /**
   * Runs a command when the window is the active one again. A command that opens a list of its own
   * would have it closed at once: the window system gives the window the focus back some time after
   * this list has gone, and takes it from whatever has been opened meanwhile.
   */
  private static void runLater(Shell window, Runnable command) {
    boolean[] isDone = {false};
    Runnable once =
        () -> {
          if (!isDone[0] && !window.isDisposed()) {
            isDone[0] = true;
            command.run();
          }
        };
    Listener[] activated = new Listener[1];
    activated[0] =
        event -> {
          window.removeListener(SWT.Activate, activated[0]);
          window.getDisplay().asyncExec(once);
        };
    window.addListener(SWT.Activate, activated[0]);
    // some window systems tell nobody
    window.getDisplay().timerExec(PATIENCE_MS, once);
  }

  /** What gets the focus back: what has it, as long as it can. */
  private static Control owner(IWorkbenchWindow window, SpanEditorPart editor) {
    Control focus = window.getShell().getDisplay().getFocusControl();
    if (focus != null && focus.getShell() == window.getShell()) {
      return focus;
    }
    return editor == null ? window.getShell() : editor.surface();
  }

  private static List<QuickItem<Runnable>> codes(SpanAnnotating annotating) {
    List<QuickItem<Runnable>> items = new ArrayList<>();
    for (SchemeLayer layer : annotating.scheme().layers()) {
      for (SchemeCode code : layer.codes()) {
        if (!code.shortcut().isEmpty() && !code.retired()) {
          Runnable apply = () -> annotating.applyCode(code.layer(), code.id());
          items.add(
              new QuickItem<>(apply, code.name(), layer.name(), code.shortcut(), code.colour()));
        }
      }
    }
    return items;
  }
}
