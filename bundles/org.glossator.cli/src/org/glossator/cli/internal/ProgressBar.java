package org.glossator.cli.internal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.glossator.base.Progress;

/**
 * Progress as a line on a terminal that is written over: share done, rate, remaining time.
 * Elsewhere it writes nothing. Safe to use from several threads.
 */
final class ProgressBar implements Progress {
  private static final long REFRESH_NANOS = 100_000_000;
  private static final int WIDTH = 79;
  private static final int BAR = 20;
  private static final String CLEAR_LINE = "\r\033[K";

  private final PrintStream err;
  private final boolean terminal;
  private final BooleanSupplier interrupted;
  private String task = "";
  private String current = "";
  private long units;
  private long done;
  private long started;
  private long shown;
  private boolean visible;
  private boolean bytes;

  ProgressBar(PrintStream err, boolean terminal, BooleanSupplier interrupted) {
    this.err = err;
    this.terminal = terminal;
    this.interrupted = interrupted;
  }

  /** The units of the next task are bytes. */
  synchronized ProgressBar inBytes() {
    bytes = true;
    return this;
  }

  @Override
  public synchronized void begin(String newTask, long newUnits) {
    task = newTask;
    units = newUnits;
    done = 0;
    started = System.nanoTime();
    shown = started;
  }

  @Override
  public synchronized void worked(long more) {
    done += more;
    show();
  }

  @Override
  public synchronized void step(String what) {
    current = what;
    show();
  }

  @Override
  public boolean isCancelled() {
    return interrupted.getAsBoolean();
  }

  /** Takes the bar away, for a line of text in its place. */
  synchronized void clear() {
    if (visible) {
      err.print(CLEAR_LINE);
      visible = false;
    }
  }

  private void show() {
    long now = System.nanoTime();
    if (!terminal || now - shown < REFRESH_NANOS) {
      return;
    }
    shown = now;
    visible = true;
    err.print(CLEAR_LINE + line((now - started) / 1e9));
    err.flush();
  }

  /** The line after so many seconds. */
  String line(double seconds) {
    StringBuilder s = new StringBuilder(task);
    double rate = seconds > 0 ? done / seconds : 0;
    if (units > 0) {
      int filled = (int) Math.min(BAR, done * BAR / units);
      s.append(" [").append("#".repeat(filled)).append(".".repeat(BAR - filled)).append("] ");
      s.append(Math.min(100, done * 100 / units)).append(" %");
    }
    if (rate > 0) {
      s.append(
          bytes
              ? String.format(Locale.ROOT, ", %.1f MB/s", rate / 1e6)
              : String.format(Locale.ROOT, ", %.0f/s", rate));
      if (units > done) {
        long left = Math.round((units - done) / rate);
        s.append(String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60));
      }
    }
    s.append("  ").append(current);
    return s.length() <= WIDTH
        ? s.toString()
        : s.substring(0, s.offsetByCodePoints(0, Math.min(WIDTH, s.codePointCount(0, s.length()))));
  }
}
