package org.glossator.bench.internal;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * The times of one benchmark. It is measured in several rounds, and the round with the lowest
 * median counts: another program that takes the processor can only make it look slower than it is.
 * {@code all_median_ms} is the median of all rounds, {@code ui_cpu_ms} what the UI thread itself
 * was busy.
 */
final class Measure {
  private final String name;
  private final String setup;
  private final long[][] nanos;
  private final long[] cpu;
  private int count;

  Measure(String name, String setup, int rounds, int each) {
    this.name = name;
    this.setup = setup;
    nanos = new long[rounds][each];
    cpu = new long[rounds * each];
  }

  String name() {
    return name;
  }

  int rounds() {
    return nanos.length;
  }

  int each() {
    return nanos[0].length;
  }

  void add(long time, long cpuTime) {
    nanos[count / each()][count % each()] = time;
    cpu[count++] = cpuTime;
  }

  void print(PrintStream out) {
    long[] all = Arrays.stream(nanos).flatMapToLong(Arrays::stream).sorted().toArray();
    long[] best = nanos[0];
    for (long[] round : nanos) {
      Arrays.sort(round);
      if (at(round, 0.5) < at(best, 0.5)) {
        best = round;
      }
    }
    Arrays.sort(cpu);
    out.printf(
        Locale.ROOT,
        "{\"bench\":\"%s\",\"median_ms\":%.2f,\"p99_ms\":%.2f,\"min_ms\":%.2f,"
            + "\"all_median_ms\":%.2f,\"ui_cpu_ms\":%.2f,\"n\":%d,\"rounds\":%d,\"setup\":\"%s\"}%n",
        name,
        at(best, 0.5) / 1e6,
        at(best, 0.99) / 1e6,
        all[0] / 1e6,
        at(all, 0.5) / 1e6,
        at(cpu, 0.5) / 1e6,
        each(),
        rounds(),
        setup);
    out.flush();
  }

  private static long at(long[] sorted, double share) {
    return sorted[Math.clamp((int) Math.ceil(sorted.length * share) - 1, 0, sorted.length - 1)];
  }
}
