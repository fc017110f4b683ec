package org.glossator.ui.engines.internal.dialogs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.ui.base.FileQuestions;

/** Asks where the classes of an engine are that comes as a descriptor: jars, or folders. */
final class JarsDialog extends TitleAreaDialog {
  private final Path descriptor;
  private final List<Path> jars = new ArrayList<>();
  private Table table;
  private Button remove;

  JarsDialog(Shell shell, Path descriptor) {
    super(shell);
    this.descriptor = descriptor;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** Jars and folders of classes, in the order they were added. */
  List<Path> jars() {
    return List.copyOf(jars);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title());
  }

  private String title() {
    return NLS.bind(Messages.Jars_title, descriptor.getFileName());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(title());
    setMessage(Messages.Jars_message);
    Composite content = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(content);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    table = new Table(content, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
    GridDataFactory.fillDefaults().grab(true, true).hint(480, 140).applyTo(table);
    table.addListener(SWT.Selection, event -> show());
    Composite buttons = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().applyTo(buttons);
    ColumnButton.add(buttons, Messages.Jars_add, this::addJars);
    ColumnButton.add(buttons, Messages.Jars_addFolder, this::addFolder);
    remove = ColumnButton.add(buttons, Messages.Jars_remove, this::remove);
    show();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.Jars_install, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private void addJars() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.Jars_add);
    dialog.setFilterExtensions(new String[] {"*.jar"});
    dialog.setFilterPath(descriptor.getParent().toString());
    FileQuestions.ask(dialog).forEach(this::add);
  }

  /** A folder of jars means its jars; any other is one of classes. */
  private void addFolder() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
    dialog.setText(Messages.Jars_addFolder);
    dialog.setFilterPath(descriptor.getParent().toString());
    for (Path folder : FileQuestions.ask(dialog)) {
      addFolder(folder);
    }
  }

  private void addFolder(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
      files.forEach(found::add);
    } catch (IOException e) {
      setErrorMessage(NLS.bind(Messages.Jars_unreadable, folder));
      return;
    }
    if (found.isEmpty()) {
      found.add(folder);
    }
    found.stream().sorted().forEach(this::add);
  }

  private void add(Path jar) {
    setErrorMessage(null);
    if (!jars.contains(jar)) {
      jars.add(jar);
    }
    show();
  }

  private void remove() {
    int[] selected = table.getSelectionIndices();
    for (int i = selected.length - 1; i >= 0; i--) {
      jars.remove(selected[i]);
    }
    table.deselectAll();
    show();
  }

  private void show() {
    while (table.getItemCount() > jars.size()) {
      table.getItem(table.getItemCount() - 1).dispose();
    }
    for (int i = 0; i < jars.size(); i++) {
      TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
      item.setText(jars.get(i).toString());
    }
    remove.setEnabled(table.getSelectionCount() > 0);
  }
}
