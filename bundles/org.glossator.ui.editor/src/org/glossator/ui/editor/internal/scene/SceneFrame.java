package org.glossator.ui.editor.internal.scene;

/**
 * Where the columns of the view are, in points.
 *
 * @param width width of the view
 * @param height height of the view
 * @param textLeft left edge of the text column
 * @param textRight right edge of it
 * @param bracketLeft where margin brackets begin
 * @param labelRight right edge of the margin's labels; not more than {@code bracketLeft} where
 *     there is no room for a margin
 * @param lanePitch distance of two underline lanes where there is room
 * @param laneThickness thickness of an underline
 * @param labelHeight height of a label's line
 * @param smallLabel size of the labels of relations in parts of {@code labelHeight}: they stand
 *     between lines
 */
public record SceneFrame(
    int width,
    int height,
    int textLeft,
    int textRight,
    int bracketLeft,
    int labelRight,
    int lanePitch,
    int laneThickness,
    int labelHeight,
    double smallLabel) {

  /**
   * Distance of two lanes on a line: they move together where it has more of them than room.
   *
   * @param room free room below the line's text
   */
  int lanePitch(int room, int lanes) {
    return lanes * lanePitch <= room - 2 ? lanePitch : Math.max(1, (room - 2) / Math.max(1, lanes));
  }

  /** Thickness of a lane where lanes have that distance. */
  int laneThickness(int pitch) {
    return Math.max(1, Math.min(laneThickness, pitch - 1));
  }

  /** Whether the margin has room for brackets. */
  public boolean hasMargin() {
    return labelRight > bracketLeft;
  }
}
