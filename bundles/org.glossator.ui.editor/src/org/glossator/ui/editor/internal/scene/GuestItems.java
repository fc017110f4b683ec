package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.codebook.CodeColour;
import org.glossator.ui.editor.internal.scene.BracketColumns.Extent;
import org.glossator.ui.editor.internal.scene.SceneItem.GuestLane;
import org.glossator.ui.editor.internal.scene.SceneItem.Outline;
import org.glossator.ui.editor.internal.scene.SceneItem.Stroke;

/**
 * Lanes, outlines and names of the spans of others. They never fill: a fill is a decision of the
 * annotator whose document it is. Their lanes run below all lanes of the document's own spans, so
 * that these stay where they are when guests come and go.
 */
final class GuestItems {
  /** A span of others with the lines it covers and the name it is to have in the margin. */
  record Name(GuestSpans.Pick guest, Extent extent, String text, boolean selected) {}

  private final LineGeometry lines;
  private final SpanBoxes boxes;
  private final SceneFrame frame;
  private final SceneOptions options;
  private final CodeLook look;
  private final List<GuestLane> lanes = new ArrayList<>();
  private final List<Outline> outlines = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final Set<GuestSpans.Pick> named = new LinkedHashSet<>();

  GuestItems(
      LineGeometry lines, SpanBoxes boxes, SceneFrame frame, SceneOptions options, CodeLook look) {
    this.lines = lines;
    this.boxes = boxes;
    this.frame = frame;
    this.options = options;
    this.look = look;
  }

  /**
   * Adds what guests have in a block.
   *
   * @param own how many lanes the document's own spans take there
   * @param first first visible line of the block
   * @param last last visible line of it
   * @return how many lanes there are with those of the guests
   */
  int block(int begin, int end, int own, int first, int last) {
    int above = own;
    List<Runnable> drawn = new ArrayList<>();
    int[] total = {own};
    for (GuestSpans guests : options.guests()) {
      List<Span> spans = guests.snapshot().spansTouching(begin, end);
      if (spans.isEmpty()) {
        continue;
      }
      BlockLanes order = BlockLanes.of(spans, begin, end);
      int offset = above + 1;
      for (Span span : spans) {
        if (span.end() > lines.begin(first) && span.begin() < lines.end(last)) {
          int lane = offset + order.lane(span);
          drawn.add(() -> add(guests, span, lane, total[0], lines.begin(first), lines.end(last)));
        }
      }
      above = offset + order.deepest();
    }
    total[0] = above;
    drawn.forEach(Runnable::run);
    return above;
  }

  private void add(GuestSpans guests, Span span, int lane, int lanesOfBlock, int from, int to) {
    GuestSpans.Pick pick = new GuestSpans.Pick(guests.kind(), span.id());
    boolean selected = span.id() == guests.selected();
    Stroke stroke = guests.kind() == GuestSpans.Kind.SUGGESTION ? Stroke.DASHED : Stroke.DOUBLE;
    CodeColour colour = look.colour(span);
    for (Fragment fragment : span.fragments()) {
      boxes.boxes(
          Math.max(from, fragment.begin()),
          Math.min(to, fragment.end()),
          (line, begin, end, left, right, startsLeft) -> {
            int pitch = frame.lanePitch(lines.room(line), lanesOfBlock);
            int y = lines.top(line) + lines.textHeight(line) + 1 + (lane - 1) * pitch;
            lanes.add(
                new GuestLane(pick, left, right, y, frame.laneThickness(pitch), stroke, colour));
            if (selected) {
              boolean starts = begin == fragment.begin();
              boolean ends = end == fragment.end();
              outlines.add(
                  new Outline(
                      0,
                      left,
                      lines.top(line),
                      right - left,
                      lines.textHeight(line),
                      startsLeft ? starts : ends,
                      startsLeft ? ends : starts,
                      true,
                      colour));
            }
          });
    }
    Extent extent = boxes.extent(span);
    if (extent != null && named.add(pick)) {
      String name = look.name(span);
      boolean suggested = guests.kind() == GuestSpans.Kind.SUGGESTION;
      names.add(
          new Name(
              pick, extent, suggested ? name + "?" : name + " \u00b7 " + guests.who(), selected));
    }
  }

  List<GuestLane> lanes() {
    return lanes;
  }

  List<Outline> outlines() {
    return outlines;
  }

  List<Name> names() {
    return names;
  }
}
