package org.glossator.ui.editor.internal.surface;

import java.util.Arrays;
import java.util.Objects;
import org.eclipse.swt.graphics.FontData;

/**
 * How a surface looks, as the user wants it.
 *
 * @param textFont font of the text
 * @param labelFont font that names in the margin are derived from
 * @param measure characters in a line
 * @param lineSpacing line pitch in heights of a line
 * @param zoom 1 for the fonts as they are
 * @param brackets whether the margin shows brackets and names
 * @param labelsAbove whether names stand above the text
 */
public record SurfaceSettings(
    FontData[] textFont,
    FontData[] labelFont,
    int measure,
    double lineSpacing,
    float zoom,
    boolean brackets,
    boolean labelsAbove) {
  private static final float SMALLEST = 0.5f;
  private static final float LARGEST = 4f;

  @Override
  public boolean equals(Object other) {
    return other instanceof SurfaceSettings that
        && Arrays.equals(textFont, that.textFont)
        && Arrays.equals(labelFont, that.labelFont)
        && measure == that.measure
        && lineSpacing == that.lineSpacing
        && zoom == that.zoom
        && brackets == that.brackets
        && labelsAbove == that.labelsAbove;
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(textFont), measure, lineSpacing, zoom, brackets);
  }

  /** The same at another zoom, between a half and four. */
  public SurfaceSettings withZoom(float newZoom) {
    float bounded = Math.max(SMALLEST, Math.min(LARGEST, newZoom));
    return new SurfaceSettings(
        textFont, labelFont, measure, lineSpacing, bounded, brackets, labelsAbove);
  }

  public SurfaceSettings withLabelsAbove(boolean above) {
    return new SurfaceSettings(textFont, labelFont, measure, lineSpacing, zoom, brackets, above);
  }

  public SurfaceSettings withBrackets(boolean shown) {
    return new SurfaceSettings(textFont, labelFont, measure, lineSpacing, zoom, shown, labelsAbove);
  }
}
