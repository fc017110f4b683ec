package org.glossator.ui.editor.internal.surface;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.ui.editor.internal.layout.HeightTree;
import org.glossator.ui.editor.internal.layout.ParagraphIndex;
import org.glossator.ui.editor.internal.layout.ParagraphLayout;
import org.glossator.ui.editor.internal.layout.ParagraphLayouts;
import org.glossator.ui.editor.internal.layout.TextStyleSheet;
import org.glossator.ui.editor.internal.layout.Viewport;

/**
 * A text on a surface: from offsets to places and back. Places are points of the view. To be
 * disposed.
 */
final class SurfaceText {
  private static final int ABOVE = 18;
  private static final int CARET_WIDTH = 2;

  private final ParagraphIndex index;
  private final ParagraphLayouts layouts;
  private final HeightTree tree;
  private final Viewport viewport;
  private int left;

  SurfaceText(Device device, ParagraphIndex index, TextStyleSheet style, int left, int height) {
    this.index = index;
    this.left = left;
    layouts = new ParagraphLayouts(device, index, style);
    tree = new HeightTree(index.count(), layouts.estimate());
    viewport = new Viewport(index.count(), tree, layouts, ABOVE);
    viewport.setHeight(height);
  }

  /** Sets the text in another way; the first visible line stays where it is. */
  void setStyle(TextStyleSheet style, int newLeft, int height) {
    left = newLeft;
    viewport.setHeight(height);
    if (style.equals(layouts.style())) {
      viewport.scrollBy(0);
      return;
    }
    int chunk = viewport.chunk();
    ParagraphLayout before = layouts.get(chunk);
    int line = viewport.distance() <= 0 ? 0 : before.lineAtY(viewport.distance());
    int offset = before.lineBegin(line);
    int y = before.lineTop(line) - viewport.distance();
    layouts.setStyle(style);
    tree.fill(layouts.estimate());
    ParagraphLayout after = layouts.get(chunk);
    viewport.place(chunk, after.lineTop(after.lineAt(offset)), y);
  }

  ParagraphIndex index() {
    return index;
  }

  Viewport viewport() {
    return viewport;
  }

  VisibleLines lines() {
    return new VisibleLines(layouts, viewport, left);
  }

  ParagraphLayout layout(int chunk) {
    return layouts.get(chunk);
  }

  int left() {
    return left;
  }

  /** Height of a line with its room. */
  int pitch() {
    return layouts.style().lineHeight() + layouts.style().spacing();
  }

  /** The caret at an offset if it is in view, else null. */
  Rectangle caret(int offset) {
    int chunk = index.chunkAt(offset);
    for (Viewport.Placed placed : viewport.visible()) {
      if (placed.chunk() == chunk) {
        return caretIn(chunk, offset, placed.y());
      }
    }
    return null;
  }

  private Rectangle caretIn(int chunk, int offset, int y) {
    ParagraphLayout layout = layouts.get(chunk);
    int inside = Math.min(offset, index.end(chunk)) - index.begin(chunk);
    int line = layout.lineAt(inside);
    return new Rectangle(
        left + layout.x(inside), y + layout.lineTop(line), CARET_WIDTH, layout.lineHeight(line));
  }

  /** Moves the view as little as possible so that an offset is in it. */
  void reveal(int offset, int margin) {
    int chunk = index.chunkAt(offset);
    ParagraphLayout layout = layouts.get(chunk);
    int line = layout.lineAt(Math.min(offset, index.end(chunk)) - index.begin(chunk));
    int top = layout.lineTop(line);
    viewport.reveal(chunk, top, top + layout.lineHeight(line), margin);
  }

  /** Puts the line of an offset at a third of the view: what a jump wants. */
  void jump(int offset) {
    place(offset, viewport.height() / 3);
  }

  /** Puts the line of an offset at the top of the view. */
  void toTop(int offset) {
    place(offset, offset == 0 ? ABOVE : 0);
  }

  private void place(int offset, int y) {
    int chunk = index.chunkAt(offset);
    ParagraphLayout layout = layouts.get(chunk);
    int line = layout.lineAt(Math.min(offset, index.end(chunk)) - index.begin(chunk));
    viewport.place(chunk, layout.lineTop(line), y);
  }

  /** The offset of the caret that is nearest to a point. */
  int offsetAt(int x, int y) {
    Viewport.Placed at = chunkAt(y);
    ParagraphLayout layout = layouts.get(at.chunk());
    return index.begin(at.chunk()) + layout.offsetAt(layout.lineAtY(y - at.y()), x - left);
  }

  /** The offset of the character under a point, or -1 where there is no text. */
  int characterAt(int x, int y) {
    Viewport.Placed at = chunkAt(y);
    if (y < at.y() || y >= at.y() + at.height()) {
      return -1;
    }
    ParagraphLayout layout = layouts.get(at.chunk());
    int line = layout.lineAtY(y - at.y());
    if (y - at.y() > layout.lineTop(line) + layout.lineHeight(line) + layout.spacing()) {
      return -1;
    }
    int found = layout.characterAt(line, x - left);
    return found < 0 ? -1 : index.begin(at.chunk()) + found;
  }

  private Viewport.Placed chunkAt(int y) {
    Viewport.Placed last = null;
    for (Viewport.Placed placed : viewport.visible()) {
      last = placed;
      if (y < placed.y() + placed.height()) {
        break;
      }
    }
    return last;
  }

  /** x of the caret in the text column: what moving up and down keeps. */
  int columnX(int offset) {
    int chunk = index.chunkAt(offset);
    return layouts.get(chunk).x(offset - index.begin(chunk));
  }

  /**
   * The offset at that x some lines further down, or up if negative; the text's end or begin at
   * most.
   */
  int vertical(int offset, int lines, int x) {
    int chunk = index.chunkAt(offset);
    ParagraphLayout layout = layouts.get(chunk);
    int line = layout.lineAt(offset - index.begin(chunk));
    int step = Integer.signum(lines);
    for (int left = Math.abs(lines); left > 0; left--) {
      if (line + step >= 0 && line + step < layout.lineCount()) {
        line += step;
      } else if (step < 0 && chunk == 0) {
        return 0;
      } else if (step > 0 && chunk == index.count() - 1) {
        return index.text().length();
      } else {
        chunk += step;
        layout = layouts.get(chunk);
        line = step < 0 ? layout.lineCount() - 1 : 0;
      }
    }
    return index.begin(chunk) + layout.offsetAt(line, x);
  }

  /** First or last offset of the line that an offset is on. */
  int lineEdge(int offset, boolean end) {
    int chunk = index.chunkAt(offset);
    ParagraphLayout layout = layouts.get(chunk);
    int line = layout.lineAt(offset - index.begin(chunk));
    if (!end) {
      return index.begin(chunk) + layout.lineBegin(line);
    }
    int last = layout.lineEnd(line);
    boolean broken = line + 1 < layout.lineCount() && last > layout.lineBegin(line);
    return index.begin(chunk) + (broken ? last - 1 : last);
  }

  boolean isRightToLeft(int offset) {
    int chunk = index.chunkAt(offset);
    return layouts.get(chunk).isRightToLeft(Math.max(0, offset - index.begin(chunk)));
  }

  void dispose() {
    layouts.dispose();
  }
}
