package org.glossator.ui.editor.internal.scene;

import org.glossator.codebook.CodeColour;

/** The things of a scene. Places are points of the view. */
public final class SceneItem {
  private SceneItem() {}

  /**
   * The fill of a span where it is the innermost.
   *
   * @param roundLeft whether the span ends at its left edge
   * @param roundRight whether it ends at its right edge
   */
  public record Fill(
      int span,
      int x,
      int y,
      int width,
      int height,
      boolean roundLeft,
      boolean roundRight,
      CodeColour colour) {}

  /** How a lane is drawn. */
  public enum Stroke {
    SOLID,
    /** Between two fragments of a span. */
    JOINT,
    /** A suggestion. */
    DASHED,
    /** A span of another annotator. */
    DOUBLE
  }

  /**
   * The lane of a span that has others inside.
   *
   * @param y top of the stroke
   */
  public record Underline(
      int span, int x, int right, int y, int thickness, Stroke stroke, CodeColour colour) {}

  /**
   * The lane of a span that is not the document's.
   *
   * @param y top of the stroke
   */
  public record GuestLane(
      GuestSpans.Pick guest,
      int x,
      int right,
      int y,
      int thickness,
      Stroke stroke,
      CodeColour colour) {}

  /**
   * Outline of the selected span on one line.
   *
   * @param dashed whether it is a suggestion's
   */
  public record Outline(
      int span,
      int x,
      int y,
      int width,
      int height,
      boolean left,
      boolean right,
      boolean dashed,
      CodeColour colour) {}

  /** Where an edge of the selected span can be taken. */
  public record Handle(
      int span, boolean begin, int x, int y, int height, boolean held, CodeColour colour) {}

  /**
   * A bracket in the margin.
   *
   * @param openTop whether the span began above the view
   * @param openBottom whether it goes on below
   */
  public record Bracket(
      int span,
      int column,
      int x,
      int top,
      int bottom,
      boolean openTop,
      boolean openBottom,
      boolean selected,
      CodeColour colour) {}

  /**
   * A code's name.
   *
   * @param span its annotation, or 0 for "and 3 more" and for guests
   * @param guest the span of somebody else that it names, or null
   */
  public record Label(
      int span,
      GuestSpans.Pick guest,
      String text,
      int x,
      int y,
      int width,
      int height,
      boolean selected,
      CodeColour colour) {

    /** The name of an annotation of the document. */
    public Label(
        int span,
        String text,
        int x,
        int y,
        int width,
        int height,
        boolean selected,
        CodeColour colour) {
      this(span, null, text, x, y, width, height, selected, colour);
    }
  }

  /**
   * A relation, as a line of horizontal and vertical pieces.
   *
   * @param points x and y by turns, from the source to the target
   * @param arrow whether its target is in view
   * @param label its label, or null where there is no room
   */
  public record Arc(
      int relation, int[] points, boolean arrow, boolean strong, Label label, CodeColour colour) {}

  /** Number of a paragraph. */
  public record Number(int number, int y, int height) {}
}
