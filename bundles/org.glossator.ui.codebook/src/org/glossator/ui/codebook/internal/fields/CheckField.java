package org.glossator.ui.codebook.internal.fields;

import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
public final class CheckField extends Field {
  private Button button;
  private Predicate<EObject> question = checked -> false;

  public CheckField(FieldContext context, String label, EStructuralFeature feature) {
    super(context, label, feature);
  }

  /**
   * Lets the user be asked before it is checked.
   *
   * @param newQuestion asks; whether it did, so that whoever was asked sets the value
   */
  public CheckField asking(Predicate<EObject> newQuestion) {
    question = newQuestion;
    return this;
  }

  @Override
  protected boolean showsLabel() {
    return false;
  }

  @Override
  protected void createControl(Composite parent) {
    button = context().toolkit().createButton(parent, label(), SWT.CHECK);
    GridDataFactory.fillDefaults().applyTo(button);
    button.addListener(
        SWT.Selection,
        e -> {
          if (button.getSelection() && question.test(object())) {
            refresh();
          } else {
            set(button.getSelection());
            context().work().endTyping();
          }
        });
  }

  @Override
  protected void showValue() {
    button.setSelection((Boolean) object().eGet(feature()));
  }

  @Override
  public Control control() {
    return button;
  }
}
