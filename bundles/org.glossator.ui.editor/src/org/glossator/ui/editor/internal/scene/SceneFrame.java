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

  /** Whether the margin has room for brackets. */
  public boolean hasMargin() {
    return labelRight > bracketLeft;
  }
}
