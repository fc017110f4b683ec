package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.CodeColour;
import org.glossator.ui.editor.internal.scene.BracketColumns.Extent;
import org.glossator.ui.editor.internal.scene.SceneItem.Arc;
import org.glossator.ui.editor.internal.scene.SceneItem.Bracket;
import org.glossator.ui.editor.internal.scene.SceneItem.Fill;
import org.glossator.ui.editor.internal.scene.SceneItem.Handle;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;
import org.glossator.ui.editor.internal.scene.SceneItem.Number;
import org.glossator.ui.editor.internal.scene.SceneItem.Outline;
import org.glossator.ui.editor.internal.scene.SceneItem.Stroke;
import org.glossator.ui.editor.internal.scene.SceneItem.Underline;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;

/** Computes one {@link SpanScene}; used once. */
final class SceneBuilder {
  private static final int BRACKET_PITCH = 6;
  private static final int BRACKET_GAP = 8;

  private final AnnotationSnapshot snapshot;
  private final LineGeometry lines;
  private final SceneFrame frame;
  private final CodeLook look;
  private final SceneOptions options;
  private final SpanBoxes boxes;
  private final GuestItems guests;
  private final List<Fill> fills = new ArrayList<>();
  private final List<Underline> underlines = new ArrayList<>();
  private final List<Outline> outlines = new ArrayList<>();
  private final List<Handle> handles = new ArrayList<>();
  private final List<Bracket> brackets = new ArrayList<>();
  private List<Label> labels = List.of();
  private Map<Integer, Integer> columns = Map.of();

  SceneBuilder(
      AnnotationSnapshot snapshot,
      LineGeometry lines,
      SceneFrame frame,
      CodeLook look,
      SceneOptions options) {
    this.snapshot = snapshot;
    this.lines = lines;
    this.frame = frame;
    this.look = look;
    this.options = options;
    this.boxes = new SpanBoxes(lines);
    this.guests = new GuestItems(lines, boxes, frame, options, look);
  }

  SpanScene build() {
    if (lines.lineCount() == 0) {
      return SpanScene.EMPTY;
    }
    List<Span> visible =
        snapshot.spansTouching(lines.begin(0), lines.end(lines.lineCount() - 1) + 1);
    blocks();
    selection();
    if (options.brackets() && frame.hasMargin()) {
      margin(visible);
    }
    List<Arc> arcs = new ArcRouter(snapshot, lines, frame, options, look).route(visible);
    List<Label> above =
        options.labelsAbove()
            ? new LabelsAbove(lines, boxes, frame, options, look).place(visible)
            : List.of();
    return new SpanScene(
        fills,
        underlines,
        guests.lanes(),
        outlines,
        handles,
        brackets,
        labels,
        above,
        arcs,
        numbers(),
        columns);
  }

  /** Fills and lanes, block by block. */
  private void blocks() {
    int first = 0;
    while (first < lines.lineCount()) {
      int last = first;
      while (last + 1 < lines.lineCount()
          && lines.blockBegin(last + 1) == lines.blockBegin(first)) {
        last++;
      }
      int begin = lines.blockBegin(first);
      int end = lines.blockEnd(first);
      if (end > begin) {
        List<Span> spans = snapshot.spansTouching(begin, end);
        BlockLanes own = BlockLanes.of(spans, begin, end);
        int deepest = guests.block(begin, end, own.deepest(), first, last);
        if (!spans.isEmpty()) {
          block(spans, own, deepest, first, last);
        }
      }
      first = last + 1;
    }
  }

  private void block(List<Span> spans, BlockLanes lanes, int deepest, int first, int last) {
    int from = lines.begin(first);
    int to = lines.end(last);
    for (BlockLanes.Piece piece : lanes.pieces()) {
      if (piece.begin() < to && piece.end() > from) {
        fill(piece, Math.max(from, piece.begin()), Math.min(to, piece.end()));
      }
    }
    for (Span span : spans) {
      if (span.end() <= from || span.begin() >= to) {
        continue;
      }
      int lane = lanes.lane(span);
      if (lane > 0) {
        for (Fragment fragment : span.fragments()) {
          lane(span, fragment.begin(), fragment.end(), lane, deepest, Stroke.SOLID, from, to);
        }
      }
      for (int i = 1; i < span.fragments().size(); i++) {
        int gapBegin = span.fragments().get(i - 1).end();
        int gapEnd = span.fragments().get(i).begin();
        lane(span, gapBegin, gapEnd, Math.max(1, lane), deepest, Stroke.JOINT, from, to);
      }
    }
  }

  private void fill(BlockLanes.Piece piece, int from, int to) {
    CodeColour colour = look.colour(piece.span());
    boxes.boxes(
        from,
        to,
        (line, begin, end, left, right, startsLeft) -> {
          if (passesOver(piece.span(), line)) {
            return;
          }
          boolean starts = isEdge(piece.span(), begin, true);
          boolean ends = isEdge(piece.span(), end, false);
          fills.add(
              new Fill(
                  piece.span().id(),
                  left,
                  lines.top(line),
                  right - left,
                  lines.textHeight(line),
                  startsLeft ? starts : ends,
                  startsLeft ? ends : starts,
                  colour));
        });
  }

  /** Names above the line below take their part. */
  private int roomForLanes(int line) {
    int names = options.labelsAbove() ? frame.labelHeight() : 0;
    return Math.max(lines.room(line) - names, 0);
  }

  /** Whether the span goes on beside a line of nothing but spaces: a box there says nothing. */
  private boolean passesOver(Span span, int line) {
    int begin = lines.begin(line);
    int end = lines.end(line);
    if (span.begin() >= begin && span.end() <= end) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (!Character.isWhitespace(snapshot.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEdge(Span span, int offset, boolean begin) {
    for (Fragment fragment : span.fragments()) {
      if ((begin ? fragment.begin() : fragment.end()) == offset) {
        return true;
      }
    }
    return false;
  }

  private void lane(
      Span span, int begin, int end, int lane, int deepest, Stroke stroke, int from, int to) {
    if (begin >= to || end <= from) {
      return;
    }
    CodeColour colour = look.colour(span);
    boxes.boxes(
        Math.max(from, begin),
        Math.min(to, end),
        (line, b, e, left, right, startsLeft) -> {
          if (passesOver(span, line)) {
            return;
          }
          int pitch = frame.lanePitch(roomForLanes(line), deepest);
          int thickness = frame.laneThickness(pitch);
          int y = lines.top(line) + lines.textHeight(line) + 1 + (lane - 1) * pitch;
          underlines.add(new Underline(span.id(), left, right, y, thickness, stroke, colour));
        });
  }

  private void selection() {
    outlines.addAll(guests.outlines());
    if (!(snapshot.get(options.selected()) instanceof Span span)) {
      if (snapshot.get(options.selected()) instanceof Relation relation) {
        outline(snapshot.span(relation.source()));
        outline(snapshot.span(relation.target()));
      }
      return;
    }
    outline(span);
    handle(span, span.begin(), true);
    handle(span, span.end(), false);
  }

  private void outline(Span span) {
    CodeColour colour = look.colour(span);
    for (Fragment fragment : span.fragments()) {
      boxes.boxes(
          fragment.begin(),
          fragment.end(),
          (line, begin, end, left, right, startsLeft) -> {
            if (passesOver(span, line)) {
              return;
            }
            boolean starts = begin == fragment.begin();
            boolean ends = end == fragment.end();
            outlines.add(
                new Outline(
                    span.id(),
                    left,
                    lines.top(line),
                    right - left,
                    lines.textHeight(line),
                    startsLeft ? starts : ends,
                    startsLeft ? ends : starts,
                    false,
                    colour));
          });
    }
  }

  private void handle(Span span, int offset, boolean begin) {
    int[] place = boxes.edge(offset, begin);
    if (place == null) {
      return;
    }
    boolean held = options.edge() == (begin ? Edge.BEGIN : Edge.END);
    int line = place[1];
    handles.add(
        new Handle(
            span.id(),
            begin,
            place[0],
            lines.top(line),
            lines.textHeight(line),
            held,
            look.colour(span)));
  }

  private void margin(List<Span> visible) {
    List<Extent> extents = new ArrayList<>();
    for (Span span : visible) {
      Extent extent = boxes.extent(span);
      if (extent != null) {
        extents.add(extent);
      }
    }
    columns = BracketColumns.assign(extents, options.columns());
    int used = 0;
    for (Extent extent : extents) {
      Span span = extent.span();
      int column = columns.get(span.id());
      used = Math.max(used, column + 1);
      boolean openTop = span.begin() < lines.begin(0);
      boolean openBottom = span.end() > lines.end(lines.lineCount() - 1) + 1;
      int last = extent.lastLine();
      brackets.add(
          new Bracket(
              span.id(),
              column,
              frame.bracketLeft() + column * BRACKET_PITCH,
              openTop ? 0 : lines.top(extent.firstLine()) + 1,
              openBottom ? frame.height() : lines.top(last) + lines.textHeight(last) - 1,
              openTop,
              openBottom,
              span.id() == options.selected(),
              look.colour(span)));
    }
    int left = frame.bracketLeft() + Math.max(2, used) * BRACKET_PITCH + BRACKET_GAP;
    labels = MarginLabels.place(extents, guests.names(), lines, frame, options, look, left);
  }

  private List<Number> numbers() {
    List<Number> numbers = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      if (lines.paragraphNumber(line) > 0) {
        numbers.add(
            new Number(lines.paragraphNumber(line), lines.top(line), lines.textHeight(line)));
      }
    }
    return numbers;
  }
}
