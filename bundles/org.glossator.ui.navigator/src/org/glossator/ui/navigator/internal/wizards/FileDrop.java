package org.glossator.ui.navigator.internal.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.glossator.ui.base.UiLog;

/** Takes files and folders that are dropped from the desktop. */
public final class FileDrop {
  private FileDrop() {}

  /**
   * Lets a control take files.
   *
   * @param files gets what was dropped, after the drop: a dialog inside of it would hold the other
   *     program up
   */
  public static void on(Control control, Consumer<List<Path>> files) {
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] names) {
              List<Path> paths = paths(names);
              control.getDisplay().asyncExec(() -> files.accept(paths));
            }
          }
        });
  }

  /** The files of these names; one whose name this system cannot have is left out. */
  public static List<Path> paths(String... names) {
    return Arrays.stream(names).map(FileDrop::path).filter(p -> p != null).toList();
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      UiLog.warning("a dropped file has a name that cannot be used", e);
      return null;
    }
  }
}
