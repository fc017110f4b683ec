package org.glossator.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  @Test
  void tellsShareRateAndRemainingTime() {
    ProgressBar bar = new ProgressBar(System.err, false, () -> false).inBytes();
    bar.begin("Importing", 100_000_000);
    bar.worked(25_000_000);
    bar.step("2026/a");
    assertThat(bar.line(5))
        .isEqualTo("Importing [#####...............] 25 %, 5.0 MB/s, 0:15 left  2026/a");
    bar.step("x".repeat(60) + "\uD83D\uDE00".repeat(60));
    assertThat(bar.line(5).codePointCount(0, bar.line(5).length())).isEqualTo(79);
  }

  @Test
  void copesWithNothingToDo() {
    ProgressBar bar = new ProgressBar(System.err, false, () -> false);
    bar.begin("Exporting", 0);
    assertThat(bar.line(0)).startsWith("Exporting");
    bar.begin("Looking", -1);
    bar.worked(3);
    assertThat(bar.line(1)).startsWith("Looking, 3/s");
  }

  @Test
  void writesNothingWhereThereIsNoTerminal() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ProgressBar bar =
        new ProgressBar(new PrintStream(bytes, true, StandardCharsets.UTF_8), false, () -> false);
    bar.begin("Importing", 10);
    for (int i = 0; i < 10; i++) {
      bar.worked(1);
    }
    bar.clear();
    assertThat(bytes.size()).isZero();
  }
}
