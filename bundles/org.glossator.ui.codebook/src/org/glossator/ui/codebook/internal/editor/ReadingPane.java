package org.glossator.ui.codebook.internal.editor;

import java.util.function.Supplier;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.glossator.ui.base.TextLook;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.paint.AccessibleName;
import org.glossator.ui.codebook.internal.text.RichText;
import org.glossator.ui.codebook.internal.text.RichTextView;

/**
 * A page on which something of the codebook is read as a document: the codebook itself, its
 * history. UI thread only.
 */
final class ReadingPane extends Composite {
  /** Characters a line: what is read with ease. */
  private static final int MEASURE = 84;

  private static final int MARGIN = 28;

  private final Supplier<RichText> text;
  private final RichTextView view;
  private boolean shown;
  private boolean outdated = true;

  /**
   * @param name what the page is called, for screen readers
   * @param text makes the text of the codebook as it is now
   */
  ReadingPane(Composite parent, CodebookWork work, String name, Supplier<RichText> text) {
    super(parent, SWT.NONE);
    this.text = text;
    setLayout(new FillLayout());
    view = new RichTextView(this, SWT.NONE, FontDescriptor.createFrom(TextLook.font()));
    AccessibleName.set(view.widget(), name);
    view.widget().addListener(SWT.Resize, e -> centre());
    work.addListener(change -> outdated());
  }

  /** The text may be another one now. */
  void outdated() {
    outdated = true;
    showText();
  }

  /** Whether the page is the one that is seen; the text is made only then. */
  void setShown(boolean nowShown) {
    shown = nowShown;
    showText();
  }

  private void showText() {
    if (shown && outdated && !isDisposed()) {
      outdated = false;
      view.update(text.get());
    }
  }

  private void centre() {
    StyledText widget = view.widget();
    GC gc = new GC(widget);
    double character = gc.getFontMetrics().getAverageCharacterWidth();
    gc.dispose();
    int width = widget.getClientArea().width;
    int side = Math.max(MARGIN, (int) (width - MEASURE * character) / 2);
    if (widget.getLeftMargin() != side) {
      widget.setMargins(side, MARGIN, side, MARGIN);
    }
  }

  @Override
  public boolean setFocus() {
    return view.widget().setFocus();
  }
}
