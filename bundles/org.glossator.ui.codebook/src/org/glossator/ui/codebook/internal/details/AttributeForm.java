package org.glossator.ui.codebook.internal.details;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.Naming;
import org.glossator.ui.codebook.internal.fields.CheckField;
import org.glossator.ui.codebook.internal.fields.ChoiceField;
import org.glossator.ui.codebook.internal.fields.ChoicesField;
import org.glossator.ui.codebook.internal.fields.Field;
import org.glossator.ui.codebook.internal.fields.FieldContext;
import org.glossator.ui.codebook.internal.fields.IdsField;
import org.glossator.ui.codebook.internal.fields.NamedValueField;
import org.glossator.ui.codebook.internal.fields.TextField;
import org.glossator.ui.codebook.internal.text.LayerText;

/** An attribute: what is asked of an annotation beside its code. */
final class AttributeForm extends DetailsForm {
  private final TextField name;
  private final ChoicesField choices;
  private final Field freeDefault;
  private final Field namedDefault;
  private final Field severalDefaults;

  AttributeForm(Composite parent, FieldContext shared) {
    super(parent, shared);
    Naming naming = new Naming(context().codebookWork());
    Composite row = row(2);
    name =
        add(
            new TextField(context(), Messages.AttributeForm_name, Literals.ATTRIBUTE__NAME, 1)
                .setBy(naming::rename),
            row,
            1);
    add(
            new ChoiceField<>(
                    context(),
                    Messages.AttributeForm_kind,
                    Literals.ATTRIBUTE__KIND,
                    AttributeKind.VALUES,
                    LayerText::kindName)
                .enabledWhen(
                    attribute -> !context().codebookWork().isUsed(attribute),
                    Messages.AttributeForm_kindFixed),
            row,
            1)
        .narrow();
    add(new IdField(context(), Literals.ATTRIBUTE__ID), COLUMNS);
    addUses();
    add(
        new TextField(
            context(), Messages.AttributeForm_description, Literals.ATTRIBUTE__DESCRIPTION, 3),
        COLUMNS);
    choices =
        add(
            new ChoicesField(
                context(), Messages.AttributeForm_choices, Literals.ATTRIBUTE__CHOICES),
            COLUMNS);
    add(
        new CheckField(context(), Messages.AttributeForm_required, Literals.ATTRIBUTE__REQUIRED),
        COLUMNS);
    String label = Messages.AttributeForm_default;
    freeDefault = add(new TextField(context(), label, Literals.ATTRIBUTE__DEFAULT_VALUE, 1), 1);
    namedDefault =
        add(
            new NamedValueField(
                context(), label, Literals.ATTRIBUTE__DEFAULT_VALUE, AttributeForm::defaults),
            COLUMNS);
    severalDefaults =
        add(
            new TextField(
                context(), Messages.AttributeForm_defaults, Literals.ATTRIBUTE__DEFAULT_VALUE, 3),
            1);
    add(
        new IdsField(
            context(),
            Messages.AttributeForm_onlyFor,
            Literals.ATTRIBUTE__ONLY_FOR_CODES,
            attribute -> CodeTree.codes(CodeTree.layerOf(attribute))),
        COLUMNS);
  }

  /** The values that a default can be chosen from. */
  private static Map<String, String> defaults(EObject object) {
    Attribute attribute = (Attribute) object;
    Map<String, String> names = new LinkedHashMap<>();
    if (attribute.getKind() == AttributeKind.YES_NO) {
      names.put("true", Messages.AttributeForm_yes);
      names.put("false", Messages.AttributeForm_no);
    } else {
      for (Choice choice : attribute.getChoices()) {
        if (choice.getId() != null && !choice.isRetired()) {
          names.putIfAbsent(choice.getId(), CodeTree.name(choice));
        }
      }
    }
    return names;
  }

  /** Choices are shown for the kinds that have them, and where there are some that do not fit. */
  @Override
  void adjust(EObject shown) {
    Attribute attribute = (Attribute) shown;
    AttributeKind kind = attribute.getKind();
    boolean several = kind == AttributeKind.MULTI_CHOICE;
    boolean named = kind == AttributeKind.CHOICE || kind == AttributeKind.YES_NO;
    choices.setVisible(
        several || kind == AttributeKind.CHOICE || !attribute.getChoices().isEmpty());
    namedDefault.setVisible(named);
    severalDefaults.setVisible(several);
    freeDefault.setVisible(!named && !several);
  }

  @Override
  TextField nameField() {
    return name;
  }
}
