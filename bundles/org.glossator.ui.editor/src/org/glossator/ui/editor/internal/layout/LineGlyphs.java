package org.glossator.ui.editor.internal.layout;

import org.eclipse.swt.graphics.GC;

/**
 * The glyphs of one chunk, broken into lines. Offsets are relative to the chunk, x and y are points
 * from its top left. UI thread only; to be disposed.
 */
interface LineGlyphs {
  /** Where lines begin, and after them the end of the text. */
  int[] lineBegins();

  int lineTop(int line);

  /** Height of a line's text without the room below. */
  int lineHeight(int line);

  /**
   * x of an edge of the cluster at an offset of that line.
   *
   * @param trailing whether it is the far edge, in the direction of the text
   */
  int locate(int line, int offset, boolean trailing);

  /**
   * The offset of the character that is nearest to x on that line.
   *
   * @param after gets how many code units further the nearer edge is, or null
   */
  int hit(int line, int x, int[] after);

  /** Draws some lines, the last one included, for a chunk whose top left is at x and y. */
  void draw(GC gc, int x, int y, int first, int last);

  void dispose();
}
