package org.glossator.ui.base.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.graphics.Resource;

/**
 * Notices colours, fonts and images that are garbage without having been disposed. Made before the
 * code that is watched runs; asked after it.
 */
public final class LeakWatch implements AutoCloseable {
  private static final int COLLECTIONS = 3;

  private final List<Error> leaks = new CopyOnWriteArrayList<>();

  public LeakWatch() {
    Resource.setNonDisposeHandler(leaks::add);
  }

  /**
   * Where leaked resources were made, as far as the garbage collector has found them. An empty
   * answer is no proof; an entry is.
   */
  public List<Error> leaks() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return List.copyOf(leaks);
  }

  @Override
  public void close() {
    Resource.setNonDisposeHandler(null);
  }
}
