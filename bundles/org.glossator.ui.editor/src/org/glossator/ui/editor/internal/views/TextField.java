package org.glossator.ui.editor.internal.views;

import java.util.function.UnaryOperator;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.ui.editor.internal.coding.AttributeTexts;

/** Text, numbers and dates: typed, checked when done; Esc gives back what was there. */
class TextField extends AttributeField {
  private final Text text;
  private final ControlDecoration mark;
  private String shownText = "";

  TextField(Composite parent, SchemeAttribute attribute, Receiver receiver) {
    super(attribute, receiver);
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    if (attribute.kind() == AttributeKind.DATE) {
      text.setMessage(Messages.dateHint);
    }
    text.addListener(SWT.FocusIn, event -> text.selectAll()); // who types replaces what is there
    text.addListener(SWT.FocusOut, event -> flush());
    text.addListener(SWT.DefaultSelection, event -> flush());
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Modify, event -> check());
    mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
    mark.setImage(
        FieldDecorationRegistry.getDefault()
            .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
            .getImage());
    mark.setMarginWidth(1);
    mark.hide();
  }

  /** Marks what is no value as soon as it is typed; a date or number may still become one. */
  private void check() {
    try {
      parse(text.getText());
      mark.hide();
    } catch (IllegalArgumentException e) {
      mark.setDescriptionText(e.getMessage());
      mark.show();
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC && !text.getText().equals(shownText)) {
      show(value());
      event.doit = false;
    }
  }

  @Override
  Text control() {
    return text;
  }

  @Override
  void show(AttributeValue shown) {
    showText(AttributeTexts.format(attribute(), shown, UnaryOperator.identity()));
  }

  final void showText(String shown) {
    shownText = shown;
    text.setText(shown);
  }

  @Override
  boolean isTyping() {
    return text.isFocusControl() && !text.getText().equals(shownText);
  }

  @Override
  void flush() {
    if (text.isDisposed()) {
      return;
    }
    try {
      String typed = text.getText();
      AttributeValue parsed = parse(typed);
      shownText = typed; // told: nothing is left for Esc to give back
      tell(parsed);
    } catch (IllegalArgumentException e) {
      tellWrong(e.getMessage());
    }
  }

  /**
   * @throws IllegalArgumentException if the text is no value; the message says what is wanted
   */
  AttributeValue parse(String typed) {
    return AttributeTexts.parse(attribute(), typed);
  }
}
