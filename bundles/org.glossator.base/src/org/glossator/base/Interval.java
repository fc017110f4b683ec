package org.glossator.base;

/**
 * Something that covers a range of a text and has an id.
 *
 * <p>Offsets are UTF-16 code units; the end is exclusive. Implementations are immutable.
 */
public interface Interval {

  /** First code unit. */
  int begin();

  /** Code unit after the last; never smaller than {@link #begin()}. */
  int end();

  /** Unique in its index, positive. */
  int id();
}
