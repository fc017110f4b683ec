package org.glossator.ui.codebook.internal.palette;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** One sentence in the place of a list that is empty: why, and what to do. */
final class PaletteNotice extends Composite {
  private static final int WIDTH = 120;

  private final Link text;

  /**
   * @param action what a link in the text does
   */
  PaletteNotice(Composite parent, Runnable action) {
    super(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(14, 14).applyTo(this);
    text = new Link(this, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    text.addListener(SWT.Selection, e -> action.run());
  }

  void show(String sentence) {
    text.setText(sentence);
    layout();
  }

  @Override
  public boolean setFocus() {
    return text.setFocus();
  }
}
