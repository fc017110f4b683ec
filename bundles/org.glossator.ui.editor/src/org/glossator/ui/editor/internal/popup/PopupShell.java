package org.glossator.ui.editor.internal.popup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * A window without a frame beside a place of a control. It goes when it loses the focus; the
 * control gets the focus back when it goes.
 */
final class PopupShell {
  private static final int GAP = 4;

  private final Shell shell;
  private final Control owner;

  PopupShell(Control owner, Runnable onLeave) {
    this.owner = owner;
    shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.BORDER | SWT.TOOL);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 6;
    layout.marginHeight = 6;
    layout.verticalSpacing = 4;
    shell.setLayout(layout);
    shell.addListener(
        SWT.Deactivate,
        event ->
            shell
                .getDisplay()
                .asyncExec(
                    () -> {
                      if (!shell.isDisposed()) {
                        onLeave.run();
                      }
                    }));
  }

  Shell shell() {
    return shell;
  }

  /**
   * Opens it below a place, or above where there is no room below.
   *
   * @param place in points of the owner: what the window is about
   */
  void open(Rectangle place, int width, int height) {
    Point below = owner.toDisplay(place.x, place.y + place.height + GAP);
    Point above = owner.toDisplay(place.x, place.y - GAP - height);
    Rectangle screen = owner.getMonitor().getClientArea();
    int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width));
    boolean fits = below.y + height <= screen.y + screen.height || above.y < screen.y;
    int y = fits ? Math.min(below.y, screen.y + screen.height - height) : above.y;
    shell.setBounds(x, Math.max(screen.y, y), width, height);
    shell.open();
  }

  void close() {
    if (!shell.isDisposed()) {
      shell.dispose();
      if (!owner.isDisposed()) {
        owner.getShell().setActive();
        owner.setFocus();
      }
    }
  }
}
