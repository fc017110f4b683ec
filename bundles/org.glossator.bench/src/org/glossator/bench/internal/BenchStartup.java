package org.glossator.bench.internal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.UiLog;

/**
 * Runs the benchmarks once the workbench is there, and closes it. System properties say what:
 * {@code glossator.bench.out} the file that the lines go to, {@code glossator.bench.study} a
 * folder, {@code glossator.bench.documents} documents in it and {@code glossator.bench.names} the
 * wanted benchmarks, both separated by commas.
 */
public final class BenchStartup implements IStartup {
  private static final String ANNOTATOR = "bench";

  @Override
  public void earlyStartup() {
    String out = System.getProperty("glossator.bench.out");
    if (out == null) {
      return;
    }
    Thread thread = new Thread(() -> measure(out), "benchmarks");
    thread.setDaemon(true);
    thread.start();
  }

  private static void measure(String out) {
    Path study = Path.of(System.getProperty("glossator.bench.study", ""));
    List<String> names = list("glossator.bench.names");
    try (PrintStream lines = new PrintStream(out, StandardCharsets.UTF_8)) {
      String many = System.getProperty("glossator.bench.navigator");
      if (many != null) {
        new NavigatorBench(lines, names).run(Path.of(many));
      }
      if (names.stream().anyMatch(name -> name.startsWith("codebook"))) {
        new CodebookBench(lines, names).run();
      }
      for (String document : list("glossator.bench.documents")) {
        new EditorBench(lines, document, names).run(new DocumentInput(study, document, ANNOTATOR));
      }
    } catch (Exception e) {
      UiLog.error("the benchmarks ended early", e);
    } finally {
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }
  }

  private static List<String> list(String property) {
    String value = System.getProperty(property, "");
    return value.isEmpty() ? List.of() : List.of(value.split(","));
  }
}
