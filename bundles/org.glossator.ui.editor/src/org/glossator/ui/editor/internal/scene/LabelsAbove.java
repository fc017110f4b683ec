package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;

/**
 * Code names above the begin of their spans; of names that would lie on one another the later gives
 * way.
 */
final class LabelsAbove {
  private static final int GAP = 4;
  private static final int NARROWEST = 14;

  private final LineGeometry lines;
  private final SpanBoxes boxes;
  private final SceneFrame frame;
  private final SceneOptions options;
  private final CodeLook look;

  LabelsAbove(
      LineGeometry lines, SpanBoxes boxes, SceneFrame frame, SceneOptions options, CodeLook look) {
    this.lines = lines;
    this.boxes = boxes;
    this.frame = frame;
    this.options = options;
    this.look = look;
  }

  private record Wish(Span span, int x, int line) {}

  List<Label> place(List<Span> visible) {
    Map<Integer, List<Wish>> wishes = new HashMap<>();
    for (Span span : visible) {
      int[] edge = boxes.edge(span.begin(), true);
      if (edge != null) {
        wishes
            .computeIfAbsent(edge[1], line -> new ArrayList<>())
            .add(new Wish(span, edge[0], edge[1]));
      }
    }
    List<Label> labels = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      List<Wish> ofLine = wishes.get(line);
      if (ofLine != null) {
        ofLine.sort(
            Comparator.comparingInt(Wish::x)
                .thenComparing(Comparator.<Wish>comparingInt(w -> w.span().end()).reversed()));
        placeLine(ofLine, labels);
      }
    }
    return labels;
  }

  private void placeLine(List<Wish> wishes, List<Label> labels) {
    int free = Integer.MIN_VALUE;
    for (int i = 0; i < wishes.size(); i++) {
      Wish wish = wishes.get(i);
      int x = Math.max(wish.x(), free);
      int limit = i + 1 < wishes.size() ? Math.max(x, wishes.get(i + 1).x() - GAP) : frame.width();
      if (limit - x < NARROWEST) {
        limit = x + NARROWEST * 3; // the next one moves a little to the right
      }
      String name = look.name(wish.span());
      int width = Math.min(limit - x, options.labelWidth().applyAsInt(name) + 2);
      if (x - wish.x() > NARROWEST * 6) {
        continue; // too far from its span to be understood
      }
      labels.add(
          new Label(
              wish.span().id(),
              name,
              x,
              lines.top(wish.line()) - frame.labelHeight(),
              width,
              frame.labelHeight(),
              wish.span().id() == options.selected(),
              look.colour(wish.span())));
      free = x + width + GAP;
    }
  }
}
