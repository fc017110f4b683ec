package org.glossator.ui.codebook.internal.paint;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Labels of a tree's first column that end in an ellipsis where the column is too narrow: the
 * platform cuts them in the middle of a letter. The item keeps its whole text. Drawn here in any
 * case: the platform's drawing needs each cell to be measured first, at each paint.
 */
public abstract class FittingLabels extends StyledCellLabelProvider {
  private static final String ELLIPSIS = "\u2026";

  /** What is shown of an element. */
  protected abstract StyledString text(Object element);

  @Override
  protected void paint(Event event, Object element) {
    TreeItem item = (TreeItem) event.item;
    Rectangle cell = item.getBounds(0);
    Rectangle place = item.getTextBounds(0);
    int room = cell.x + cell.width - place.x - 1;
    StyledString text = text(element);
    TextLayout layout = new TextLayout(event.display);
    try {
      layout.setFont(item.getFont(0));
      boolean coloured = (event.detail & SWT.SELECTED) == 0;
      fill(layout, text, text.length(), coloured);
      if (room > 0 && layout.getBounds().width > room) {
        fill(layout, text, fitting(layout, text.getString(), room), coloured);
      }
      Image image = item.getImage(0);
      if (image != null) {
        Rectangle at = item.getImageBounds(0);
        int height = image.getBounds().height;
        event.gc.drawImage(image, at.x, at.y + Math.max(0, (at.height - height) / 2));
      }
      int height = layout.getBounds().height;
      layout.draw(event.gc, place.x, place.y + Math.max(0, (place.height - height) / 2));
    } finally {
      layout.dispose();
    }
  }

  /** So many characters of the text stand before the ellipsis. */
  private static int fitting(TextLayout whole, String text, int room) {
    TextLayout sign = new TextLayout(whole.getDevice());
    try {
      sign.setFont(whole.getFont());
      sign.setText(ELLIPSIS);
      int end = whole.getOffset(Math.max(0, room - sign.getBounds().width), 0, null);
      return text.substring(0, end).stripTrailing().length();
    } finally {
      sign.dispose();
    }
  }

  private static void fill(TextLayout layout, StyledString text, int end, boolean coloured) {
    boolean whole = end == text.length();
    layout.setText(whole ? text.getString() : text.getString().substring(0, end) + ELLIPSIS);
    for (StyleRange range : text.getStyleRanges()) {
      int last = Math.min(range.start + range.length, whole ? end : end + 1) - 1;
      if (range.start <= last) {
        TextStyle style = new TextStyle(range);
        if (!coloured) {
          style.foreground = null;
          style.background = null;
        }
        layout.setStyle(style, range.start, last);
      }
    }
  }
}
