package org.glossator.ui.codebook.internal.palette;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * The keys that lead between filter and list: arrows go down into the list, letters in the list go
 * on with the filter, Escape clears the filter and then leads back to the text.
 */
final class FilterKeys {
  private final Text filter;
  private final Control list;
  private final Runnable apply;
  private final Runnable leave;

  /**
   * @param apply what Enter does in the filter
   * @param leave what Escape does where there is nothing to clear
   */
  FilterKeys(Text filter, Control list, Runnable apply, Runnable leave) {
    this.filter = filter;
    this.list = list;
    this.apply = apply;
    this.leave = leave;
    filter.addKeyListener(new InFilter());
    list.addKeyListener(new InList());
  }

  private void escape() {
    if (filter.getText().isEmpty()) {
      leave.run();
    } else {
      filter.setText("");
    }
  }

  private final class InFilter extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      switch (event.keyCode) {
        case SWT.ARROW_DOWN -> {
          event.doit = false;
          list.setFocus();
        }
        case SWT.CR, SWT.KEYPAD_CR -> {
          event.doit = false;
          apply.run();
        }
        case SWT.ESC -> {
          event.doit = false;
          escape();
        }
        default -> {
          // typed into the field
        }
      }
    }
  }

  private final class InList extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
      if (event.keyCode == SWT.ESC) {
        event.doit = false;
        escape();
      } else if (plain && event.character == SWT.BS && !filter.getText().isEmpty()) {
        event.doit = false;
        filter.setText(withoutLast(filter.getText()));
      } else if (plain && event.character > ' ' && event.character != SWT.DEL) {
        event.doit = false; // the platform's own search in trees would open a second field
        filter.append(String.valueOf(event.character));
      }
    }

    private String withoutLast(String text) {
      return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
  }
}
