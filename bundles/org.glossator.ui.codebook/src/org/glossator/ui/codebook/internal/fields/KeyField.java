package org.glossator.ui.codebook.internal.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.glossator.codebook.model.Code;
import org.glossator.ui.base.Icons;
import org.glossator.ui.codebook.internal.edits.Shortcuts;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** The key of a code: one letter or digit, or one that the program chooses. */
public final class KeyField extends Field {
  private static final int WIDTH = 32;

  private Text text;

  public KeyField(FieldContext context, String label, EStructuralFeature feature) {
    super(context, label, feature);
  }

  @Override
  protected void createControl(Composite parent) {
    Composite row = context().toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
    text = new Text(row, SWT.SINGLE | SWT.BORDER | SWT.CENTER);
    context().toolkit().adapt(text, true, false);
    GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
    AccessibleName.set(text, label());
    text.addListener(SWT.Verify, e -> e.text = lastCharacter(e.text));
    text.addListener(SWT.Modify, e -> typed());
    // typing replaces the key: a second character would never be right
    text.addListener(SWT.FocusIn, e -> text.selectAll());
    endStepWithFocus(text);
    Button choose = context().toolkit().createButton(row, "", SWT.PUSH);
    choose.setImage(Icons.image("key"));
    AccessibleName.set(choose, Messages.KeyField_chooseToolTip);
    choose.setToolTipText(Messages.KeyField_chooseToolTip);
    choose.addListener(SWT.Selection, e -> choose());
  }

  private static String lastCharacter(String typed) {
    String key = typed.strip();
    return key.isEmpty() ? "" : key.substring(key.offsetByCodePoints(key.length(), -1));
  }

  private void typed() {
    if (isRefreshing()) {
      return;
    }
    String key = lastCharacter(text.getText());
    set(key.isEmpty() ? null : key);
    if (!key.equals(text.getText())) {
      refresh();
      text.selectAll();
    }
  }

  private void choose() {
    String key = new Shortcuts(context().codebookWork()).suggest((Code) object());
    if (!key.isEmpty()) {
      set(key);
      context().work().endTyping();
    }
  }

  @Override
  protected void showValue() {
    String value = (String) object().eGet(feature());
    String shown = value == null ? "" : value;
    if (!shown.equals(text.getText())) {
      text.setText(shown);
    }
  }

  @Override
  public Control control() {
    return text;
  }
}
