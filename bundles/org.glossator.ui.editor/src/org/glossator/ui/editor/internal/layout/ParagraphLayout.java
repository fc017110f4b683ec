package org.glossator.ui.editor.internal.layout;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.Arrays;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;

/**
 * One chunk laid out: lines, places of offsets, offsets of places. Offsets are relative to the
 * chunk, x and y are points from its top left. UI thread only; to be disposed.
 *
 * <p>What is asked again at every frame (lines, places of edges) is asked of the glyphs once and
 * kept.
 */
public final class ParagraphLayout {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final LineGlyphs glyphs;
  private final String text;
  private final TextStyleSheet style;
  private final int[] lineBegins;
  private final int height;
  private final Bidi bidi;

  /** x of the leading edge of each offset, filled when it is asked for. */
  private final int[] leading;

  private final int[] trailing;

  ParagraphLayout(
      Device device,
      String text,
      TextStyleSheet style,
      LineBreaker breaker,
      boolean endsParagraph) {
    this.text = text;
    this.style = style;
    char[] chars = text.toCharArray();
    if (Bidi.requiresBidi(chars, 0, chars.length)) {
      bidi = new Bidi();
      bidi.setPara(chars, Bidi.LEVEL_DEFAULT_LTR, null);
    } else {
      bidi = null;
    }
    glyphs =
        bidi == null
            ? new SeparateGlyphs(device, text, style, breaker)
            : new WholeGlyphs(device, text, style, isRightToLeftParagraph());
    lineBegins = glyphs.lineBegins();
    int last = lineBegins.length - 2;
    height =
        glyphs.lineTop(last)
            + glyphs.lineHeight(last)
            + style.spacing()
            + (endsParagraph ? style.paragraphGap() : 0);
    leading = new int[text.length() + 1];
    trailing = new int[text.length() + 1];
    Arrays.fill(leading, UNKNOWN);
    Arrays.fill(trailing, UNKNOWN);
  }

  /** Height with the spacing below the last line and the gap after the paragraph. */
  public int height() {
    return height;
  }

  public int lineCount() {
    return lineBegins.length - 1;
  }

  public int lineBegin(int line) {
    return lineBegins[line];
  }

  /** End of a line, exclusive; the begin of the next where there is one. */
  public int lineEnd(int line) {
    return lineBegins[line + 1];
  }

  public int lineTop(int line) {
    return glyphs.lineTop(line);
  }

  /** Height of the line's text. */
  public int lineHeight(int line) {
    return glyphs.lineHeight(line);
  }

  /** The line of an offset; an offset between two lines belongs to the second. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineBegins, 0, lineCount(), offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /**
   * The line at a height; the first above, the last below. Room between lines belongs to the upper.
   */
  public int lineAtY(int y) {
    int low = 0;
    int high = lineCount() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (glyphs.lineTop(middle) <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** x of the caret before the character at that offset. */
  public int x(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    if (leading[at] == UNKNOWN) {
      leading[at] = locate(lineAt(at), at, false);
    }
    return leading[at];
  }

  /** x of the far edge of the cluster that ends at {@code end}. */
  private int trailingX(int end) {
    if (trailing[end] == UNKNOWN) {
      trailing[end] = locate(lineAt(end - 1), end - 1, true);
    }
    return trailing[end];
  }

  /** An imported span may cut a surrogate pair: it is asked for as a whole. */
  private int locate(int line, int offset, boolean atEnd) {
    boolean inPair =
        offset > lineBegins[line]
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return glyphs.locate(line, inPair ? offset - 1 : offset, atEnd);
  }

  /**
   * Where a part of a line is.
   *
   * @param begin offset, not before the line's begin
   * @param end offset, not after the line's end
   */
  public void runs(int line, int begin, int end, RunConsumer consumer) {
    int last = visibleEnd(line, begin, end);
    if (last <= begin) {
      return;
    }
    if (bidi == null) {
      int right = last < lineEnd(line) ? x(last) : trailingX(last);
      consumer.run(begin, last, x(begin), right, true);
      return;
    }
    // ICU's offsets of a line are relative to the line
    int lineBegin = lineBegin(line);
    Bidi ordered = bidi.setLine(lineBegin, Math.max(lineBegin + 1, lineEnd(line)));
    MergedRuns merged = new MergedRuns(consumer);
    for (int i = 0; i < ordered.countRuns(); i++) {
      BidiRun run = ordered.getVisualRun(i);
      int from = Math.max(begin, lineBegin + run.getStart());
      int to = Math.min(last, lineBegin + run.getLimit());
      if (from < to) {
        boolean leftToRight = run.getDirection() == Bidi.LTR;
        int a = x(from);
        int b = trailingX(to);
        merged.add(from, to, Math.min(a, b), Math.max(a, b), leftToRight);
      }
    }
    merged.finish();
  }

  /** A space at which the line was broken is not painted: it hangs over the measure. */
  private int visibleEnd(int line, int begin, int end) {
    int last = end;
    if (line + 1 < lineCount() && end == lineEnd(line)) {
      while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
    }
    return last;
  }

  /** Left and right edge of a line's text. */
  public int[] lineExtent(int line) {
    int[] extent = {Integer.MAX_VALUE, 0};
    runs(
        line,
        lineBegin(line),
        lineEnd(line),
        (begin, end, left, right, startsLeft) -> {
          extent[0] = Math.min(extent[0], left);
          extent[1] = Math.max(extent[1], right);
        });
    return extent[0] > extent[1] ? new int[] {x(lineBegin(line)), x(lineBegin(line))} : extent;
  }

  /** Whether the text around an offset runs from right to left. */
  public boolean isRightToLeft(int offset) {
    return bidi != null
        && !text.isEmpty()
        && (bidi.getLevelAt(Math.min(offset, text.length() - 1)) & 1) == 1;
  }

  /** Whether the paragraph as a whole runs from right to left. */
  public boolean isRightToLeftParagraph() {
    return bidi != null && (bidi.getParaLevel() & 1) == 1;
  }

  /** The offset whose caret is nearest to x on that line. */
  public int offsetAt(int line, int x) {
    if (text.isEmpty()) {
      return 0;
    }
    int[] after = new int[1];
    int offset = glyphs.hit(line, x, after);
    int found = Math.min(offset + after[0], lineEnd(line));
    if (found == lineEnd(line) && line + 1 < lineCount() && found > lineBegin(line)) {
      // the end of a broken line is the begin of the next: stay on this one, before the space
      return Character.isWhitespace(text.charAt(found - 1)) ? found - 1 : found;
    }
    return found;
  }

  /** The offset of the character that covers the point, or -1 where the line has none there. */
  public int characterAt(int line, int x) {
    int[] extent = lineExtent(line);
    if (text.isEmpty() || x < extent[0] || x >= extent[1]) {
      return -1;
    }
    return glyphs.hit(line, x, null);
  }

  /** Draws some of its lines, the last one included; x and y are the chunk's top left. */
  public void draw(GC gc, int x, int y, int first, int last) {
    glyphs.draw(gc, x, y, first, last);
  }

  /** How much of a line's top is empty in any case. */
  public int inset() {
    return style.inset();
  }

  /** Room below a line in which underlines go. */
  public int spacing() {
    return style.spacing();
  }

  void dispose() {
    glyphs.dispose();
  }

  /** Joins runs that touch and go the same way: one fill, not three. */
  private static final class MergedRuns {
    private final RunConsumer consumer;
    private int begin;
    private int end;
    private int left;
    private int right = UNKNOWN;
    private boolean startsLeft;

    MergedRuns(RunConsumer consumer) {
      this.consumer = consumer;
    }

    void add(int newBegin, int newEnd, int newLeft, int newRight, boolean newStartsLeft) {
      boolean continues = newBegin == end || newEnd == begin;
      if (right != UNKNOWN && continues && newStartsLeft == startsLeft) {
        begin = Math.min(begin, newBegin);
        end = Math.max(end, newEnd);
        right = Math.max(right, newRight);
        return;
      }
      finish();
      begin = newBegin;
      end = newEnd;
      left = newLeft;
      right = newRight;
      startsLeft = newStartsLeft;
    }

    void finish() {
      if (right != UNKNOWN) {
        consumer.run(begin, end, left, right, startsLeft);
      }
    }
  }
}
