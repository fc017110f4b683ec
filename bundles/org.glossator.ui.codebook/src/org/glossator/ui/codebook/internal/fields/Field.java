package org.glossator.ui.codebook.internal.fields;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.ui.codebook.internal.edits.CodeTree;

/**
 * A label, a control for one feature, and below it what is wrong with its value. UI thread only.
 */
public abstract class Field {
  private final FieldContext context;
  private final String label;
  private final EStructuralFeature feature;
  private Composite area;
  private FieldNote note;
  private EObject object;
  private boolean refreshing;

  /**
   * @param label what it is called; also in the labels of undo
   */
  protected Field(FieldContext context, String label, EStructuralFeature feature) {
    this.context = context;
    this.label = label;
    this.feature = feature;
  }

  /** Makes the widgets; takes one cell of the parent's grid, or as many as {@code columns} says. */
  public final Field create(Composite parent, int columns) {
    area = context.toolkit().createComposite(parent);
    GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(area);
    GridLayoutFactory.fillDefaults().margins(2, 2).spacing(2, 2).applyTo(area);
    if (showsLabel()) {
      Label text = context.toolkit().createLabel(area, label);
      // long labels give way in a narrow column
      GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }
    createControl(area);
    note = new FieldNote(area, context);
    return this;
  }

  /** Lets the field keep its own width, where others in its row take what is left. */
  public final void narrow() {
    ((GridData) area.getLayoutData()).grabExcessHorizontalSpace = false;
  }

  /** Makes the control in a grid of one column. */
  protected abstract void createControl(Composite parent);

  /** Shows the value of {@link #object}. */
  protected abstract void showValue();

  /** What gets the focus for this field. */
  public abstract Control control();

  /** Whether a label stands above the control; a check box has its own. */
  protected boolean showsLabel() {
    return true;
  }

  /** Shows another object. */
  public final void show(EObject newObject) {
    if (object != newObject) {
      object = newObject;
      refreshing = true;
      try {
        objectChanged();
      } finally {
        refreshing = false;
      }
    }
    refresh();
  }

  /** Called when another object is shown, before its value is. */
  protected void objectChanged() {
    // most fields keep nothing of an object
  }

  /** Shows the value again; it may have changed by undo or by another field. */
  public final void refresh() {
    if (object != null) {
      refreshing = true;
      try {
        showValue();
      } finally {
        refreshing = false;
      }
    }
  }

  /** Shows the first of the findings that is about this field, and marks it. */
  public final void showFindings(List<Finding> findings) {
    Finding mine = null;
    for (Finding finding : findings) {
      if (mine == null && isMine(finding)) {
        mine = finding;
      }
    }
    note.show(mine);
    showFindingsBelow(findings);
  }

  /** Shows findings at the fields that this one consists of. */
  protected void showFindingsBelow(List<Finding> findings) {
    // most fields consist of nothing
  }

  /** Whether a finding is shown at this field. */
  public boolean isMine(Finding finding) {
    return finding.object() == object && finding.feature() == feature;
  }

  /** Shows or hides the whole field. */
  public final void setVisible(boolean visible) {
    if (GridVisibility.set(area, visible)) {
      context.reflow().run();
    }
  }

  /** Whether it is part of the form at the moment. */
  public final boolean isShown() {
    return !((GridData) area.getLayoutData()).exclude;
  }

  /** The object that is shown, or null. */
  protected final EObject object() {
    return object;
  }

  /** Whether it shows that feature. */
  public final boolean isFor(EStructuralFeature other) {
    return feature == other;
  }

  protected final EStructuralFeature feature() {
    return feature;
  }

  protected final FieldContext context() {
    return context;
  }

  protected final String label() {
    return label;
  }

  /** Whether the field is being filled: then what happens in the widget is no input. */
  protected final boolean isRefreshing() {
    return refreshing;
  }

  /** Sets the feature because the user did; one step of undo while it goes on in the same field. */
  protected final void set(Object value) {
    if (!refreshing && object != null) {
      context.work().type(stepLabel(), object, feature, value);
    }
  }

  /** What a change of this field is called in the menu. */
  protected final String stepLabel() {
    return NLS.bind(Messages.Field_change, label, CodeTree.name(object));
  }

  /** Ends a step of typing when the control loses the focus. */
  protected final void endStepWithFocus(Control control) {
    control.addListener(SWT.FocusOut, e -> context.work().endTyping());
  }
}
