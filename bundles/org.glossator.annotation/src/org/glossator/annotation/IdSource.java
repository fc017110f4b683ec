package org.glossator.annotation;

import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/**
 * Makes ids of new annotations: random positive 31-bit numbers, since two people who annotate in
 * two clones of a study must not make the same ones. Numbers below {@link #FIRST} are left to the
 * frame of the file (sofa, view, document annotation). Not thread-safe.
 */
public final class IdSource {
  /** The smallest id that an annotation gets. */
  public static final int FIRST = 1000;

  private final RandomGenerator random;

  /**
   * @param random where the numbers come from; a seeded one makes a test repeatable
   */
  public IdSource(RandomGenerator random) {
    this.random = random;
  }

  /** An id that is not {@code taken}. */
  public int next(IntPredicate taken) {
    int id;
    do {
      id = random.nextInt(FIRST, Integer.MAX_VALUE);
    } while (taken.test(id));
    return id;
  }
}
