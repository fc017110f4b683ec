package org.glossator.ui.navigator.internal.wizards;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Rows of a form: a label, a field, perhaps a button. */
final class Rows {
  private static final int COLUMNS = 3;

  private final Composite parent;

  private Rows(Composite parent) {
    this.parent = parent;
  }

  /** A form in a composite of its own. */
  static Rows in(Composite parent) {
    Composite form = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).spacing(8, 8).applyTo(form);
    return new Rows(form);
  }

  Composite composite() {
    return parent;
  }

  /** A line of text over the whole width. */
  Label note(String text) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(COLUMNS, 1)
        .hint(360, SWT.DEFAULT)
        .applyTo(label);
    return label;
  }

  /** A text field. */
  Text text(String label, String toolTip) {
    label(label);
    Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.setToolTipText(toolTip);
    fill(text, 2);
    return text;
  }

  /** A choice of one. */
  Combo choice(String label, String toolTip, String... values) {
    label(label);
    Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setToolTipText(toolTip);
    combo.setItems(values);
    fill(combo, 2);
    return combo;
  }

  /** A text field with suggestions. */
  Combo suggestions(String label, String toolTip, String... values) {
    label(label);
    Combo combo = new Combo(parent, SWT.DROP_DOWN);
    combo.setToolTipText(toolTip);
    combo.setItems(values);
    fill(combo, 2);
    return combo;
  }

  /** A box to tick, beside the fields. */
  Button check(String text, String toolTip) {
    label("");
    Button check = new Button(parent, SWT.CHECK);
    check.setText(text);
    check.setToolTipText(toolTip);
    fill(check, 2);
    return check;
  }

  /** A folder, typed or picked. */
  Text folder(String label, String toolTip, String dialogTitle) {
    Text text = pathField(label, toolTip);
    browse(
        () -> {
          DirectoryDialog dialog = new DirectoryDialog(parent.getShell(), SWT.SAVE);
          dialog.setText(dialogTitle);
          dialog.setFilterPath(text.getText());
          return dialog.open();
        },
        text);
    return text;
  }

  /** A file to read, typed or picked. */
  Text file(String label, String toolTip, String dialogTitle, String... patterns) {
    Text text = pathField(label, toolTip);
    browse(
        () -> {
          FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
          dialog.setText(dialogTitle);
          dialog.setFilterExtensions(patterns);
          return dialog.open();
        },
        text);
    return text;
  }

  /** A label for a field of one line. */
  void label(String text) {
    label(text, SWT.CENTER);
  }

  /** A label for a field of several lines, beside the first of them. */
  void topLabel(String text) {
    label(text, SWT.TOP);
  }

  private void label(String text, int vertical) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
  }

  void fill(Control control, int columns) {
    GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(control);
  }

  private Text pathField(String label, String toolTip) {
    label(label);
    Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.setToolTipText(toolTip);
    fill(text, 1);
    return text;
  }

  private void browse(Supplier<String> dialog, Text text) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(Messages.Rows_browse);
    button.addListener(
        SWT.Selection,
        e -> {
          String chosen = dialog.get();
          if (chosen != null) {
            text.setText(chosen);
          }
        });
  }
}
