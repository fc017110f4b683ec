package org.glossator.ui.editor.internal.scene;

import org.glossator.ui.editor.internal.layout.RunConsumer;

/**
 * The visible lines, from the top, and where text is on them. On the surface layouts answer, in
 * tests a table does. Lines of one block (a chunk of the text) share their lanes, so that a lane
 * stays what it is while its paragraph scrolls by.
 */
public interface LineGeometry {
  int lineCount();

  /** Offset of the line's first code unit. */
  int begin(int line);

  /** Offset after the line's last code unit, without a line feed. */
  int end(int line);

  /** Top of the line's text. */
  int top(int line);

  /** Height of the line's text. */
  int textHeight(int line);

  /** Free room below the text. */
  int room(int line);

  /** Offset at which the line's block begins; equal for the lines of one block only. */
  int blockBegin(int line);

  /** Offset after the line's block. */
  int blockEnd(int line);

  /** Number of the paragraph that begins with that line, or 0. */
  int paragraphNumber(int line);

  /** The visual runs of a range that lies in that line. */
  void runs(int line, int begin, int end, RunConsumer consumer);
}
