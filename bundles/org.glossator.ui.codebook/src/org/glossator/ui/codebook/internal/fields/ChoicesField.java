package org.glossator.ui.codebook.internal.fields;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.ui.codebook.internal.edits.Additions;
import org.glossator.ui.codebook.internal.edits.Naming;

/** The values of a choice attribute. */
public final class ChoicesField extends RowsField {
  public ChoicesField(FieldContext context, String label, EStructuralFeature feature) {
    super(context, label, feature);
  }

  @Override
  int columns() {
    return 4;
  }

  @Override
  void createFields(Composite parent, List<Field> fields) {
    Naming naming = new Naming(context().codebookWork());
    fields.add(
        new TextField(
                context(), Messages.ChoicesField_name, CodebookPackage.Literals.CHOICE__NAME, 1)
            .setBy(naming::rename)
            .hint(Messages.ChoicesField_name)
            .create(parent, 1));
    fields.add(
        new TextField(
                context(),
                Messages.ChoicesField_description,
                CodebookPackage.Literals.CHOICE__DESCRIPTION,
                1)
            .hint(Messages.ChoicesField_description)
            .create(parent, 1));
    fields.add(
        new CheckField(
                context(), Messages.ChoicesField_retired, CodebookPackage.Literals.CHOICE__RETIRED)
            .create(parent, 1));
  }

  @Override
  void createButtons(Composite parent) {
    Additions additions = new Additions(context().codebookWork());
    addButton(parent, Messages.ChoicesField_add, () -> additions.choice((Attribute) object()));
  }

  /** Annotations may have it: then it is asked what becomes of their values. */
  @Override
  void removeItem(EObject item) {
    if (!context().codebookWork().askDeleteChoice((Choice) item)) {
      super.removeItem(item);
    }
  }

  @Override
  String removeToolTip() {
    return Messages.ChoicesField_remove;
  }
}
