package org.glossator.ui.codebook.internal.details;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.codebook.internal.edits.Naming;
import org.glossator.ui.codebook.internal.fields.Field;
import org.glossator.ui.codebook.internal.fields.FieldContext;
import org.glossator.ui.codebook.internal.paint.Tones;

/** The id of a thing: to be read and copied, not to be changed. */
final class IdField extends Field {
  private Text text;

  IdField(FieldContext context, EStructuralFeature feature) {
    super(context, Messages.IdField_label, feature);
  }

  @Override
  protected boolean showsLabel() {
    return false;
  }

  @Override
  protected void createControl(Composite parent) {
    text = new Text(parent, SWT.READ_ONLY | SWT.SINGLE);
    context().toolkit().adapt(text, true, false);
    text.setForeground(Tones.quiet(text));
    text.setToolTipText(Messages.IdField_toolTip);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
  }

  @Override
  protected void showValue() {
    String id = Naming.id(object());
    String sentence =
        context().work().isFresh(object()) ? Messages.IdField_fresh : Messages.IdField_fixed;
    text.setText(NLS.bind(sentence, id == null ? "" : id));
  }

  @Override
  public Control control() {
    return text;
  }
}
