package org.glossator.ui.editor.internal.paint;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.editor.internal.scene.SceneItem.Arc;
import org.glossator.ui.editor.internal.scene.SceneItem.Bracket;
import org.glossator.ui.editor.internal.scene.SceneItem.Fill;
import org.glossator.ui.editor.internal.scene.SceneItem.GuestLane;
import org.glossator.ui.editor.internal.scene.SceneItem.Handle;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;
import org.glossator.ui.editor.internal.scene.SceneItem.Number;
import org.glossator.ui.editor.internal.scene.SceneItem.Outline;
import org.glossator.ui.editor.internal.scene.SceneItem.Stroke;
import org.glossator.ui.editor.internal.scene.SceneItem.Underline;
import org.glossator.ui.editor.internal.scene.SpanScene;

/** Draws a scene: what lies under the text, then what lies over it and beside it. */
public final class SpanPainter {
  private static final int ROUND = 6;
  private static final int SELECTION_ALPHA = 72;
  private static final int FOUND_ALPHA = 90;
  private static final int WEAK_ARC_ALPHA = 120;
  private static final int NAME_ALPHA = 225;
  private static final int TICK = 4;
  private static final int SWATCH = 7;
  private static final int UNIT_ALPHA = 22;
  private static final int UNIT_BAR = 2;
  private static final int DASH = 5;
  private static final int DASH_GAP = 3;

  private final CodePaint colours;
  private final Palette palette;
  private final LabelFont labelFont;

  public SpanPainter(CodePaint colours, Palette palette, LabelFont labelFont) {
    this.colours = colours;
    this.palette = palette;
    this.labelFont = labelFont;
  }

  /**
   * Draws what lies under the text.
   *
   * @param selection where selected text is
   */
  public void under(GC gc, SpanScene scene, List<Rectangle> selection, boolean focused) {
    for (Fill fill : scene.fills()) {
      gc.setBackground(colours.fill(fill.colour()));
      box(gc, fill.x(), fill.y(), fill.width(), fill.height(), fill.roundLeft(), fill.roundRight());
    }
    gc.setAlpha(SELECTION_ALPHA);
    gc.setBackground(focused ? palette.selection() : palette.selectionAway());
    selection.forEach(gc::fillRectangle);
    gc.setAlpha(255);
  }

  /** Grounds the unit that is being coded, with a bar before each of its lines. */
  public void unit(GC gc, List<Rectangle> boxes) {
    gc.setBackground(palette.accent());
    for (Rectangle box : boxes) {
      gc.setAlpha(UNIT_ALPHA);
      gc.fillRectangle(box);
      gc.setAlpha(255);
      gc.fillRectangle(box.x - UNIT_BAR - 1, box.y, UNIT_BAR, box.height);
    }
  }

  /** Frames places that were found. */
  public void found(GC gc, List<Rectangle> boxes) {
    gc.setForeground(palette.ink());
    gc.setBackground(palette.found());
    for (Rectangle box : boxes) {
      gc.setAlpha(FOUND_ALPHA);
      gc.fillRectangle(box);
      gc.setAlpha(255);
      gc.drawRectangle(box.x, box.y, Math.max(1, box.width - 1), box.height - 1);
    }
  }

  private static void box(
      GC gc, int x, int y, int width, int height, boolean roundLeft, boolean roundRight) {
    int right = roundRight ? 1 : 0; // a hair's breadth between two spans that touch
    int w = Math.max(1, width - right);
    if (!roundLeft && !roundRight || w < ROUND) {
      gc.fillRectangle(x, y, w, height);
      return;
    }
    gc.fillRoundRectangle(x, y, w, height, ROUND, ROUND);
    if (!roundLeft) {
      gc.fillRectangle(x, y, w / 2, height);
    }
    if (!roundRight) {
      gc.fillRectangle(x + w / 2, y, w - w / 2, height);
    }
  }

  /** Draws what lies over the text and beside it. */
  public void over(GC gc, SpanScene scene, int numberRight) {
    scene.underlines().forEach(underline -> underline(gc, underline));
    scene.guests().forEach(lane -> guest(gc, lane));
    scene.outlines().forEach(outline -> outline(gc, outline));
    scene.brackets().forEach(bracket -> bracket(gc, bracket));
    scene.labels().forEach(label -> marginLabel(gc, label));
    scene.above().forEach(label -> nameAbove(gc, label));
    for (Arc arc : scene.arcs()) {
      if (!arc.strong()) {
        arc(gc, arc);
      }
    }
    for (Arc arc : scene.arcs()) {
      if (arc.strong()) {
        arc(gc, arc);
      }
    }
    scene.numbers().forEach(number -> number(gc, number, numberRight));
    scene.handles().forEach(handle -> handle(gc, handle));
  }

  /** On a ground of its own, which breaks the relations' ways: they pass in the gutter too. */
  private void number(GC gc, Number number, int right) {
    String text = Integer.toString(number.number());
    int width = labelFont.width(text);
    if (width > right) {
      return; // the rest of it would be another number
    }
    int y = number.y() + (number.height() - labelFont.height()) / 2;
    gc.setBackground(palette.paper());
    gc.fillRectangle(right - width - 1, y + 1, width + 2, labelFont.height() - 2);
    gc.setFont(labelFont.font());
    gc.setForeground(palette.faint());
    gc.drawText(text, right - width, y, SWT.DRAW_TRANSPARENT);
  }

  private void underline(GC gc, Underline underline) {
    Color line = colours.line(underline.colour());
    int width = underline.right() - underline.x();
    if (underline.stroke() == Stroke.JOINT) {
      gc.setForeground(line);
      gc.setLineWidth(1);
      gc.setLineStyle(SWT.LINE_DOT);
      gc.drawLine(underline.x(), underline.y(), underline.right(), underline.y());
      gc.setLineStyle(SWT.LINE_SOLID);
      return;
    }
    gc.setBackground(line);
    gc.fillRectangle(underline.x(), underline.y(), Math.max(1, width - 1), underline.thickness());
  }

  /** A suggestion is dashed, another annotator's span a double line. */
  private void guest(GC gc, GuestLane lane) {
    Color line = colours.line(lane.colour());
    if (lane.stroke() == Stroke.DASHED) {
      gc.setBackground(line);
      for (int x = lane.x(); x < lane.right() - 1; x += DASH + DASH_GAP) {
        gc.fillRectangle(x, lane.y(), Math.min(DASH, lane.right() - 1 - x), lane.thickness());
      }
      return;
    }
    gc.setForeground(line);
    int width = Math.max(1, lane.right() - lane.x() - 2);
    gc.drawLine(lane.x(), lane.y(), lane.x() + width, lane.y());
    gc.drawLine(lane.x(), lane.y() + 2, lane.x() + width, lane.y() + 2);
  }

  private void outline(GC gc, Outline outline) {
    if (outline.dashed()) {
      dashed(gc, outline);
      return;
    }
    gc.setBackground(colours.line(outline.colour()));
    int x = outline.x();
    int y = outline.y();
    int right = x + outline.width();
    int bottom = y + outline.height();
    gc.fillRectangle(x, y - 1, outline.width(), 2);
    gc.fillRectangle(x, bottom - 1, outline.width(), 2);
    if (outline.left()) {
      gc.fillRectangle(x - 1, y - 1, 2, outline.height() + 2);
    }
    if (outline.right()) {
      gc.fillRectangle(right - 1, y - 1, 2, outline.height() + 2);
    }
  }

  private void dashed(GC gc, Outline outline) {
    gc.setForeground(colours.line(outline.colour()));
    gc.setLineDash(new int[] {DASH, DASH_GAP});
    int right = outline.x() + outline.width();
    int bottom = outline.y() + outline.height();
    gc.drawLine(outline.x(), outline.y(), right, outline.y());
    gc.drawLine(outline.x(), bottom, right, bottom);
    if (outline.left()) {
      gc.drawLine(outline.x(), outline.y(), outline.x(), bottom);
    }
    if (outline.right()) {
      gc.drawLine(right, outline.y(), right, bottom);
    }
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  private void bracket(GC gc, Bracket bracket) {
    gc.setBackground(colours.line(bracket.colour()));
    int width = bracket.selected() ? 3 : 2;
    gc.fillRectangle(bracket.x(), bracket.top(), width, bracket.bottom() - bracket.top());
    if (!bracket.openTop()) {
      gc.fillRectangle(bracket.x() - TICK + 1, bracket.top(), TICK, width - 1);
    }
    if (!bracket.openBottom()) {
      gc.fillRectangle(bracket.x() - TICK + 1, bracket.bottom() - width + 1, TICK, width - 1);
    }
  }

  private void marginLabel(GC gc, Label label) {
    int textX = label.x();
    if (label.guest() != null) {
      gc.setForeground(colours.line(label.colour()));
      gc.drawRectangle(label.x(), label.y() + (label.height() - SWATCH) / 2, 2, SWATCH - 1);
      textX += SWATCH;
    } else if (label.colour() != null) {
      gc.setBackground(colours.line(label.colour()));
      gc.fillRectangle(label.x(), label.y() + (label.height() - SWATCH) / 2, 3, SWATCH);
      textX += SWATCH;
    }
    gc.setForeground(label.selected() ? palette.ink() : palette.muted());
    text(gc, label, textX, label.x() + label.width() - textX);
  }

  private void nameAbove(GC gc, Label label) {
    gc.setForeground(colours.line(label.colour()));
    text(gc, label, label.x() + 1, label.width() - 1);
  }

  private void nameOfArc(GC gc, Label label) {
    gc.setBackground(palette.paper());
    gc.setAlpha(NAME_ALPHA);
    gc.fillRoundRectangle(label.x(), label.y(), label.width(), label.height(), ROUND, ROUND);
    gc.setAlpha(255);
    gc.setForeground(colours.line(label.colour()));
    gc.setFont(labelFont.small());
    gc.drawText(label.text(), label.x() + 2, label.y(), SWT.DRAW_TRANSPARENT);
  }

  private void text(GC gc, Label label, int x, int room) {
    gc.setFont(label.selected() ? labelFont.bold() : labelFont.font());
    gc.drawText(shortened(label.text(), room), x, label.y(), SWT.DRAW_TRANSPARENT);
  }

  /** Cut off with an ellipsis where it is wider than its room. */
  private String shortened(String text, int room) {
    if (labelFont.width(text) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (labelFont.width(text.substring(0, middle) + "…") <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int cut = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
    return text.substring(0, cut).stripTrailing() + "…";
  }

  private void arc(GC gc, Arc arc) {
    Color line = colours.line(arc.colour());
    gc.setAlpha(arc.strong() ? 255 : WEAK_ARC_ALPHA);
    gc.setForeground(line);
    gc.setLineWidth(arc.strong() ? 2 : 1);
    int[] points = arc.points();
    gc.drawPolyline(points);
    gc.setLineWidth(1);
    if (arc.arrow()) {
      int x = points[points.length - 2];
      int y = points[points.length - 1];
      gc.setBackground(line);
      gc.fillPolygon(new int[] {x - 3, y - 5, x + 4, y - 5, x, y + 1});
    }
    gc.setAlpha(255);
    if (arc.label() != null) {
      nameOfArc(gc, arc.label());
    }
  }

  private void handle(GC gc, Handle handle) {
    Color colour = handle.held() ? palette.accent() : colours.line(handle.colour());
    gc.setBackground(colour);
    int width = handle.held() ? 3 : 2;
    int radius = handle.held() ? 5 : 4;
    gc.fillRectangle(handle.x() - 1, handle.y() - 2, width, handle.height() + 4);
    int y = handle.begin() ? handle.y() - 2 : handle.y() + handle.height() + 2;
    gc.fillOval(handle.x() - radius, y - radius, 2 * radius, 2 * radius);
    gc.setForeground(palette.paper());
    gc.drawOval(handle.x() - radius, y - radius, 2 * radius - 1, 2 * radius - 1);
  }
}
