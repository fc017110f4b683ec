package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;

/** Any of a few: a check box for each choice. */
final class ChecksField extends AttributeField {
  private final Composite area;
  private final Map<String, Button> boxes = new LinkedHashMap<>();

  ChecksField(Composite parent, SchemeAttribute attribute, Receiver receiver) {
    super(attribute, receiver);
    area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = layout.marginHeight = 0;
    layout.verticalSpacing = 1;
    area.setLayout(layout);
    area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    for (SchemeChoice choice : attribute.choices()) {
      if (!choice.retired()) {
        add(choice.id(), choice.name());
      }
    }
  }

  private void add(String id, String name) {
    Button box = new Button(area, SWT.CHECK);
    box.setText(name.replace("&", "&&"));
    box.addListener(SWT.Selection, event -> changed());
    box.addListener(SWT.KeyDown, event -> key(event, box));
    box.addListener(SWT.Traverse, event -> traverse(event, box));
    boxes.put(id, box);
  }

  /** A letter ticks what begins with it or takes the tick away. */
  private void key(Event event, Button from) {
    List<Button> all = List.copyOf(boxes.values());
    int at = all.indexOf(from);
    if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
      int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
      all.get(Math.clamp(at + step, 0, all.size() - 1)).setFocus();
      event.doit = false;
    } else if (Initials.isTyped(event)) {
      List<String> names = all.stream().map(Button::getText).toList();
      // the first with that letter is before the others, also where the focus is on it
      int to = Initials.next(names, at - 1, event.character);
      if (to >= 0) {
        event.doit = false;
        all.get(to).setSelection(!all.get(to).getSelection());
        all.get(to).setFocus();
        changed();
      }
    }
  }

  /** Tab leaves the field from any of its boxes; arrows walk within it. */
  private void traverse(Event event, Button from) {
    List<Button> all = List.copyOf(boxes.values());
    Button end =
        switch (event.detail) {
          case SWT.TRAVERSE_TAB_NEXT -> all.getLast();
          case SWT.TRAVERSE_TAB_PREVIOUS -> all.getFirst();
          default -> from;
        };
    if (end != from) {
      event.doit = false;
      end.traverse(event.detail);
    }
  }

  private void changed() {
    List<String> ids = new ArrayList<>();
    // what was chosen first stays first
    if (value() instanceof AttributeValue.MultiChoice before) {
      before.ids().stream().filter(this::isChecked).forEach(ids::add);
    }
    boxes.keySet().stream()
        .filter(this::isChecked)
        .filter(id -> !ids.contains(id))
        .forEach(ids::add);
    tell(ids.isEmpty() ? null : new AttributeValue.MultiChoice(ids));
  }

  private boolean isChecked(String id) {
    return boxes.containsKey(id) && boxes.get(id).getSelection();
  }

  @Override
  Control control() {
    return area;
  }

  @Override
  void setEnabled(boolean enabled) {
    boxes.values().forEach(box -> box.setEnabled(enabled));
  }

  @Override
  void show(AttributeValue shown) {
    List<String> ids =
        shown instanceof AttributeValue.MultiChoice several ? several.ids() : List.of();
    for (String id : ids) {
      if (!boxes.containsKey(id)) {
        SchemeChoice known = attribute().choice(id);
        add(id, known == null ? id : known.name());
      }
    }
    boxes.forEach((id, box) -> box.setSelection(ids.contains(id)));
  }
}
