package org.glossator.ui.editor.internal.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.Fragment;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.editor.internal.paint.Palette;
import org.glossator.ui.editor.internal.paint.SpanPainter;
import org.glossator.ui.editor.internal.scene.SceneFrame;
import org.glossator.ui.editor.internal.scene.SceneOptions;
import org.glossator.ui.editor.internal.scene.SpanScene;

/**
 * Paints frames. The scene is kept until something it shows changes: the blinking caret and the
 * mouse ask for it far more often than it changes.
 */
final class SurfacePainting {
  private static final int NUMBERS_TO_TEXT = 54;
  private static final int NARROW_NUMBERS_TO_TEXT = 8;
  private static final int FEED_WIDTH = 5;

  private final SpanSurface surface;
  private final CodePaint colours;
  private VisibleLines lines;
  private SpanScene scene = SpanScene.EMPTY;

  SurfacePainting(SpanSurface surface, CodePaint colours) {
    this.surface = surface;
    this.colours = colours;
    surface.addListener(SWT.Paint, this::paint);
  }

  /** What is shown changed. */
  void invalidate() {
    lines = null;
  }

  SpanScene scene() {
    if (lines == null) {
      compute();
    }
    return scene;
  }

  VisibleLines lines() {
    if (lines == null) {
      compute();
    }
    return lines;
  }

  private void compute() {
    SurfaceText text = surface.text();
    lines = text.lines();
    SurfaceSettings settings = surface.settings();
    SceneFrame frame = surface.frame();
    SceneOptions options =
        new SceneOptions(
            surface.selected(),
            surface.edge(),
            settings.brackets(),
            settings.labelsAbove(),
            scene.columns(),
            surface.labelFont()::width,
            surface.marks().guests());
    scene = SpanScene.build(surface.snapshot(), lines, frame, surface.scheme(), options);
  }

  private void paint(Event event) {
    GC gc = event.gc;
    Palette palette = Palette.of(colours.isDark());
    gc.setBackground(palette.paper());
    gc.fillRectangle(surface.getClientArea());
    if (surface.text() == null) {
      return;
    }
    SpanScene shown = scene();
    gc.setAntialias(SWT.ON);
    SpanPainter painter = new SpanPainter(colours, palette, surface.labelFont());
    painter.unit(gc, unit());
    painter.under(gc, shown, selection(), surface.isFocusControl());
    painter.found(gc, found());
    text(gc, palette);
    SceneFrame frame = surface.frame();
    boolean wide = frame.textLeft() > NUMBERS_TO_TEXT + 12;
    int gap = wide ? NUMBERS_TO_TEXT : NARROW_NUMBERS_TO_TEXT;
    painter.over(gc, shown, frame.textLeft() - gap);
  }

  private void text(GC gc, Palette palette) {
    gc.setForeground(palette.ink());
    List<VisibleLines.Line> all = lines.lines();
    int first = 0;
    while (first < all.size()) {
      VisibleLines.Line line = all.get(first);
      int last = first;
      while (last + 1 < all.size() && all.get(last + 1).layout() == line.layout()) {
        last++;
      }
      int from = line.index();
      line.layout().draw(gc, surface.text().left(), line.y(), from, all.get(last).index());
      first = last + 1;
    }
  }

  /** Where the selected text is; a selected line feed is a sliver after its line. */
  private List<Rectangle> selection() {
    TextSelection selection = surface.selection();
    List<Rectangle> boxes = new ArrayList<>();
    if (selection.isEmpty()) {
      return boxes;
    }
    for (int line = 0; line < lines.lineCount(); line++) {
      int begin = Math.max(selection.begin(), lines.begin(line));
      int end = Math.min(selection.end(), lines.end(line));
      int top = lines.top(line);
      int height = lines.textHeight(line);
      if (begin < end) {
        lines.runs(
            line,
            begin,
            end,
            (from, to, left, right, ltr) ->
                boxes.add(new Rectangle(left, top, right - left, height)));
      }
      if (endsWithFeed(line)
          && selection.begin() <= lines.end(line)
          && selection.end() > lines.end(line)) {
        VisibleLines.Line at = lines.lines().get(line);
        int[] extent = at.layout().lineExtent(at.index());
        boolean rightToLeft = at.layout().isRightToLeftParagraph();
        int x = surface.text().left() + (rightToLeft ? extent[0] - FEED_WIDTH : extent[1]);
        boxes.add(new Rectangle(x, top, FEED_WIDTH, height));
      }
    }
    return boxes;
  }

  /** Where the unit is that is being coded. */
  private List<Rectangle> unit() {
    Fragment unit = surface.marks().unit();
    List<Rectangle> boxes = new ArrayList<>();
    for (int line = 0; unit != null && line < lines.lineCount(); line++) {
      int begin = Math.max(unit.begin(), lines.begin(line));
      int end = Math.min(unit.end(), lines.end(line));
      if (begin < end) {
        int top = lines.top(line);
        int height = lines.textHeight(line) + lines.room(line);
        lines.runs(
            line,
            begin,
            end,
            (from, to, left, right, ltr) ->
                boxes.add(new Rectangle(left, top, right - left, height)));
      }
    }
    return boxes;
  }

  private List<Rectangle> found() {
    List<Rectangle> boxes = new ArrayList<>();
    int[] begins = surface.marks().foundBegins();
    int[] ends = surface.marks().foundEnds();
    for (int line = 0; begins.length > 0 && line < lines.lineCount(); line++) {
      int top = lines.top(line);
      int height = lines.textHeight(line);
      int search = Arrays.binarySearch(begins, lines.begin(line));
      int first = search >= 0 ? search : Math.max(0, -search - 2);
      for (int i = first; i < begins.length && begins[i] < lines.end(line); i++) {
        int begin = Math.max(begins[i], lines.begin(line));
        int end = Math.min(ends[i], lines.end(line));
        if (begin < end) {
          lines.runs(
              line,
              begin,
              end,
              (from, to, left, right, ltr) ->
                  boxes.add(new Rectangle(left, top, right - left, height)));
        }
      }
    }
    return boxes;
  }

  private boolean endsWithFeed(int line) {
    int end = lines.end(line);
    return end == lines.blockEnd(line)
        && end < surface.length()
        && surface.text().index().text().charAt(end) == '\n';
  }
}
