package org.glossator.dev.runner;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs the test classes of a class folder, or some of them by simple name, with JUnit's launcher.
 */
public final class JUnitRun {
  private JUnitRun() {}

  /**
   * @param args the class folder, then simple names of classes, with {@code #method} where one test
   *     is wanted
   */
  public static void main(String[] args) throws Exception {
    System.exit(
        run(
            Path.of(args[0]),
            List.of(args).subList(1, args.length),
            JUnitRun.class.getClassLoader()));
  }

  static int run(Path folder, List<String> wanted, ClassLoader loader) throws Exception {
    List<DiscoverySelector> selectors = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = folder.relativize(file).toString().replace('/', '.');
        if (!name.matches(".*(Test|Tests|TestCase)\\.class|.*\\.Test[^$.]*\\.class")
            || name.contains("$")) {
          continue;
        }
        name = name.substring(0, name.length() - 6);
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (wanted.isEmpty()) {
          selectors.add(selectClass(loader.loadClass(name)));
        }
        for (String want : wanted) {
          String[] parts = want.split("#");
          if (parts[0].equals(simple) || parts[0].equals(name)) {
            Class<?> type = loader.loadClass(name);
            selectors.add(parts.length > 1 ? selectMethod(type, parts[1]) : selectClass(type));
          }
        }
      }
    }
    Launcher launcher =
        LauncherFactory.create(
            LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request().selectors(selectors).build(),
        summary,
        new Progress());
    PrintWriter out = new PrintWriter(System.out);
    summary.getSummary().printFailuresTo(out, 25);
    out.printf(
        "%d passed, %d failed, %d skipped%n",
        summary.getSummary().getTestsSucceededCount(),
        summary.getSummary().getTotalFailureCount(),
        summary.getSummary().getTestsSkippedCount());
    out.flush();
    return summary.getSummary().getTotalFailureCount() == 0
            && summary.getSummary().getTestsFoundCount() > 0
        ? 0
        : 1;
  }

  /** Names the test classes as they end, and each test that fails as it fails. */
  private static final class Progress implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() == TestExecutionResult.Status.FAILED) {
        System.out.println(
            "FAILED "
                + test.getUniqueId().replaceAll(".*class:", "")
                + ": "
                + result
                    .getThrowable()
                    .map(Throwable::toString)
                    .orElse("")
                    .lines()
                    .findFirst()
                    .orElse(""));
      } else if (test.isContainer() && test.getUniqueId().matches(".*\\[class:[^\\]]*\\]")) {
        System.out.println("ok " + test.getDisplayName());
      }
      System.out.flush();
    }
  }
}
