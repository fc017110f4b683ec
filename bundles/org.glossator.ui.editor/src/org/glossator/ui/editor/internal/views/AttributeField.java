package org.glossator.ui.editor.internal.views;

import java.util.Objects;
import org.eclipse.swt.widgets.Control;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;

/**
 * The editor of one attribute. It tells a change when one is complete: a choice at once, typed text
 * at Enter or when the focus goes.
 */
abstract class AttributeField {

  /** Is told what the user set. */
  interface Receiver {
    /** Null unsets the attribute. */
    void changed(SchemeAttribute attribute, AttributeValue value);

    /** What was typed is no value of the attribute. */
    void wrong(SchemeAttribute attribute, String why);
  }

  private final SchemeAttribute attribute;
  private final Receiver receiver;
  private AttributeValue value;

  AttributeField(SchemeAttribute attribute, Receiver receiver) {
    this.attribute = attribute;
    this.receiver = receiver;
  }

  SchemeAttribute attribute() {
    return attribute;
  }

  /** What the label is for and what takes the focus. */
  abstract Control control();

  void setEnabled(boolean enabled) {
    control().setEnabled(enabled);
  }

  /**
   * Takes the keyboard focus.
   *
   * @return whether it could: before it is laid out for the first time it cannot
   */
  boolean focus() {
    return control().setFocus();
  }

  /** Shows the value; null for none. */
  abstract void show(AttributeValue shown);

  /** Tells what was typed and not told yet. */
  void flush() {
    // most kinds tell at once
  }

  final void set(AttributeValue newValue) {
    value = newValue;
    show(newValue);
  }

  /** Follows the annotation that is shown already; what is being typed stays. */
  final void follow(AttributeValue newValue) {
    if (!Objects.equals(newValue, value) || !isTyping()) {
      set(newValue);
    }
  }

  /** Whether something was typed that is not told yet, and more may come. */
  boolean isTyping() {
    return false; // most kinds tell at once
  }

  final AttributeValue value() {
    return value;
  }

  final void tell(AttributeValue newValue) {
    if (!Objects.equals(newValue, value)) {
      value = newValue;
      receiver.changed(attribute, newValue);
    }
  }

  final void tellWrong(String why) {
    receiver.wrong(attribute, why);
  }
}
