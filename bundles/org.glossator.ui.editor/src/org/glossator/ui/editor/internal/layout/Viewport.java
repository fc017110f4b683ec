package org.glossator.ui.editor.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the text that is seen. It is held by its anchor, a chunk and the distance of the
 * view's top from the chunk's top: a height above that turns out to be other than estimated moves
 * the scroll bar's thumb and never the text under the eye.
 *
 * <p>Only chunks in view are measured, so that any move costs what a view costs. Not thread-safe.
 */
public final class Viewport {
  /** Free room that is left under the last line, in points. */
  private static final int BELOW = 48;

  /** A chunk and where its top is, in points from the top of the view. */
  public record Placed(int chunk, int y, int height) {}

  private final int count;
  private final HeightTree tree;
  private final ChunkHeights measure;
  private final int above;
  private int chunk;
  private int dy;
  private int height = 1;

  /**
   * @param above free room above the first line, in points
   */
  public Viewport(int count, HeightTree tree, ChunkHeights measure, int above) {
    this.count = count;
    this.tree = tree;
    this.measure = measure;
    this.above = above;
    this.dy = -above;
  }

  /** Height of the view in points. */
  public int height() {
    return height;
  }

  public void setHeight(int newHeight) {
    height = Math.max(1, newHeight);
  }

  /** The chunk at the top of the view. */
  public int chunk() {
    return chunk;
  }

  /**
   * Distance of the view's top from the top of {@link #chunk()}; negative above the first chunk.
   */
  public int distance() {
    return dy;
  }

  /** Where the view's top is in the whole text, by what is known of the heights. */
  public long position() {
    return tree.top(chunk) + dy + above;
  }

  /** Height of the whole text with the room above and below, by what is known of it. */
  public long total() {
    return above + tree.total() + BELOW;
  }

  /** The chunks in view, measured, from the top. */
  public List<Placed> visible() {
    List<Placed> placed = new ArrayList<>();
    int y = -dy;
    for (int i = chunk; i < count && y < height; i++) {
      int h = measured(i);
      placed.add(new Placed(i, y, h));
      y += h;
    }
    return placed;
  }

  /** Moves the view by so many points, downwards if positive. */
  public void scrollBy(int points) {
    if (Math.abs((long) points) > 4L * height) {
      scrollTo(position() + points);
      return;
    }
    dy += points;
    normalise();
  }

  /** Moves the view to a position in the whole text, as {@link #position()} tells it. */
  public void scrollTo(long position) {
    if (position >= total() - height) {
      // the estimates may be wrong, the end is the end
      chunk = count - 1;
      dy = measured(chunk) + BELOW - height;
      normalise();
      return;
    }
    long y = Math.max(0, position) - above;
    chunk = y < 0 ? 0 : tree.chunkAt(y);
    dy = (int) (y - tree.top(chunk));
    normalise();
  }

  /**
   * Puts the point {@code inside} of a chunk at {@code y} in the view, as far as the text's ends
   * allow.
   */
  public void place(int newChunk, int inside, int y) {
    chunk = newChunk;
    dy = inside - y;
    normalise();
  }

  /**
   * Moves as little as possible so that a piece of a chunk is seen.
   *
   * @param topInside top of the piece inside its chunk
   * @param bottomInside bottom of it
   * @param margin points to leave free above and below
   */
  public void reveal(int piece, int topInside, int bottomInside, int margin) {
    int room = Math.max(0, Math.min(margin, (height - (bottomInside - topInside)) / 2));
    Integer y = yOf(piece);
    if (y == null) {
      place(piece, topInside, height / 3);
      return;
    }
    if (y + topInside < room) {
      scrollBy(y + topInside - room);
    } else if (y + bottomInside > height - room) {
      scrollBy(Math.min(y + bottomInside - (height - room), y + topInside - room));
    }
  }

  /** Where the top of a chunk is in the view if it is within about a view's height, else null. */
  private Integer yOf(int wanted) {
    int y = -dy;
    if (wanted >= chunk) {
      for (int i = chunk; i < count && y < 2 * height; i++) {
        if (i == wanted) {
          return y;
        }
        y += measured(i);
      }
      return null;
    }
    for (int i = chunk - 1; i >= 0 && y > -height; i--) {
      y -= measured(i);
      if (i == wanted) {
        return y;
      }
    }
    return null;
  }

  /** Brings the anchor to the chunk at the top of the view, and the view back into the text. */
  private void normalise() {
    while (dy < 0 && chunk > 0) {
      chunk--;
      dy += measured(chunk);
    }
    while (chunk < count - 1 && dy >= measured(chunk)) {
      dy -= tree.height(chunk);
      chunk++;
    }
    stopAtEnd();
    if (chunk == 0 && dy < -above) {
      dy = -above;
    }
  }

  private void stopAtEnd() {
    int left = -dy;
    for (int i = chunk; i < count; i++) {
      left += measured(i);
      if (left + BELOW >= height) {
        return;
      }
    }
    dy -= height - left - BELOW;
    while (dy < 0 && chunk > 0) {
      chunk--;
      dy += measured(chunk);
    }
  }

  private int measured(int i) {
    int h = measure.measure(i);
    tree.set(i, h);
    return h;
  }
}
