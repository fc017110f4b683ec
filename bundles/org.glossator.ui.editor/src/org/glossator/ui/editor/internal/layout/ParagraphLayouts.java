package org.glossator.ui.editor.internal.layout;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.graphics.Device;

/**
 * The layouts of the chunks that were seen last, bounded by their text: what scrolls back into view
 * is there, and a document of any length costs the same. UI thread only; to be disposed.
 */
public final class ParagraphLayouts implements ChunkHeights {
  /** How much text is kept laid out, in code units: some 60 screens, about 10 MB. */
  private static final int BUDGET = 250_000;

  private static final int COST_OF_ONE = 200;

  private final Device device;
  private final ParagraphIndex index;
  private final Map<Integer, ParagraphLayout> cache = new LinkedHashMap<>(64, 0.75f, true);
  private final Advance advance;
  private final LineBreaker breaker;
  private TextStyleSheet style;
  private int used;

  public ParagraphLayouts(Device device, ParagraphIndex index, TextStyleSheet style) {
    this.device = device;
    this.index = index;
    this.style = style;
    this.breaker = new LineBreaker(device, style);
    this.advance = new Advance(index.text());
  }

  public ParagraphIndex index() {
    return index;
  }

  public TextStyleSheet style() {
    return style;
  }

  /** Sets the text in another way: all layouts are made anew when they are asked for. */
  public void setStyle(TextStyleSheet newStyle) {
    clear();
    style = newStyle;
    breaker.setStyle(newStyle);
  }

  /**
   * The layout of a chunk. It is good until the next layouts are asked for that make a cache full
   * of text: fetch, use, do not keep.
   */
  public ParagraphLayout get(int chunk) {
    ParagraphLayout found = cache.get(chunk);
    if (found == null) {
      String text = index.text().substring(index.begin(chunk), index.end(chunk));
      found = new ParagraphLayout(device, text, style, breaker, index.endsParagraph(chunk));
      cache.put(chunk, found);
      used += cost(chunk);
      evict();
    }
    return found;
  }

  @Override
  public int measure(int chunk) {
    return get(chunk).height();
  }

  /** What a chunk's height is likely to be; costs a multiplication. */
  public IntUnaryOperator estimate() {
    int pitch = style.lineHeight() + style.spacing();
    double perLine = Math.max(1, style.width() / advance.average(style));
    return chunk -> {
      int length = index.end(chunk) - index.begin(chunk);
      int lines = Math.max(1, (int) Math.ceil(length / perLine));
      return lines * pitch + (index.endsParagraph(chunk) ? style.paragraphGap() : 0);
    };
  }

  private void evict() {
    Iterator<Map.Entry<Integer, ParagraphLayout>> eldest = cache.entrySet().iterator();
    while (used > BUDGET && cache.size() > 1) {
      Map.Entry<Integer, ParagraphLayout> entry = eldest.next();
      entry.getValue().dispose();
      used -= cost(entry.getKey());
      eldest.remove();
    }
  }

  private int cost(int chunk) {
    return COST_OF_ONE + index.end(chunk) - index.begin(chunk);
  }

  private void clear() {
    cache.values().forEach(ParagraphLayout::dispose);
    cache.clear();
    used = 0;
  }

  public void dispose() {
    clear();
    breaker.dispose();
  }

  /**
   * How wide a character is on average, from a sample of the text: Chinese is twice as wide as
   * English.
   */
  private static final class Advance {
    private static final int SAMPLE = 4_000;
    private final double wideShare;

    Advance(String text) {
      int wide = 0;
      int n = Math.min(text.length(), SAMPLE);
      for (int i = 0; i < n; i++) {
        if (text.charAt(i) >= 0x2E80 && text.charAt(i) < 0xFB00) {
          wide++;
        }
      }
      wideShare = n == 0 ? 0 : (double) wide / n;
    }

    double average(TextStyleSheet style) {
      double em = style.lineHeight() / 1.2;
      return em * (wideShare + (1 - wideShare) * 0.48);
    }
  }
}
