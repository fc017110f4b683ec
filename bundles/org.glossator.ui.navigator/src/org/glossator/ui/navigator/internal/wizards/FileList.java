package org.glossator.ui.navigator.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * A list of files and folders: added by buttons or dropped from the desktop, removed with Delete.
 */
final class FileList extends Composite {
  private final org.eclipse.swt.widgets.List list;
  private final List<Path> paths = new ArrayList<>();
  private final Runnable onChange;

  FileList(Composite parent, Runnable onChange) {
    super(parent, SWT.NONE);
    this.onChange = onChange;
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
    list =
        new org.eclipse.swt.widgets.List(
            this, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    list.setToolTipText(Messages.FileList_toolTip);
    GridDataFactory.fillDefaults().grab(true, true).span(1, 3).hint(200, 72).applyTo(list);
    button(Messages.FileList_files, this::pickFiles);
    button(Messages.FileList_folder, this::pickFolder);
    button(Messages.FileList_remove, this::removeSelected);
    list.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.DEL) {
            removeSelected();
          }
        });
    FileDrop.on(list, this::add);
  }

  /** The files and folders, in the order in which they were added. */
  List<Path> paths() {
    return List.copyOf(paths);
  }

  /** Adds files and folders that are not in it yet. */
  void add(List<Path> more) {
    for (Path path : more) {
      if (!paths.contains(path)) {
        paths.add(path);
        list.add(path.toString());
      }
    }
    onChange.run();
  }

  @Override
  public boolean setFocus() {
    return list.setFocus();
  }

  private void button(String text, Runnable action) {
    Button button = new Button(this, SWT.PUSH);
    button.setText(text);
    button.addListener(SWT.Selection, e -> action.run());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
  }

  private void pickFiles() {
    Shell shell = getShell();
    FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.FileList_pickFiles);
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
    }
  }

  private void pickFolder() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
    dialog.setText(Messages.FileList_pickFolder);
    String folder = dialog.open();
    if (folder != null) {
      add(List.of(Path.of(folder)));
    }
  }

  private void removeSelected() {
    int[] selected = list.getSelectionIndices();
    for (int i = selected.length - 1; i >= 0; i--) {
      paths.remove(selected[i]);
      list.remove(selected[i]);
    }
    onChange.run();
  }
}
