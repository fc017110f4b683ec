package org.glossator.formats;

import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.base.Progress;

/** Is cancelled after so many questions whether it is. */
final class CancelAfter implements Progress {
  private final AtomicInteger left;

  CancelAfter(int questions) {
    left = new AtomicInteger(questions);
  }

  @Override
  public void begin(String task, long units) {
    // not of interest
  }

  @Override
  public void worked(long units) {
    // not of interest
  }

  @Override
  public void step(String what) {
    // not of interest
  }

  @Override
  public boolean isCancelled() {
    return left.decrementAndGet() < 0;
  }
}
