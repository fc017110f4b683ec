package org.glossator.ui.codebook.internal.fields;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.ui.codebook.internal.edits.Additions;

/** The examples of a code, what it is and what it is not. */
public final class ExamplesField extends RowsField {
  private static final int LINES = 2;

  public ExamplesField(FieldContext context, String label, EStructuralFeature feature) {
    super(context, label, feature);
  }

  @Override
  int columns() {
    return 3;
  }

  @Override
  void createFields(Composite parent, List<Field> fields) {
    fields.add(
        new TextField(
                context(),
                Messages.ExamplesField_text,
                CodebookPackage.Literals.EXAMPLE__TEXT,
                LINES)
            .hint(Messages.ExamplesField_text)
            .create(parent, columns()));
    Field positive =
        new ChoiceField<>(
                context(),
                Messages.ExamplesField_positive,
                CodebookPackage.Literals.EXAMPLE__POSITIVE,
                List.of(true, false),
                yes -> yes ? Messages.ExamplesField_yes : Messages.ExamplesField_no)
            .withoutLabel()
            .create(parent, 1);
    positive.narrow();
    fields.add(positive);
    fields.add(
        new TextField(
                context(),
                Messages.ExamplesField_comment,
                CodebookPackage.Literals.EXAMPLE__COMMENT,
                1)
            .hint(Messages.ExamplesField_comment)
            .create(parent, 1));
  }

  @Override
  void createFieldsBelow(Composite parent, List<Field> fields) {
    fields.add(new ExampleLinkField(context()).create(parent, columns()));
  }

  @Override
  void createButtons(Composite parent) {
    Additions additions = new Additions(context().codebookWork());
    addButton(parent, Messages.ExamplesField_add, () -> additions.example((Code) object(), true));
    addButton(
        parent, Messages.ExamplesField_addNot, () -> additions.example((Code) object(), false));
  }

  @Override
  String removeToolTip() {
    return Messages.ExamplesField_remove;
  }
}
