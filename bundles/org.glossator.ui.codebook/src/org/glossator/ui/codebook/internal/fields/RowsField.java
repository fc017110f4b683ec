package org.glossator.ui.codebook.internal.fields;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.ui.codebook.internal.edits.Removals;

/**
 * The things that an object contains, each as a row of fields, with buttons to add and remove them.
 */
abstract class RowsField extends Field {

  /** The fields of one thing. */
  private final class Row {
    final Composite area;
    final List<Field> fields = new ArrayList<>();
    EObject item;

    Row(Composite parent) {
      area = context().toolkit().createComposite(parent);
      GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
      GridLayoutFactory.fillDefaults().numColumns(columns()).spacing(4, 0).applyTo(area);
      createFields(area, fields);
      Button remove = context().toolkit().createButton(area, "\u2715", SWT.PUSH | SWT.FLAT);
      remove.setToolTipText(removeToolTip());
      GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, 3).applyTo(remove);
      // later, because this button goes away with its row
      remove.addListener(SWT.Selection, e -> remove.getDisplay().asyncExec(this::remove));
      createFieldsBelow(area, fields);
    }

    void show(EObject newItem) {
      item = newItem;
      fields.forEach(field -> field.show(newItem));
    }

    private void remove() {
      if (context().work().contains(item)) {
        removeItem(item);
      }
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private Composite area;
  private Composite buttons;

  RowsField(FieldContext context, String label, EStructuralFeature feature) {
    super(context, label, feature);
  }

  /** How many cells a line of a row has, with the one for the button that removes it. */
  abstract int columns();

  /** Makes the fields of a row; the button that removes it follows them. */
  abstract void createFields(Composite parent, List<Field> fields);

  /** Makes the fields after that button. */
  void createFieldsBelow(Composite parent, List<Field> fields) {
    // most rows are one line
  }

  /** Makes the buttons that add something. */
  abstract void createButtons(Composite parent);

  abstract String removeToolTip();

  /** Removes a thing, as one step. */
  void removeItem(EObject item) {
    new Removals(context().codebookWork()).delete(item);
  }

  @Override
  protected final void createControl(Composite parent) {
    area = context().toolkit().createComposite(parent);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    buttons = context().toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
    createButtons(buttons);
  }

  final void addButton(Composite parent, String label, Runnable action) {
    Button button = context().toolkit().createButton(parent, label, SWT.PUSH);
    button.addListener(
        SWT.Selection,
        e -> {
          action.run();
          focusLast();
        });
  }

  private void focusLast() {
    if (!rows.isEmpty()) {
      firstField(rows.getLast()).control().setFocus();
    }
  }

  /** The field that one writes into first. */
  Field firstField(List<Field> fields) {
    return fields.getFirst();
  }

  private Field firstField(Row row) {
    return firstField(row.fields);
  }

  @Override
  protected final void showValue() {
    List<?> items = (List<?>) object().eGet(feature());
    boolean changed = items.size() != rows.size();
    while (rows.size() < items.size()) {
      rows.add(new Row(area));
    }
    while (rows.size() > items.size()) {
      rows.removeLast().area.dispose();
    }
    for (int i = 0; i < items.size(); i++) {
      rows.get(i).show((EObject) items.get(i));
    }
    if (changed) {
      GridVisibility.set(area, !items.isEmpty());
      context().reflow().run();
    }
  }

  /** A finding about one of the things is told below all of them, unless its field tells it. */
  @Override
  public boolean isMine(Finding finding) {
    return super.isMine(finding)
        || finding.object().eContainer() == object()
            && finding.object().eContainmentFeature() == feature()
            && rows.stream().flatMap(row -> row.fields.stream()).noneMatch(f -> f.isMine(finding));
  }

  @Override
  protected final void showFindingsBelow(List<Finding> findings) {
    rows.forEach(row -> row.fields.forEach(field -> field.showFindings(findings)));
  }

  @Override
  public final Control control() {
    return rows.isEmpty() ? buttons.getChildren()[0] : firstField(rows.getFirst()).control();
  }
}
