package org.glossator.ui.codebook.internal.fields;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** A text of one or several lines. */
public class TextField extends Field {
  private static final int WIDTH = 120;

  private final int lines;
  private BiConsumer<EObject, String> setter;
  private String hint;
  private TextWidget text;

  /**
   * @param lines height; 1 for a text without line breaks
   */
  public TextField(FieldContext context, String label, EStructuralFeature feature, int lines) {
    super(context, label, feature);
    this.lines = lines;
  }

  /** Sets the value in another way than by setting the feature. */
  public TextField setBy(BiConsumer<EObject, String> newSetter) {
    setter = newSetter;
    return this;
  }

  /** Shows a grey hint in the empty field instead of a label above it. */
  public TextField hint(String newHint) {
    hint = newHint;
    return this;
  }

  @Override
  protected boolean showsLabel() {
    return hint == null;
  }

  @Override
  protected void createControl(Composite parent) {
    text = TextWidget.create(parent, lines);
    Control control = text.control();
    context().toolkit().adapt(control, true, false);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, height()).applyTo(control);
    AccessibleName.set(control, label());
    if (hint != null) {
      text.setHint(hint);
    }
    if (lines > 1) {
      TabLeaves.from(control);
    }
    control.addListener(SWT.Modify, e -> typed());
    endStepWithFocus(control);
  }

  private int height() {
    return lines == 1 ? SWT.DEFAULT : lines * ((StyledText) text.control()).getLineHeight();
  }

  private void typed() {
    if (isRefreshing() || object() == null) {
      return;
    }
    if (setter != null) {
      setter.accept(object(), text.text());
    } else {
      set(toValue(text.text()));
    }
  }

  /** The value that a text in the widget means. */
  protected Object toValue(String typed) {
    String value = typed.replace("\r\n", "\n");
    return value.isEmpty() ? null : value;
  }

  /** The text that is shown for a value. */
  protected String toText(Object value) {
    return value == null ? "" : value.toString();
  }

  @Override
  protected void showValue() {
    Object value = object().eGet(feature());
    boolean shown =
        setter == null
            ? Objects.equals(toValue(text.text()), value)
            : text.text().equals(toText(value));
    if (!shown) {
      text.setText(toText(value));
    }
  }

  @Override
  protected void objectChanged() {
    text.setText(""); // the caret of another object's text means nothing here
  }

  @Override
  public Control control() {
    return text.control();
  }

  /** Marks the whole text, so that typing replaces it. */
  public void selectAll() {
    text.control().setFocus();
    text.selectAll();
  }
}
