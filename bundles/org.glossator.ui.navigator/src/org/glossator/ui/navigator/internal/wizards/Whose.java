package org.glossator.ui.navigator.internal.wizards;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.study.DocumentPaths;

/** The row that asks whose the annotations of files are that do not say it; else not there. */
final class Whose {
  private final Label label;
  private final Combo annotator;
  private boolean asked;

  /**
   * @param page a grid of two columns
   * @param known the annotators of the study
   * @param onName told of each name that is typed or chosen
   */
  Whose(Composite page, List<String> known, Consumer<String> onName) {
    label = new Label(page, SWT.NONE);
    label.setText(Messages.Import_annotator);
    annotator = new Combo(page, SWT.DROP_DOWN);
    annotator.setItems(known.toArray(String[]::new));
    annotator.setToolTipText(Messages.Preview_whose);
    GridDataFactory.swtDefaults().exclude(true).applyTo(label);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(annotator);
    label.setVisible(false);
    annotator.setVisible(false);
    annotator.addListener(SWT.Modify, e -> onName.accept(annotator.getText().strip()));
  }

  /** Shows what was chosen on another page; null for nothing. */
  void show(String name) {
    String text = name == null ? "" : name;
    if (!text.equals(annotator.getText().strip())) {
      annotator.setText(text);
    }
  }

  /** Whether the row is there. */
  void ask(boolean whether) {
    asked = whether;
    for (var control : List.of(label, annotator)) {
      ((GridData) control.getLayoutData()).exclude = !whether;
      control.setVisible(whether);
    }
    label.getParent().layout(true, true);
  }

  /** What is wrong with the answer, or null. */
  String wrong() {
    String name = annotator.getText().strip();
    if (name.isEmpty()) {
      return asked ? Messages.Preview_whose : null;
    }
    String reason = DocumentPaths.reasonAgainstOwner(name);
    return reason == null ? null : Messages.bind(Messages.Annotator_wrong, name, reason);
  }
}
