package org.glossator.ui.navigator.internal.view;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The box on top of the tree: each key filters; Esc clears; the down arrow goes to the tree. */
public final class FilterBox {
  private final Text text;

  public FilterBox(Composite parent) {
    text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
    text.setMessage(Messages.FilterBox_message);
    text.setToolTipText(Messages.FilterBox_toolTip);
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 0).applyTo(text);
    text.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ESC && !text.getText().isEmpty()) {
            text.setText("");
            e.doit = false;
          }
        });
  }

  /** Gives what is typed to a consumer, after each change. */
  public void onType(Consumer<String> consumer) {
    text.addListener(SWT.Modify, e -> consumer.accept(text.getText()));
  }

  /** Runs an action when the down arrow or Enter is pressed. */
  public void onDown(Runnable action) {
    text.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
            action.run();
            e.doit = false;
          }
        });
  }

  public Text text() {
    return text;
  }
}
