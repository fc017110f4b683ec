package org.glossator.ui.editor.internal.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Finds where the lines of a chunk end, by the widths of its words: the lines themselves are laid
 * out where they are seen, a chunk of which three lines are in view costs three lines. Laying the
 * whole chunk out for its line breaks took 5 ms for 4,000 characters, half of a frame's time twice
 * over. For text that runs from left to right. UI thread only; to be disposed.
 *
 * <p>Lines may break where UAX #14 allows it, as ICU implements it. What lies between two such
 * places is measured as a whole, so that ligatures, marks and kerning inside are counted; kerning
 * with a blank is not, which may make a line a point or two longer than its measure.
 */
final class LineBreaker {
  /** What a chunk is broken into: where lines begin, the end at last; how high its lines are. */
  record Lines(int[] begins, int height) {}

  private final Device device;
  private final WordWidths words;
  private BreakIterator places;
  private TextStyleSheet style;
  private int[] begins = new int[64];
  private int count;

  /** Sum of the heights of the lines that are done. */
  private long heights;

  LineBreaker(Device device, TextStyleSheet style) {
    this.device = device;
    words = new WordWidths(device);
    setStyle(style);
  }

  /** Breaks for another width or font from now on. */
  void setStyle(TextStyleSheet newStyle) {
    style = newStyle;
    words.setFont(newStyle.font());
  }

  /** The lines of a chunk; an empty one has one. */
  Lines of(String text) {
    return text.isEmpty() || hasControls(text) ? byLayout(text) : byWords(text);
  }

  /** The width of a tab is that of its place: left to the toolkit, as what else is no letter. */
  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029) {
        return true;
      }
    }
    return false;
  }

  private Lines byWords(String text) {
    if (places == null) {
      places = BreakIterator.getLineInstance(ULocale.ROOT);
    }
    places.setText(text);
    count = 0;
    heights = 0;
    begin(0);
    int width = Math.max(1, style.width());
    int x = 0;
    int height = style.lineHeight();
    int from = 0;
    for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
      int end = to;
      while (end > from && text.charAt(end - 1) == ' ') {
        end--; // blanks at the end of a line hang over its measure
      }
      String word = text.substring(from, end);
      int wide = words.width(word);
      if (x + wide > width && from > begins[count - 1]) {
        heights += height;
        height = style.lineHeight();
        begin(from);
        x = 0;
      }
      height = Math.max(height, words.height(word));
      x = wide > width ? inside(word, from, height) : x + wide;
      x += (to - end) * words.space();
      from = to;
    }
    heights += height;
    begin(text.length());
    int[] found = Arrays.copyOf(begins, count);
    return new Lines(found, Math.max(style.lineHeight(), (int) (heights / (count - 1))));
  }

  /** Breaks a word that is wider than a line, and tells how wide its last part is. */
  private int inside(String word, int at, int height) {
    TextLayout layout = layout(word);
    try {
      int[] parts = layout.getLineOffsets();
      for (int i = 1; i + 1 < parts.length; i++) {
        heights += height;
        begin(at + parts[i]);
      }
      return layout.getLineBounds(parts.length - 2).width;
    } finally {
      layout.dispose();
    }
  }

  private void begin(int offset) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, 2 * count);
    }
    begins[count++] = offset;
  }

  private Lines byLayout(String text) {
    TextLayout whole = layout(text);
    try {
      int[] found = whole.getLineOffsets();
      int lines = found.length - 1;
      int average = whole.getBounds().height / lines - style.spacing();
      int first = whole.getLineBounds(0).height;
      return new Lines(found, Math.max(style.lineHeight(), lines == 1 ? first : average));
    } finally {
      whole.dispose();
    }
  }

  private TextLayout layout(String text) {
    TextLayout layout = new TextLayout(device);
    layout.setFont(style.font());
    layout.setTabs(new int[] {style.tab()});
    layout.setSpacing(style.spacing());
    layout.setText(text);
    layout.setWidth(Math.max(1, style.width()));
    return layout;
  }

  void dispose() {
    words.dispose();
  }
}
