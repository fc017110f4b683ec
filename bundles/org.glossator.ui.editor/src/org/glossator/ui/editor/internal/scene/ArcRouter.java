package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.scene.SceneItem.Arc;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;

/**
 * Ways of the relations. Two spans on one line are joined by an arc in the room above it; others by
 * a line that leaves through the room above the source, goes down or up in the gutter at the left
 * of the text and comes back above the target, so that no text is crossed. Short ways lie inside
 * long ones.
 */
final class ArcRouter {
  /**
   * More relations than that in one view are not told apart: only those of the selected span are
   * drawn.
   */
  private static final int MOST = 120;

  private static final int STEP = 3;
  private static final int FIRST_RISE = 4;
  private static final int LEVELS = 3;
  private static final int COLUMNS = 6;
  private static final int COLUMN = 5;

  /** How far left of the text the numbers of paragraphs may reach: the ways go beyond them. */
  private static final int NUMBERS = 36;

  /** A gutter that is too narrow for both has the ways close to the text. */
  private static final int BESIDE_TEXT = 10;

  private static final int ABOVE = -1;
  private static final int BELOW = -2;

  private final AnnotationSnapshot snapshot;
  private final LineGeometry lines;
  private final SceneFrame frame;
  private final SceneOptions options;
  private final CodeLook look;
  private final SpanBoxes boxes;

  /** What each line's room above and the gutter have taken: {level, from, to}. */
  private final Map<Integer, List<int[]>> rises = new LinkedHashMap<>();

  private final List<int[]> gutter = new ArrayList<>();

  ArcRouter(
      AnnotationSnapshot snapshot,
      LineGeometry lines,
      SceneFrame frame,
      SceneOptions options,
      CodeLook look) {
    this.snapshot = snapshot;
    this.lines = lines;
    this.frame = frame;
    this.options = options;
    this.look = look;
    this.boxes = new SpanBoxes(lines);
  }

  /** One end: x and line, the line ABOVE or BELOW where it is out of view. */
  private record End(int x, int line) {
    boolean isVisible() {
      return line >= 0;
    }
  }

  private record Way(Relation relation, End source, End target, boolean strong) {
    boolean isOnOneLine() {
      return source.isVisible() && source.line == target.line;
    }
  }

  List<Arc> route(List<Span> visible) {
    List<Way> ways = ways(visible);
    if (ways.size() > MOST) {
      ways.removeIf(way -> !way.strong());
    }
    ways.sort(
        Comparator.<Way, Boolean>comparing(way -> !way.isOnOneLine())
            .thenComparingInt(ArcRouter::span)
            .thenComparingInt(way -> way.relation().id()));
    List<Arc> arcs = new ArrayList<>();
    for (Way way : ways) {
      arcs.add(way.isOnOneLine() ? onOneLine(way) : throughGutter(way));
    }
    return arcs;
  }

  private static int span(Way way) {
    return way.isOnOneLine()
        ? Math.abs(way.source().x() - way.target().x())
        : Math.abs(way.source().line() - way.target().line());
  }

  private List<Way> ways(List<Span> visible) {
    Map<Integer, Way> ways = new LinkedHashMap<>();
    for (Span span : visible) {
      for (Relation relation : snapshot.relationsOf(span.id())) {
        if (!ways.containsKey(relation.id())) {
          Way way = way(relation);
          if (way.source().isVisible() || way.target().isVisible()) {
            ways.put(relation.id(), way);
          }
        }
      }
    }
    return new ArrayList<>(ways.values());
  }

  private Way way(Relation relation) {
    int selected = options.selected();
    boolean strong =
        relation.id() == selected || relation.source() == selected || relation.target() == selected;
    return new Way(
        relation,
        end(snapshot.span(relation.source())),
        end(snapshot.span(relation.target())),
        strong);
  }

  /** Above the middle of the span's first visible piece. */
  private End end(Span span) {
    int[] first = {0, Integer.MIN_VALUE};
    boxes.boxes(
        span.begin(),
        span.end(),
        (line, begin, end, left, right, startsLeft) -> {
          if (first[1] == Integer.MIN_VALUE) {
            first[0] = (left + Math.min(right, left + 60)) / 2;
            first[1] = line;
          }
        });
    if (first[1] != Integer.MIN_VALUE) {
      return new End(first[0], first[1]);
    }
    boolean above = lines.lineCount() > 0 && span.begin() < lines.begin(0);
    return new End(0, above ? ABOVE : BELOW);
  }

  private Arc onOneLine(Way way) {
    int line = way.source().line();
    int from = Math.min(way.source().x(), way.target().x());
    int to = Math.max(way.source().x(), way.target().x());
    int y = lines.top(line) - rise(line, from, to);
    int top = lines.top(line);
    int[] points = {
      way.source().x(), top, way.source().x(), y, way.target().x(), y, way.target().x(), top
    };
    Label label = label(way, (from + to) / 2, y, to - from - 8, true);
    return new Arc(
        way.relation().id(), points, true, way.strong(), label, look.colour(way.relation()));
  }

  private Arc throughGutter(Way way) {
    int sourceY = height(way.source());
    int targetY = height(way.target());
    int x = gutterX(Math.min(sourceY, targetY), Math.max(sourceY, targetY));
    List<Integer> points = new ArrayList<>();
    if (way.source().isVisible()) {
      add(points, way.source().x(), lines.top(way.source().line()));
      add(points, way.source().x(), sourceY);
    }
    add(points, x, sourceY);
    add(points, x, targetY);
    if (way.target().isVisible()) {
      add(points, way.target().x(), targetY);
      add(points, way.target().x(), lines.top(way.target().line()));
    }
    End named = way.source().isVisible() ? way.source() : way.target();
    int labelY = way.source().isVisible() ? sourceY : targetY;
    Label label = label(way, (x + named.x()) / 2, labelY, named.x() - x - 8, way.strong());
    return new Arc(
        way.relation().id(),
        points.stream().mapToInt(Integer::intValue).toArray(),
        way.target().isVisible(),
        way.strong(),
        label,
        look.colour(way.relation()));
  }

  private static void add(List<Integer> points, int x, int y) {
    points.add(x);
    points.add(y);
  }

  private int height(End end) {
    return switch (end.line()) {
      case ABOVE -> 0;
      case BELOW -> frame.height();
      default -> lines.top(end.line()) - rise(end.line(), frame.textLeft() - 40, end.x());
    };
  }

  /** A height above a line that nothing else takes between from and to. */
  private int rise(int line, int from, int to) {
    int level = free(rises.computeIfAbsent(line, any -> new ArrayList<>()), from, to, LEVELS);
    return FIRST_RISE + level * STEP;
  }

  private int gutterX(int from, int to) {
    int level = free(gutter, from, to, COLUMNS);
    boolean isWide = frame.textLeft() >= NUMBERS + COLUMN * COLUMNS;
    int first = isWide ? NUMBERS + 2 : BESIDE_TEXT;
    return Math.max(2, frame.textLeft() - first - COLUMN * level);
  }

  private static int free(List<int[]> taken, int from, int to, int levels) {
    int level = 0;
    while (level < levels - 1 && isTaken(taken, level, from, to)) {
      level++;
    }
    taken.add(new int[] {level, from, to});
    return level;
  }

  private static boolean isTaken(List<int[]> taken, int level, int from, int to) {
    for (int[] other : taken) {
      if (other[0] == level && other[1] < to && from < other[2]) {
        return true;
      }
    }
    return false;
  }

  private Label label(Way way, int middle, int y, int room, boolean wanted) {
    String name = look.name(way.relation());
    int width = (int) Math.ceil(options.labelWidth().applyAsInt(name) * frame.smallLabel()) + 4;
    if (!wanted || width > room && !way.strong()) {
      return null;
    }
    int height = (int) Math.ceil(frame.labelHeight() * frame.smallLabel());
    int x = Math.max(2, Math.min(middle - width / 2, frame.width() - width));
    return new Label(
        way.relation().id(),
        name,
        x,
        Math.max(0, y - height * 2 / 3),
        width,
        height,
        way.strong(),
        look.colour(way.relation()));
  }
}
