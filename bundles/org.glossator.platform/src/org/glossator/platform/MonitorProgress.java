package org.glossator.platform;

import java.util.Objects;
import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.base.Progress;

/**
 * A {@link Progress} that an Eclipse monitor shows. Several threads may report at once, which a
 * monitor does not promise to bear: calls are serialised.
 */
public final class MonitorProgress implements Progress {
  /** Ticks of the monitor: it counts in int, tasks may count bytes. */
  private static final int TICKS = 10_000;

  private final IProgressMonitor monitor;
  private long units;
  private long done;
  private int shown;

  public MonitorProgress(IProgressMonitor monitor) {
    this.monitor = Objects.requireNonNull(monitor);
  }

  @Override
  public synchronized void begin(String task, long total) {
    units = total;
    done = 0;
    shown = 0;
    monitor.beginTask(task, total < 0 ? IProgressMonitor.UNKNOWN : TICKS);
  }

  @Override
  public synchronized void worked(long more) {
    if (units <= 0) {
      return;
    }
    done = Math.min(units, done + more);
    int ticks = (int) ((double) done / units * TICKS);
    if (ticks > shown) {
      monitor.worked(ticks - shown);
      shown = ticks;
    }
  }

  @Override
  public synchronized void step(String what) {
    monitor.subTask(what);
  }

  @Override
  public boolean isCancelled() {
    return monitor.isCanceled();
  }
}
