package org.glossator.ui.editor.internal.layout;

/** Is told where a range of text is on the screen. */
@FunctionalInterface
public interface RunConsumer {
  /**
   * One visual run, from the left to the right; a range of left-to-right text on a line has one,
   * mixed text may have several.
   *
   * @param begin offset of its first code unit, as the caller counts offsets
   * @param end offset after its last
   * @param left x of its left edge in points
   * @param right x of its right edge
   * @param startsLeft whether its logical beginning is its left edge
   */
  void run(int begin, int end, int left, int right, boolean startsLeft);
}
