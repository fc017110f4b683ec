package org.glossator.ui.codebook.internal.details;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.ui.codebook.internal.fields.FieldContext;
import org.glossator.ui.codebook.internal.fields.TextField;

/** What is said of the codebook as a whole. */
final class CodebookForm extends DetailsForm {
  private final TextField name;

  CodebookForm(Composite parent, FieldContext shared) {
    super(parent, shared);
    name = text(Messages.CodebookForm_name, Literals.CODEBOOK__NAME, 1, 1);
    text(Messages.CodebookForm_version, Literals.CODEBOOK__VERSION, 1, 1);
    text(Messages.CodebookForm_description, Literals.CODEBOOK__DESCRIPTION, 3, COLUMNS);
    text(Messages.CodebookForm_guidelines, Literals.CODEBOOK__GUIDELINES, 14, COLUMNS);
    text(Messages.CodebookForm_author, Literals.CODEBOOK__AUTHOR, 1, 1);
    text(Messages.CodebookForm_language, Literals.CODEBOOK__LANGUAGE, 1, 1);
    text(Messages.CodebookForm_source, Literals.CODEBOOK__SOURCE, 2, COLUMNS);
    text(Messages.CodebookForm_licence, Literals.CODEBOOK__LICENCE, 1, COLUMNS);
  }

  private TextField text(String label, EStructuralFeature feature, int lines, int columns) {
    return add(new TextField(context(), label, feature, lines), columns);
  }

  @Override
  TextField nameField() {
    return name;
  }
}
