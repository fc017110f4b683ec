package org.glossator.ui.codebook.internal.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
public final class CheckField extends Field {
  private Button button;

  public CheckField(FieldContext context, String label, EStructuralFeature feature) {
    super(context, label, feature);
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
          set(button.getSelection());
          context().work().endTyping();
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
