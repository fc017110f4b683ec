package org.glossator.ui.editor.internal.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.scene.BracketColumns.Extent;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;

/**
 * Code names in the margin: on the first visible line of their span, else on a later one of it that
 * has room, else counted ("+3"). The selected span's name comes first, those of guests come last.
 */
final class MarginLabels {
  private static final int GAP = 10;
  private static final int MORE_WIDTH = 26;
  private static final int WIDEST = 180;

  /** Room for the colour before a name. */
  private static final int SWATCH = 12;

  /** Less says nothing: two letters or three, and that they are cut off. */
  private static final int NARROWEST = SWATCH + 34;

  /** How far a name may stand from the first line of its span. */
  private static final int FARTHEST = 8;

  private final LineGeometry lines;
  private final SceneFrame frame;
  private final SceneOptions options;
  private final CodeLook look;
  private final int left;
  private final Map<Integer, int[]> rowsOfLine = new HashMap<>();
  private final Map<Integer, Integer> more = new HashMap<>();

  /** How many names each line is to have: a single one needs no room for "+1". */
  private final Map<Integer, Integer> wanted = new HashMap<>();

  private final List<Label> labels = new ArrayList<>();

  private MarginLabels(
      LineGeometry lines, SceneFrame frame, SceneOptions options, CodeLook look, int left) {
    this.lines = lines;
    this.frame = frame;
    this.options = options;
    this.look = look;
    this.left = left;
  }

  /**
   * @param guests names of the spans of others; they come last
   * @param left where names begin, right of the brackets
   */
  static List<Label> place(
      List<Extent> extents,
      List<GuestItems.Name> guests,
      LineGeometry lines,
      SceneFrame frame,
      SceneOptions options,
      CodeLook look,
      int left) {
    MarginLabels margin = new MarginLabels(lines, frame, options, look, left);
    List<Extent> order = new ArrayList<>(extents);
    order.sort(
        Comparator.<Extent, Boolean>comparing(e -> e.span().id() != options.selected())
            .thenComparingInt(Extent::firstLine)
            .thenComparing(Comparator.<Extent>comparingInt(Extent::lastLine).reversed())
            .thenComparingInt(e -> e.span().begin())
            .thenComparingInt(e -> e.span().id()));
    extents.forEach(extent -> margin.wanted.merge(extent.firstLine(), 1, Integer::sum));
    guests.forEach(name -> margin.wanted.merge(name.extent().firstLine(), 1, Integer::sum));
    Set<String> named = new HashSet<>();
    order.forEach(
        extent ->
            margin.place(
                extent,
                null,
                look.name(extent.span()),
                extent.span().id() == options.selected(),
                named));
    guests.forEach(
        name -> margin.place(name.extent(), name.guest(), name.text(), name.selected(), named));
    margin.count();
    return margin.labels;
  }

  private void place(
      Extent extent, GuestSpans.Pick guest, String name, boolean selected, Set<String> named) {
    int width = Math.min(WIDEST, options.labelWidth().applyAsInt(name) + SWATCH);
    int last = Math.min(extent.lastLine(), extent.firstLine() + FARTHEST);
    // the same name twice on a line says nothing more, unless one of them is the selected
    if (!selected && !named.add(extent.firstLine() + ":" + extent.lastLine() + ":" + name)) {
      return;
    }
    for (int line = extent.firstLine(); line <= last; line++) {
      if (tryLine(extent.span(), guest, name, width, line, selected)) {
        return;
      }
    }
    more.merge(extent.firstLine(), 1, Integer::sum);
  }

  private boolean tryLine(
      Span span, GuestSpans.Pick guest, String name, int width, int line, boolean selected) {
    int[] rows = rowsOfLine.computeIfAbsent(line, this::rows);
    for (int row = 0; row < rows.length; row++) {
      boolean mayOverflow = row == rows.length - 1 && wanted.getOrDefault(line, 0) > 1;
      int limit = frame.labelRight() - (mayOverflow ? MORE_WIDTH : 0);
      boolean first = rows[row] == left;
      if (rows[row] + width <= limit || first && limit - left > NARROWEST) {
        int fitting = Math.min(width, limit - rows[row]);
        labels.add(
            new Label(
                guest == null ? span.id() : 0,
                guest,
                name,
                rows[row],
                y(line, row),
                fitting,
                frame.labelHeight(),
                selected,
                look.colour(span)));
        rows[row] += fitting + GAP;
        return true;
      }
    }
    return false;
  }

  private void count() {
    more.forEach(
        (line, n) -> {
          int[] rows = rowsOfLine.get(line);
          int row = rows.length - 1;
          int x = Math.min(rows[row], frame.labelRight() - MORE_WIDTH);
          labels.add(
              new Label(0, "+" + n, x, y(line, row), MORE_WIDTH, frame.labelHeight(), false, null));
        });
  }

  /** Where the next name goes in each row of a line. */
  private int[] rows(int line) {
    int pitch = lines.textHeight(line) + lines.room(line);
    int[] rows = new int[Math.max(1, pitch / frame.labelHeight())];
    Arrays.fill(rows, left);
    return rows;
  }

  private int y(int line, int row) {
    int rows = rowsOfLine.get(line).length;
    int middle = lines.top(line) + lines.textHeight(line) / 2;
    return rows == 1
        ? middle - frame.labelHeight() / 2
        : lines.top(line) + row * frame.labelHeight();
  }
}
