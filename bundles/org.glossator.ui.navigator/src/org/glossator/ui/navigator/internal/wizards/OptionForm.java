package org.glossator.ui.navigator.internal.wizards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.formats.FormatOption;

/** The options of a format as a form: a row each; made anew when the format changes. */
final class OptionForm extends Composite {
  private record Field(FormatOption option, Control control) {
    String value() {
      return switch (control) {
        case Button b -> Boolean.toString(b.getSelection());
        case Combo c -> c.getText();
        case Text t -> t.getText().strip();
        default -> throw new IllegalStateException(control.toString());
      };
    }
  }

  private final Runnable onChange;
  private final List<Field> fields = new ArrayList<>();

  OptionForm(Composite parent, Runnable onChange) {
    super(parent, SWT.NONE);
    this.onChange = onChange;
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(this);
  }

  /** Shows the options of a format; nothing where it has none. */
  void show(List<FormatOption> options) {
    for (Control child : getChildren()) {
      child.dispose();
    }
    fields.clear();
    options.forEach(this::row);
    layout(true, true);
  }

  /** What differs from the usual, by key. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Field field : fields) {
      String value = field.value();
      if (!value.equals(field.option().usual())) {
        values.put(field.option().key(), value);
      }
    }
    return values;
  }

  private void row(FormatOption option) {
    if (option.kind() == FormatOption.Kind.YES_NO) {
      Button check = new Button(this, SWT.CHECK);
      check.setText(option.label());
      check.setSelection(Boolean.parseBoolean(option.usual()));
      check.addListener(SWT.Selection, e -> onChange.run());
      GridDataFactory.fillDefaults().span(3, 1).applyTo(check);
      fields.add(new Field(option, check));
      return;
    }
    new Label(this, SWT.NONE).setText(Messages.bind(Messages.Options_label, option.label()));
    if (option.kind() == FormatOption.Kind.CHOICE) {
      Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
      combo.setItems(option.choices().toArray(String[]::new));
      combo.setText(option.usual());
      combo.addListener(SWT.Selection, e -> onChange.run());
      GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
      fields.add(new Field(option, combo));
      return;
    }
    Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
    text.setText(option.usual());
    text.addListener(SWT.Modify, e -> onChange.run());
    boolean file = option.kind() == FormatOption.Kind.FILE;
    GridDataFactory.fillDefaults().grab(true, false).span(file ? 1 : 2, 1).applyTo(text);
    if (file) {
      Button browse = new Button(this, SWT.PUSH);
      browse.setText(Messages.Rows_browse);
      browse.addListener(
          SWT.Selection,
          e -> {
            String chosen = new FileDialog(getShell(), SWT.OPEN).open();
            if (chosen != null) {
              text.setText(chosen);
            }
          });
    }
    fields.add(new Field(option, text));
  }
}
