package org.glossator.ui.editor.tests;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/**
 * Times the editor in the running workbench, with the views that are open: from the event, keys by
 * the X server, to the painted frame, the wait for the display's next frame included ({@code
 * paint_ms} is the painting alone, {@code ui_cpu_ms} what the UI thread was busy for). Prints one
 * JSON object a line. Runs on a thread of its own.
 */
public final class EditorBench {
  private static final IntConsumer PREPARES_NOTHING =
      round -> {
        // the step is all there is
      };
  private static final int ROUNDS = 100;

  /** Codes with the keys 1, 2, ... that the study's codebook has at least. */
  private static final int CODES = 7;

  private static final int OPENINGS = 7;
  private static final int PAUSE_MS = 60;

  private final UiHarness ui = new UiHarness();
  private final PrintStream out;
  private final String setup;
  private SpanSurface surface;
  private SpanEditorPart part;

  /** Asked on the UI thread after each paint: whether it shows what is waited for. */
  private volatile BooleanSupplier awaited = () -> false;

  private volatile CountDownLatch shown = new CountDownLatch(0);
  private volatile long shownAt;
  private volatile long paintBegan;
  private volatile long paintNanos;

  /** Time that the UI thread itself has used: what a figure is worth on a busy machine. */
  private volatile long cpuBegan;

  private volatile long cpuNanos;

  /**
   * @param setup what is measured on, for the output
   */
  public EditorBench(PrintStream out, String setup) {
    this.out = out;
    this.setup = setup;
  }

  /** Opens a document some times and runs all measurements on it. */
  public void run(DocumentInput input) throws Exception {
    IWorkbenchWindow window = ui.activate();
    ui.run(() -> window.getShell().setSize(1270, 780));
    opening(window.getActivePage(), input);
    pause(1000);
    heap("editor.heap");
    ui.run(surface::setFocus);
    scrolling();
    keys();
    Shell shell = window.getShell();
    measure(
        "editor.resize",
        round -> ui.run(() -> shell.setSize(round % 2 == 0 ? 1100 : 1270, 780)),
        () -> true);
    ui.run(() -> window.getActivePage().closeAllEditors(false));
    pause(2000);
    heap("editor.heap.closed");
  }

  private void opening(IWorkbenchPage page, DocumentInput input) throws Exception {
    double[] text = new double[OPENINGS];
    double[] spans = new double[OPENINGS];
    double[] cpuText = new double[OPENINGS];
    double[] cpuSpans = new double[OPENINGS];
    for (int i = 0; i < OPENINGS; i++) {
      ui.run(() -> page.closeAllEditors(false));
      pause(1500);
      ui.run(() -> cpuBegan = cpu());
      shown = new CountDownLatch(1);
      awaited = () -> surface.length() > 0;
      long start = System.nanoTime();
      ui.run(() -> open(page, input));
      text[i] = await(start);
      cpuText[i] = cpuNanos / 1e6;
      shown = new CountDownLatch(1);
      awaited = () -> part.annotating() != null;
      ui.run(surface::redraw);
      spans[i] = await(start);
      cpuSpans[i] = cpuNanos / 1e6;
    }
    print("editor.open.text", text, cpuText, 0);
    print("editor.open.spans", spans, cpuSpans, 0);
  }

  private void open(IWorkbenchPage page, DocumentInput input) {
    try {
      part = (SpanEditorPart) page.openEditor(input, SpanEditorPart.ID);
    } catch (PartInitException e) {
      throw new IllegalStateException(e);
    }
    surface = part.surface();
    surface
        .getDisplay()
        .addFilter(
            SWT.Paint,
            event -> {
              if (event.widget == surface) {
                paintBegan = System.nanoTime();
              }
            });
    surface.addListener(
        SWT.Paint,
        event -> {
          if (awaited.getAsBoolean()) {
            shownAt = System.nanoTime();
            paintNanos = shownAt - paintBegan;
            cpuNanos = cpu() - cpuBegan;
            awaited = () -> false;
            shown.countDown();
          }
        });
  }

  private void scrolling() throws Exception {
    int length = ui.get(surface::length);
    Random random = new Random(3);
    measure("editor.frame.scroll", round -> ui.run(() -> surface.scrollBy(60)), () -> true);
    measure(
        "editor.frame.jump",
        round -> ui.run(() -> surface.jump(random.nextInt(length))),
        () -> true);
    ui.run(() -> surface.jump(length / 2));
  }

  private void keys() throws Exception {
    AnnotationSnapshot[] before = new AnnotationSnapshot[1];
    BooleanSupplier changed = () -> surface.snapshot() != before[0];
    IntConsumer note = round -> ui.run(() -> before[0] = surface.snapshot());
    measure(
        "editor.key.create",
        round -> {
          ui.run(
              () -> {
                int at = surface.topOffset() + 200 + round / CODES * 14;
                surface.select(at, at + 12);
              });
          note.accept(round);
        },
        round -> ui.input().keys(Integer.toString(1 + round % CODES)),
        changed);
    measure(
        "editor.key.delete",
        round -> {
          ui.run(() -> part.annotating().select(firstInView(), false));
          note.accept(round);
        },
        round -> ui.input().keys("Delete"),
        changed);
    measure("editor.key.undo", note, round -> ui.input().keys("Control_L", "z"), changed);
    ui.run(() -> part.annotating().select(firstInView(), false));
    ui.input().keys("bracketright");
    pause(PAUSE_MS);
    measure("editor.key.boundary", note, round -> ui.input().keys("Right"), changed);
    ui.input().keys("Escape");
  }

  private int firstInView() {
    return surface.snapshot().spans().firstFrom(surface.topOffset() + 50).id();
  }

  private interface Step {
    void run(int round) throws Exception;
  }

  private void measure(String name, Step step, BooleanSupplier done) throws Exception {
    measure(name, PREPARES_NOTHING, step, done);
  }

  private void measure(String name, IntConsumer prepare, Step step, BooleanSupplier done)
      throws Exception {
    double[] ms = new double[ROUNDS];
    double[] cpu = new double[ROUNDS];
    long paint = 0;
    for (int i = 0; i < ROUNDS; i++) {
      pause(PAUSE_MS);
      prepare.accept(i);
      arm(done);
      long start = System.nanoTime();
      step.run(i);
      ms[i] = await(start);
      paint += paintNanos;
      cpu[i] = cpuNanos / 1e6;
    }
    print(name, ms, cpu, paint / 1e6 / ROUNDS);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void arm(BooleanSupplier done) {
    ui.run(() -> cpuBegan = cpu());
    shown = new CountDownLatch(1);
    awaited = done;
  }

  private double await(long start) throws InterruptedException {
    if (!shown.await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("nothing was painted");
    }
    return (shownAt - start) / 1e6;
  }

  private void heap(String name) {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "{\"bench\":\"%s\",\"mb\":%d,\"setup\":\"%s\"}%n",
        name,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        setup);
  }

  private void print(String name, double[] ms, double[] cpu, double paint) {
    Arrays.sort(ms);
    Arrays.sort(cpu);
    int n = ms.length;
    out.printf(
        Locale.ROOT,
        "{\"bench\":\"%s\",\"median_ms\":%.2f,\"p99_ms\":%.2f,\"ui_cpu_ms\":%.2f,\"ui_cpu_p99_ms\":%.2f,\"paint_ms\":%.2f,\"n\":%d,\"setup\":\"%s\"}%n",
        name,
        ms[n / 2],
        ms[Math.min(n - 1, n * 99 / 100)],
        cpu[n / 2],
        cpu[Math.min(n - 1, n * 99 / 100)],
        paint,
        n,
        setup);
  }

  private static void pause(int ms) throws InterruptedException {
    Thread.sleep(ms);
  }
}
