package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;

/**
 * One of a few: a choice, or yes and no. The first entry is empty and unsets. A letter chooses
 * without opening the list.
 */
final class ChoiceField extends AttributeField {
  private final Combo combo;
  private final List<AttributeValue> values = new ArrayList<>();

  private ChoiceField(Composite parent, SchemeAttribute attribute, Receiver receiver) {
    super(attribute, receiver);
    combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    add(null, "");
    combo.addListener(SWT.Selection, event -> tell(values.get(combo.getSelectionIndex())));
    combo.addListener(SWT.KeyDown, this::key);
  }

  /** A letter chooses what begins with it, Delete or Backspace nothing. */
  private void key(Event event) {
    boolean clears = event.keyCode == SWT.DEL || event.keyCode == SWT.BS;
    int index = clears ? 0 : -1;
    if (!clears && Initials.isTyped(event)) {
      index = Initials.next(List.of(combo.getItems()), combo.getSelectionIndex(), event.character);
    }
    if (index >= 0) {
      event.doit = false;
      combo.select(index);
      tell(values.get(index));
    }
  }

  static ChoiceField ofChoices(Composite parent, SchemeAttribute attribute, Receiver receiver) {
    ChoiceField field = new ChoiceField(parent, attribute, receiver);
    for (SchemeChoice choice : attribute.choices()) {
      if (!choice.retired()) {
        field.add(new AttributeValue.Choice(choice.id()), choice.name());
      }
    }
    return field;
  }

  static ChoiceField ofYesNo(Composite parent, SchemeAttribute attribute, Receiver receiver) {
    ChoiceField field = new ChoiceField(parent, attribute, receiver);
    field.add(new AttributeValue.YesNo(true), Messages.yes);
    field.add(new AttributeValue.YesNo(false), Messages.no);
    return field;
  }

  private void add(AttributeValue value, String name) {
    values.add(value);
    combo.add(name);
  }

  @Override
  Control control() {
    return combo;
  }

  @Override
  void show(AttributeValue shown) {
    for (int i = 0; i < values.size(); i++) {
      if (Objects.equals(values.get(i), shown)) {
        combo.select(i);
        return;
      }
    }
    // a retired or unknown choice is shown, since it is there
    if (shown instanceof AttributeValue.Choice choice) {
      SchemeChoice known = attribute().choice(choice.id());
      add(shown, known == null ? choice.id() : known.name());
      combo.select(values.size() - 1);
    } else {
      combo.select(0);
    }
  }
}
