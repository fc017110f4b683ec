package org.glossator.ui.codebook.internal.fields;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/**
 * One value out of a few.
 *
 * @param <E> their type
 */
public final class ChoiceField<E> extends Field {
  private final List<E> values;
  private final Function<E, String> names;
  private boolean labelled = true;
  private Predicate<EObject> enabled = object -> true;
  private String whyNot = "";
  private Combo combo;

  /**
   * @param names what the values are called
   */
  public ChoiceField(
      FieldContext context,
      String label,
      EStructuralFeature feature,
      List<E> values,
      Function<E, String> names) {
    super(context, label, feature);
    this.values = values;
    this.names = names;
  }

  /** For a field whose values say what it is about. */
  public ChoiceField<E> withoutLabel() {
    labelled = false;
    return this;
  }

  /**
   * Lets the value be changed only under a condition.
   *
   * @param reason shown where it cannot be changed
   */
  public ChoiceField<E> enabledWhen(Predicate<EObject> condition, String reason) {
    enabled = condition;
    whyNot = reason;
    return this;
  }

  @Override
  protected boolean showsLabel() {
    return labelled;
  }

  @Override
  protected void createControl(Composite parent) {
    combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    context().toolkit().adapt(combo, true, false);
    combo.setItems(values.stream().map(names).toArray(String[]::new));
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    AccessibleName.set(combo, label());
    combo.addListener(
        SWT.Selection,
        e -> {
          set(values.get(combo.getSelectionIndex()));
          context().work().endTyping();
        });
  }

  @Override
  protected void showValue() {
    boolean can = enabled.test(object());
    combo.setEnabled(can);
    // a disabled control shows no tool tip, what is around it does
    combo.getParent().setToolTipText(can ? null : whyNot);
    int index = values.indexOf(object().eGet(feature()));
    if (index != combo.getSelectionIndex()) {
      combo.select(index);
    }
  }

  @Override
  public Control control() {
    return combo;
  }
}
