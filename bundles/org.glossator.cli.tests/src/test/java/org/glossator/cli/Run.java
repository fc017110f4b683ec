package org.glossator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One run of the command line.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Run(int status, String out, String err) {

  /** In this process. */
  static Run of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] texts = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    int status =
        Main.run(
            texts,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** In a process of its own, started but not waited for. */
  static Process start(List<String> javaOptions, Map<String, String> environment, Object... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-Xshare:auto");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(javaOptions);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.glossator.cli.Main");
    Arrays.stream(args).map(String::valueOf).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder.start();
  }

  JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out);
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
