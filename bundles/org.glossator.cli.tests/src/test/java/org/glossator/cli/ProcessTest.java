package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real process shows: exit statuses, signals, pipes, the locale. */
class ProcessTest {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path temp;

  @Test
  void exitStatusesReachTheShell() throws Exception {
    Path study = temp.resolve("study");
    assertThat(status(Run.start(List.of(), Map.of(), "new", study))).isZero();
    Files.write(temp.resolve("a.txt"), new byte[100]);
    Files.writeString(temp.resolve("b.txt"), "B.");
    assertThat(status(Run.start(List.of(), Map.of(), "import", study, temp, "--format", "txt")))
        .isEqualTo(1);
    assertThat(status(Run.start(List.of(), Map.of(), "stats"))).isEqualTo(2);
    assertThat(status(Run.start(List.of(), Map.of(), "stats", temp.resolve("no")))).isEqualTo(3);
  }

  @Test
  void theVersionLoadsNoOptionParser() throws Exception {
    Process process = Run.start(List.of("-verbose:class"), Map.of(), "--version");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(status(process)).isZero();
    assertThat(out)
        .containsPattern("(?m)^Glossator \\d")
        .doesNotContain("picocli")
        .doesNotContain("org.eclipse.emf");
  }

  @Test
  void dataIsUtf8WhateverTheLocale() throws Exception {
    Path study = temp.resolve("study");
    Process make =
        Run.start(List.of(), Map.of("LC_ALL", "C", "LANG", "C"), "new", study, "--title", "x");
    assertThat(status(make)).isZero();
    Process process =
        Run.start(
            List.of("-Dstdout.encoding=ISO-8859-1"),
            Map.of("LC_ALL", "C", "LANG", "C"),
            "templates");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(status(process)).isZero();
    assertThat(out).contains("Barr\u00F3n").doesNotContain("\uFFFD");
  }

  @Test
  void aClosedPipeIsNoStackTrace() throws Exception {
    Process process = Run.start(List.of(), Map.of(), "templates", "--json");
    process.getInputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(status(process)).isEqualTo(1);
    assertThat(err).isEmpty();
  }

  @Test
  void anInterruptStopsCleanly() throws Exception {
    assumeThat(canInterrupt()).as("interrupts reach child processes here").isTrue();
    Path study = temp.resolve("study");
    Run.of("new", study);
    Path in = Files.createDirectory(temp.resolve("in"));
    String text = "Nothing happens in this text, again and again. ".repeat(20_000);
    for (int i = 0; i < 300; i++) {
      Files.writeString(in.resolve("t" + i + ".txt"), text + i);
    }
    // with a terminal there is a bar, which tells that the work is under way
    Process process =
        Run.start(
            List.of("-Dglossator.terminal=true"), Map.of(), "import", study, in, "--format", "txt");
    try (InputStream err = process.getErrorStream()) {
      assertThat(err.read()).as("the first character of the bar").isEqualTo('\r');
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      String rest = new String(err.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(status(process)).isEqualTo(130);
      assertThat(rest).contains("Stopped. Nothing was left half-written.");
    }
    Run validate = Run.of("validate", study);
    assertThat(validate.status()).as(validate.out()).isZero();
    assertThat(leftovers()).isEmpty();
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains("tmp") || name.startsWith(".glossator-export"))
          .toList();
    }
  }

  /**
   * A process that was started in the background of a script ignores interrupts, and so do its
   * children.
   */
  private static boolean canInterrupt() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("SigIgn:")) {
        long ignored = Long.parseUnsignedLong(line.substring(7).strip(), 16);
        return (ignored & 2) == 0;
      }
    }
    return false;
  }

  private static int status(Process process) throws InterruptedException {
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
