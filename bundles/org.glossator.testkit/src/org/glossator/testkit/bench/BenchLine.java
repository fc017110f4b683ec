package org.glossator.testkit.bench;

import java.util.Arrays;
import java.util.Locale;

/** The result of a benchmark as {@code releng/bench.sh} prints it. */
public final class BenchLine {
  private BenchLine() {}

  /**
   * {@code {"bench":"store.read","median_ms":12.3,"p99_ms":15.0,"n":20,"setup":".."}}.
   *
   * @param nanos one measured time a run
   * @param setup what was measured, on one line
   */
  public static String of(String bench, long[] nanos, String setup) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2e6;
    double p99 = sorted[Math.min(n - 1, (int) Math.ceil(n * 0.99) - 1)] / 1e6;
    return String.format(
        Locale.ROOT,
        "{\"bench\":\"%s\",\"median_ms\":%.3f,\"p99_ms\":%.3f,\"n\":%d,\"setup\":\"%s\"}",
        bench,
        median,
        p99,
        n,
        setup.replace("\\", "\\\\").replace("\"", "\\\""));
  }
}
