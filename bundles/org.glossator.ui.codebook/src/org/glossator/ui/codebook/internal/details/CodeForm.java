package org.glossator.ui.codebook.internal.details;

import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.ui.codebook.internal.edits.Naming;
import org.glossator.ui.codebook.internal.fields.CheckField;
import org.glossator.ui.codebook.internal.fields.ColourField;
import org.glossator.ui.codebook.internal.fields.ExamplesField;
import org.glossator.ui.codebook.internal.fields.FieldContext;
import org.glossator.ui.codebook.internal.fields.KeyField;
import org.glossator.ui.codebook.internal.fields.LinesField;
import org.glossator.ui.codebook.internal.fields.TextField;

/** A code: what it is called, when to use it, how it looks. */
final class CodeForm extends DetailsForm {
  private final TextField name;

  CodeForm(Composite parent, FieldContext shared) {
    super(parent, shared);
    Naming naming = new Naming(context().codebookWork());
    Composite row = row(3);
    name =
        add(
            new TextField(context(), Messages.CodeForm_name, Literals.CODE__NAME, 1)
                .setBy(naming::rename),
            row,
            1);
    add(new KeyField(context(), Messages.CodeForm_shortcut, Literals.CODE__SHORTCUT), row, 1)
        .narrow();
    add(new ColourField(context(), Messages.CodeForm_colour, Literals.CODE__COLOUR), row, 1)
        .narrow();
    add(new IdField(context(), Literals.CODE__ID), COLUMNS);
    addUses();
    add(
        new TextField(context(), Messages.CodeForm_definition, Literals.CODE__DEFINITION, 3),
        COLUMNS);
    add(new LinesField(context(), Messages.CodeForm_inclusion, Literals.CODE__INCLUSION, 5), 1);
    add(new LinesField(context(), Messages.CodeForm_exclusion, Literals.CODE__EXCLUSION, 5), 1);
    add(new ExamplesField(context(), Messages.CodeForm_examples, Literals.CODE__EXAMPLES), COLUMNS);
    add(
        new LinesField(context(), Messages.CodeForm_cuePhrases, Literals.CODE__CUE_PHRASES, 5),
        COLUMNS);
    add(
        new CheckField(context(), Messages.CodeForm_retired, Literals.CODE__RETIRED)
            .asking(code -> context().codebookWork().askRetire((Code) code)),
        COLUMNS);
  }

  @Override
  TextField nameField() {
    return name;
  }
}
