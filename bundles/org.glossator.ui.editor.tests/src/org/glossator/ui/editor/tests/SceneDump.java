package org.glossator.ui.editor.tests;

import java.util.List;
import java.util.function.Function;
import org.glossator.codebook.CodeColour;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.scene.LabelChips;
import org.glossator.ui.editor.internal.scene.SceneItem.Arc;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;
import org.glossator.ui.editor.internal.scene.SpanScene;

/** A scene as text that people can read and compare: one thing a line, in the order of painting. */
final class SceneDump {
  private final StringBuilder out = new StringBuilder();

  private SceneDump() {}

  static String of(GoldenLines lines, SpanScene scene, List<LabelChips.Chip> chips) {
    SceneDump dump = new SceneDump();
    dump.lines(lines);
    dump.all("labels of the document", chips, SceneDump::chip);
    dump.all(
        "fills",
        scene.fills(),
        f ->
            "#%d %s %s%s"
                .formatted(
                    f.span(),
                    name(f.colour()),
                    area(f.x(), f.y(), f.width(), f.height()),
                    ends(f.roundLeft(), f.roundRight())));
    dump.all(
        "lanes",
        scene.underlines(),
        u ->
            "#%d %s x %d..%d y %d, %d thick, %s"
                .formatted(
                    u.span(),
                    name(u.colour()),
                    u.x(),
                    u.right(),
                    u.y(),
                    u.thickness(),
                    u.stroke()));
    dump.all(
        "lanes of others",
        scene.guests(),
        g ->
            "%s %s x %d..%d y %d, %d thick, %s"
                .formatted(
                    guest(g.guest()),
                    name(g.colour()),
                    g.x(),
                    g.right(),
                    g.y(),
                    g.thickness(),
                    g.stroke()));
    dump.all(
        "outlines",
        scene.outlines(),
        o ->
            "#%d %s %s%s%s"
                .formatted(
                    o.span(),
                    name(o.colour()),
                    area(o.x(), o.y(), o.width(), o.height()),
                    ends(o.left(), o.right()),
                    o.dashed() ? ", dashed" : ""));
    dump.all(
        "handles",
        scene.handles(),
        h ->
            "#%d %s x %d y %d..%d%s"
                .formatted(
                    h.span(),
                    h.begin() ? "begin" : "end",
                    h.x(),
                    h.y(),
                    h.y() + h.height(),
                    h.held() ? ", held" : ""));
    dump.all(
        "brackets",
        scene.brackets(),
        b ->
            "#%d %s column %d x %d y %d..%d%s%s%s"
                .formatted(
                    b.span(),
                    name(b.colour()),
                    b.column(),
                    b.x(),
                    b.top(),
                    b.bottom(),
                    b.openTop() ? ", open above" : "",
                    b.openBottom() ? ", open below" : "",
                    b.selected() ? ", selected" : ""));
    dump.all("names in the margin", scene.labels(), SceneDump::label);
    dump.all("names above the text", scene.above(), SceneDump::label);
    dump.all("relations", scene.arcs(), SceneDump::arc);
    dump.all(
        "paragraphs",
        scene.numbers(),
        n -> "%d y %d..%d".formatted(n.number(), n.y(), n.y() + n.height()));
    return dump.out.toString();
  }

  private void lines(GoldenLines lines) {
    out.append("text\n");
    for (int i = 0; i < lines.lineCount(); i++) {
      out.append(
          "  y %d %d-%d |%s|\n"
              .formatted(lines.top(i), lines.begin(i), lines.end(i), lines.text(i)));
    }
  }

  private <T> void all(String title, List<T> things, Function<T, String> line) {
    if (!things.isEmpty()) {
      out.append(title).append('\n');
      things.forEach(thing -> out.append("  ").append(line.apply(thing)).append('\n'));
    }
  }

  private static String chip(LabelChips.Chip chip) {
    return "#%d %s x %d..%d \"%s\""
        .formatted(
            chip.label(), name(chip.colour()), chip.x(), chip.x() + chip.width(), chip.name());
  }

  private static String label(Label label) {
    String whose = label.guest() == null ? "#" + label.span() : guest(label.guest());
    return "%s %s %s \"%s\"%s"
        .formatted(
            whose,
            name(label.colour()),
            area(label.x(), label.y(), label.width(), label.height()),
            label.text(),
            label.selected() ? ", selected" : "");
  }

  private static String arc(Arc arc) {
    StringBuilder way = new StringBuilder("#" + arc.relation() + " " + name(arc.colour()));
    for (int i = 0; i < arc.points().length; i += 2) {
      way.append(i == 0 ? " " : " to ")
          .append(arc.points()[i])
          .append(',')
          .append(arc.points()[i + 1]);
    }
    return way.append(arc.arrow() ? ", arrow" : ", leaves the view")
        .append(arc.strong() ? ", strong" : "")
        .append(arc.label() == null ? ", no name" : ", name " + label(arc.label()))
        .toString();
  }

  private static String guest(GuestSpans.Pick pick) {
    return pick.kind() + "#" + pick.id();
  }

  private static String area(int x, int y, int width, int height) {
    return "x %d..%d y %d..%d".formatted(x, x + width, y, y + height);
  }

  private static String ends(boolean left, boolean right) {
    return (left ? ", ends left" : "") + (right ? ", ends right" : "");
  }

  private static String name(CodeColour colour) {
    return colour == null ? "-" : colour.name();
  }
}
