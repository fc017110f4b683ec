package org.glossator.ui.editor.internal.surface;

import org.glossator.ui.editor.internal.paint.LabelFont;
import org.glossator.ui.editor.internal.scene.SceneFrame;

/**
 * Shares a view's width out: gutter, text, margin. The text gets its measure first; where both do
 * not fit, the margin gives way a little, then the text by half, then the margin again. What is
 * left over stands on both sides of the page.
 */
record SurfaceColumns(int gutter, int measure, int marginWidth, int left) {
  private static final int GUTTER = 66;
  private static final int NARROW_GUTTER = 28;
  private static final int MARGIN = 236;
  private static final int GOOD_MARGIN = 170;
  private static final int NARROW_MARGIN = 140;
  private static final int NARROW_VIEW = 420;
  private static final int TEXT_TO_MARGIN = 22;
  private static final int NARROWEST_TEXT = 120;

  /**
   * @param measure wanted width of the text column
   * @param margin whether a margin is wanted at all
   */
  static SurfaceColumns of(int width, int measure, boolean margin) {
    int marginWidth = margin ? MARGIN : TEXT_TO_MARGIN;
    int spare = width - GUTTER - measure - marginWidth;
    if (spare >= 0) {
      return new SurfaceColumns(GUTTER, measure, marginWidth, spare / 2);
    }
    int gutter = width < NARROW_VIEW ? NARROW_GUTTER : GUTTER;
    if (margin) {
      marginWidth = Math.max(GOOD_MARGIN, marginWidth + spare);
      if (width - gutter - marginWidth < measure / 2) {
        marginWidth = width < NARROW_VIEW ? TEXT_TO_MARGIN : NARROW_MARGIN;
      }
    }
    int text = Math.max(NARROWEST_TEXT, Math.min(measure, width - gutter - marginWidth));
    return new SurfaceColumns(gutter, text, marginWidth, 0);
  }

  int textLeft() {
    return left + gutter;
  }

  SceneFrame frame(int width, int height, float zoom, int labelHeight) {
    int textRight = textLeft() + measure;
    int bracketLeft = textRight + TEXT_TO_MARGIN;
    int thickness = Math.max(2, Math.round(2 * zoom));
    return new SceneFrame(
        width,
        height,
        textLeft(),
        textRight,
        bracketLeft,
        Math.max(bracketLeft, textRight + marginWidth - 6),
        thickness + 2,
        thickness,
        labelHeight,
        LabelFont.SMALL);
  }
}
