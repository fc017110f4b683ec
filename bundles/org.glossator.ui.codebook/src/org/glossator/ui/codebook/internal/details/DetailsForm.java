package org.glossator.ui.codebook.internal.details;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.ui.codebook.internal.fields.Field;
import org.glossator.ui.codebook.internal.fields.FieldContext;
import org.glossator.ui.codebook.internal.fields.TextField;

/** A scrolled form of fields about one object. Made when it is shown first. UI thread only. */
abstract class DetailsForm {
  /** Columns of the grid: fields take two, or one where two fit side by side. */
  static final int COLUMNS = 2;

  private static final int MARGIN = 16;

  /** Lines longer than that are no pleasure to write in. */
  private static final int MAX_WIDTH = 800;

  private static final int SCROLL_STEP = 40;

  private final ScrolledComposite scrolled;
  private final Composite body;
  private final FieldContext context;
  private final List<Field> fields = new ArrayList<>();
  private EObject object;
  private UsesField uses;

  DetailsForm(Composite parent, FieldContext shared) {
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    shared.toolkit().adapt(scrolled, false, false);
    context = new FieldContext(shared.toolkit(), shared.work(), this::reflow);
    body = context.toolkit().createComposite(scrolled);
    GridLayoutFactory.fillDefaults()
        .numColumns(COLUMNS)
        .equalWidth(true)
        .margins(MARGIN, MARGIN)
        .spacing(12, 6)
        .applyTo(body);
    scrolled.setContent(body);
    scrolled.setShowFocusedControl(true);
    scrolled.getVerticalBar().setIncrement(SCROLL_STEP);
    scrolled.addListener(SWT.Resize, e -> reflow());
  }

  /** Fits the fields into the width that there is; the height follows from it. */
  private void reflow() {
    if (scrolled.isDisposed()) {
      return;
    }
    Rectangle area = scrolled.getClientArea();
    ((GridLayout) body.getLayout()).marginRight = Math.max(0, area.width - MAX_WIDTH);
    body.layout(true, true);
    scrolled.setMinHeight(body.computeSize(area.width, SWT.DEFAULT).y);
    scrolled.getVerticalBar().setPageIncrement(Math.max(1, area.height - SCROLL_STEP));
  }

  /** The field that one writes into first. */
  abstract TextField nameField();

  /** Shows what depends on the values of other fields. */
  void adjust(EObject shown) {
    // most forms always look the same
  }

  final FieldContext context() {
    return context;
  }

  /** Adds a field over a number of columns. */
  final <F extends Field> F add(F field, int columns) {
    return add(field, body, columns);
  }

  final <F extends Field> F add(F field, Composite parent, int columns) {
    field.create(parent, columns);
    fields.add(field);
    return field;
  }

  /** Adds the line that tells how many annotations carry the thing. */
  final void addUses() {
    uses = add(new UsesField(context), COLUMNS);
  }

  /** Counts the annotations again: they may have changed meanwhile. */
  final void recount() {
    if (uses != null) {
      uses.recount();
    }
  }

  /** A row of small fields side by side. */
  final Composite row(int cells) {
    Composite row = context.toolkit().createComposite(body);
    GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(row);
    GridLayoutFactory.fillDefaults().numColumns(cells).spacing(12, 0).applyTo(row);
    return row;
  }

  final Control control() {
    return scrolled;
  }

  final void show(EObject shown) {
    boolean another = shown != object;
    object = shown;
    adjust(shown);
    fields.forEach(field -> field.show(shown));
    if (another) {
      scrolled.setOrigin(0, 0);
    }
    reflow();
  }

  final void refresh() {
    adjust(object);
    fields.forEach(Field::refresh);
  }

  final void showFindings(List<Finding> findings) {
    fields.forEach(field -> field.showFindings(findings));
  }

  /** Gives the focus to the field of a feature, else to the first one. */
  final void focus(Finding finding) {
    for (Field field : fields) {
      if (field.isShown() && field.isMine(finding)) {
        field.control().setFocus();
        scrolled.showControl(field.control());
        return;
      }
    }
    nameField().control().setFocus();
  }

  /** The control of a feature; for tests. */
  final Control control(EStructuralFeature feature) {
    for (Field field : fields) {
      if (field.isShown() && field.isFor(feature)) {
        return field.control();
      }
    }
    throw new IllegalArgumentException("no field for " + feature.getName());
  }
}
