package org.glossator.ui.editor.internal.layout;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Heights of all chunks with their running sums: a Fenwick tree (Fenwick 1994, "A new data
 * structure for cumulative frequency tables"). Reading a height is O(1), changing one, summing and
 * finding are O(log n). Heights are points. Not thread-safe.
 */
public final class HeightTree {
  private final int[] heights;

  /** One-based; long, because 50 MB of lines are more than 2^31 points high. */
  private final long[] tree;

  private final int top;

  /**
   * @param count how many chunks there are
   * @param estimate height of each chunk until it is measured
   */
  public HeightTree(int count, IntUnaryOperator estimate) {
    heights = new int[count];
    tree = new long[count + 1];
    top = Integer.highestOneBit(Math.max(1, count));
    fill(estimate);
  }

  /** Gives every chunk the estimated height; O(n). */
  public void fill(IntUnaryOperator estimate) {
    Arrays.fill(tree, 0);
    for (int i = 0; i < heights.length; i++) {
      heights[i] = estimate.applyAsInt(i);
      tree[i + 1] += heights[i];
      int parent = i + 1 + ((i + 1) & -(i + 1));
      if (parent < tree.length) {
        tree[parent] += tree[i + 1];
      }
    }
  }

  public int height(int chunk) {
    return heights[chunk];
  }

  /** Sets a measured height. */
  public void set(int chunk, int height) {
    int change = height - heights[chunk];
    if (change == 0) {
      return;
    }
    heights[chunk] = height;
    for (int i = chunk + 1; i < tree.length; i += i & -i) {
      tree[i] += change;
    }
  }

  /** Sum of the heights before a chunk; of all for the count. */
  public long top(int chunk) {
    long sum = 0;
    for (int i = chunk; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }

  public long total() {
    return top(heights.length);
  }

  /** The chunk that covers {@code y}; the first above, the last below the text. */
  public int chunkAt(long y) {
    int at = 0;
    long rest = y;
    for (int step = top; step > 0; step >>= 1) {
      if (at + step < tree.length && tree[at + step] <= rest) {
        at += step;
        rest -= tree[at];
      }
    }
    return Math.min(at, heights.length - 1);
  }
}
