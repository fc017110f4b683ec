package org.glossator.ui.codebook.internal.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A widget to write in: the platform's field for one line; for several lines a {@link StyledText},
 * because the platform's has no margins on every system.
 */
abstract class TextWidget {

  abstract Control control();

  abstract String text();

  /** Replaces the text and keeps the caret where it was, as far as possible. */
  abstract void setText(String text);

  abstract void selectAll();

  /** Shows a grey hint while the field is empty, where the widget can. */
  void setHint(String hint) {
    control().setToolTipText(hint);
  }

  static TextWidget create(Composite parent, int lines) {
    return lines == 1 ? new Line(parent) : new Area(parent);
  }

  private static final class Line extends TextWidget {
    private final Text widget;

    Line(Composite parent) {
      widget = new Text(parent, SWT.SINGLE | SWT.BORDER);
    }

    @Override
    Control control() {
      return widget;
    }

    @Override
    String text() {
      return widget.getText();
    }

    @Override
    void setText(String text) {
      int caret = widget.getCaretPosition();
      widget.setText(text);
      widget.setSelection(Math.min(caret, widget.getCharCount()));
    }

    @Override
    void selectAll() {
      widget.selectAll();
    }

    @Override
    void setHint(String hint) {
      super.setHint(hint);
      widget.setMessage(hint);
    }
  }

  private static final class Area extends TextWidget {
    private static final int MARGIN = 6;

    private final StyledText widget;

    Area(Composite parent) {
      widget = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
      widget.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
      widget.setAlwaysShowScrollBars(false);
    }

    @Override
    Control control() {
      return widget;
    }

    @Override
    String text() {
      return widget.getText();
    }

    @Override
    void setText(String text) {
      int caret = widget.getCaretOffset();
      widget.setText(text);
      widget.setCaretOffset(Math.min(caret, widget.getCharCount()));
    }

    @Override
    void selectAll() {
      widget.selectAll();
    }
  }
}
