package org.glossator.ui.codebook.internal.editor;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.glossator.ui.base.TextLook;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.paint.AccessibleName;
import org.glossator.ui.codebook.internal.text.CodebookText;
import org.glossator.ui.codebook.internal.text.RichTextView;

/** The page "Read": the codebook as the document that coders read. UI thread only. */
final class ReadPage extends Composite {
  /** Characters a line: what is read with ease. */
  private static final int MEASURE = 84;

  private static final int MARGIN = 28;

  private final CodebookWork work;
  private final RichTextView view;
  private boolean shown;
  private boolean outdated = true;

  ReadPage(Composite parent, CodebookWork work) {
    super(parent, SWT.NONE);
    this.work = work;
    setLayout(new FillLayout());
    view = new RichTextView(this, SWT.NONE, FontDescriptor.createFrom(TextLook.font()));
    AccessibleName.set(view.widget(), Messages.ReadPage_name);
    view.widget().addListener(SWT.Resize, e -> centre());
    work.addListener(
        change -> {
          outdated = true;
          showText();
        });
  }

  /** Whether the page is the one that is seen; the text is made only then. */
  void setShown(boolean nowShown) {
    shown = nowShown;
    showText();
  }

  private void showText() {
    if (shown && outdated && !isDisposed()) {
      outdated = false;
      view.update(CodebookText.of(work.codebook()));
    }
  }

  private void centre() {
    StyledText text = view.widget();
    GC gc = new GC(text);
    double character = gc.getFontMetrics().getAverageCharacterWidth();
    gc.dispose();
    int width = text.getClientArea().width;
    int side = Math.max(MARGIN, (int) (width - MEASURE * character) / 2);
    if (text.getLeftMargin() != side) {
      text.setMargins(side, MARGIN, side, MARGIN);
    }
  }

  @Override
  public boolean setFocus() {
    return view.widget().setFocus();
  }
}
