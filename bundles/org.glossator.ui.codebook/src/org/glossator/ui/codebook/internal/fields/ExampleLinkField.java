package org.glossator.ui.codebook.internal.fields;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Example;
import org.glossator.ui.codebook.internal.paint.Tones;

/** Where in the corpus an example is from; it is made there, not typed here. */
final class ExampleLinkField extends Field {
  private Label link;

  ExampleLinkField(FieldContext context) {
    super(context, Messages.ExamplesField_link, CodebookPackage.Literals.EXAMPLE__DOCUMENT);
  }

  @Override
  protected boolean showsLabel() {
    return false;
  }

  @Override
  protected void createControl(Composite parent) {
    link = context().toolkit().createLabel(parent, "");
    link.setForeground(Tones.quiet(link));
    GridDataFactory.fillDefaults().applyTo(link);
  }

  @Override
  protected void showValue() {
    Example example = (Example) object();
    String document = example.getDocument();
    boolean has = document != null && !document.isEmpty();
    setVisible(has);
    link.setText(
        has
            ? NLS.bind(
                Messages.ExampleLinkField_place,
                new Object[] {document, example.getBegin(), example.getEnd()})
            : "");
  }

  @Override
  public Control control() {
    return link;
  }
}
