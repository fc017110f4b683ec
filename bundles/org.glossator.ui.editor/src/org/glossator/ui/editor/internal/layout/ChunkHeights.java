package org.glossator.ui.editor.internal.layout;

/**
 * Measures chunks for a {@link Viewport}; on a surface it lays them out, in a test it looks them
 * up.
 */
public interface ChunkHeights {
  /** True height of a chunk in points, at least 1. */
  int measure(int chunk);
}
