package org.glossator.ui.editor.internal.surface;

import java.util.ArrayList;
import java.util.List;
import org.glossator.ui.editor.internal.layout.ParagraphIndex;
import org.glossator.ui.editor.internal.layout.ParagraphLayout;
import org.glossator.ui.editor.internal.layout.ParagraphLayouts;
import org.glossator.ui.editor.internal.layout.RunConsumer;
import org.glossator.ui.editor.internal.layout.Viewport;
import org.glossator.ui.editor.internal.scene.LineGeometry;

/** The lines in view as the scene asks for them. Good for one frame. */
final class VisibleLines implements LineGeometry {
  /** A line of a chunk in view. */
  record Line(int chunk, ParagraphLayout layout, int index, int y) {}

  private final ParagraphIndex index;
  private final List<Line> lines = new ArrayList<>();
  private final int left;

  VisibleLines(ParagraphLayouts layouts, Viewport viewport, int left) {
    this.index = layouts.index();
    this.left = left;
    for (Viewport.Placed placed : viewport.visible()) {
      ParagraphLayout layout = layouts.get(placed.chunk());
      for (int i = 0; i < layout.lineCount(); i++) {
        int top = placed.y() + layout.lineTop(i);
        if (top + layout.lineHeight(i) + layout.spacing() > 0 && top < viewport.height()) {
          lines.add(new Line(placed.chunk(), layout, i, placed.y()));
        }
      }
    }
  }

  List<Line> lines() {
    return lines;
  }

  @Override
  public int lineCount() {
    return lines.size();
  }

  @Override
  public int begin(int line) {
    Line at = lines.get(line);
    return index.begin(at.chunk) + at.layout.lineBegin(at.index);
  }

  @Override
  public int end(int line) {
    Line at = lines.get(line);
    return index.begin(at.chunk) + at.layout.lineEnd(at.index);
  }

  @Override
  public int top(int line) {
    Line at = lines.get(line);
    return at.y + at.layout.lineTop(at.index) + at.layout.inset();
  }

  @Override
  public int textHeight(int line) {
    Line at = lines.get(line);
    return at.layout.lineHeight(at.index) - at.layout.inset();
  }

  @Override
  public int room(int line) {
    return lines.get(line).layout.spacing();
  }

  @Override
  public int blockBegin(int line) {
    return index.begin(lines.get(line).chunk);
  }

  @Override
  public int blockEnd(int line) {
    return index.end(lines.get(line).chunk);
  }

  @Override
  public int paragraphNumber(int line) {
    Line at = lines.get(line);
    return at.index == 0 ? index.number(at.chunk) : 0;
  }

  @Override
  public void runs(int line, int begin, int end, RunConsumer consumer) {
    Line at = lines.get(line);
    int base = index.begin(at.chunk);
    at.layout.runs(
        at.index,
        begin - base,
        end - base,
        (from, to, l, r, startsLeft) ->
            consumer.run(base + from, base + to, left + l, left + r, startsLeft));
  }
}
