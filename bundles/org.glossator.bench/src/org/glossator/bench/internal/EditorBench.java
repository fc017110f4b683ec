package org.glossator.bench.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/** The benchmarks {@code editor.*} on one document. Runs on a thread of its own. */
final class EditorBench {
  private static final int ROUNDS = 3;
  private static final int EACH = 60;

  /** So many that the median is of a workbench that has run for a while; the first is the p99. */
  private static final int OPENINGS = 21;

  private static final int PAUSE_MS = 45;
  private static final int SETTLE_MS = 1_500;

  /** How many keys of one benchmark may be lost before it is given up. */
  private static final int MOST_LOST = 10;

  private static final int WIDTH = 1270;
  private static final int NARROW = 1100;
  private static final int HEIGHT = 780;
  private static final int SCROLL = 60;

  /** Codes with the keys 1, 2, ... that the study's codebook has. */
  private static final int CODES = 4;

  /** Distance of two spans that are made, longer than a word: they are snapped to words. */
  private static final int STEP = 24;

  private final PrintStream out;
  private final String setup;
  private final List<String> names;
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final OnUi ui = new OnUi(display);
  private FrameWatch frames = new FrameWatch();
  private SpanSurface surface;
  private SpanEditorPart part;
  private AnnotationSnapshot before;

  /**
   * @param setup what is measured on, for the output
   * @param names benchmarks that are wanted, or beginnings of their names
   */
  EditorBench(PrintStream out, String setup, List<String> names) {
    this.out = out;
    this.setup = setup;
    this.names = names;
  }

  /** One step to be timed: prepared outside the time, then done. Both on the UI thread. */
  private interface Step {
    default void prepare(int round) {
      // the step is all there is
    }

    void run(int round);

    /** Whether the frame that was painted last shows it. */
    default boolean isShown() {
      return true;
    }
  }

  void run(DocumentInput input) throws Exception {
    IWorkbenchWindow window = get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    IWorkbenchPage page = get(window::getActivePage);
    Shell shell = get(window::getShell);
    run(
        () -> {
          shell.setSize(WIDTH, HEIGHT);
          shell.forceActive();
          page.closeAllEditors(false);
        });
    long empty = heap();
    opening(page, input);
    long full = heap();
    if (wanted("editor.heap")) {
      out.printf(
          Locale.ROOT,
          "{\"bench\":\"editor.heap\",\"mb\":%d,\"mb_whole_workbench\":%d,\"setup\":\"%s\"}%n",
          Math.max(0, full - empty) >> 20,
          full >> 20,
          setup);
    }
    run(surface::setFocus);
    frames();
    keys();
    measure("editor.resize", new Resize(shell));
    run(() -> page.closeAllEditors(false));
    Job.getJobManager().join(SpanEditorPart.CLOSING, null);
  }

  private boolean wanted(String name) {
    return names.stream().anyMatch(n -> name.equals(n) || name.startsWith(n + "."));
  }

  // ---- opening

  private void opening(IWorkbenchPage page, DocumentInput input) throws Exception {
    Measure text = new Measure("editor.open.text", setup, 1, OPENINGS);
    Measure spans = new Measure("editor.open.spans", setup, 1, OPENINGS);
    for (int i = 0; i < OPENINGS; i++) {
      run(() -> page.closeAllEditors(false));
      Job.getJobManager().join(SpanEditorPart.CLOSING, null);
      pause(SETTLE_MS);
      frames = new FrameWatch();
      long start =
          get(
              () -> {
                long now = System.nanoTime();
                part = (SpanEditorPart) page.openEditor(input, SpanEditorPart.ID);
                surface = part.surface();
                frames.watch(surface);
                frames.arm(() -> surface.length() > 0);
                return now;
              });
      text.add(frames.await("editor.open.text") - start, frames.cpuNanos());
      run(
          () -> {
            frames.arm(() -> part.annotating() != null);
            surface.redraw();
          });
      spans.add(frames.await("editor.open.spans") - start, frames.cpuNanos());
    }
    print(text);
    print(spans);
    pause(SETTLE_MS);
  }

  private void print(Measure measure) {
    if (wanted(measure.name())) {
      measure.print(out);
    }
  }

  // ---- frames

  private void frames() throws Exception {
    ScrollBar bar = get(surface::getVerticalBar);
    Random random = new Random(3);
    measure("editor.frame.scroll", round -> move(bar, bar.getSelection() + SCROLL));
    measure("editor.frame.jump", round -> move(bar, random.nextInt(bar.getMaximum())));
    int middle = get(surface::length) / 2;
    run(() -> surface.jump(middle));
  }

  /** What the user does with the bar's thumb. */
  private static void move(ScrollBar bar, int to) {
    bar.setSelection(to);
    Event event = new Event();
    event.detail = SWT.DRAG;
    bar.notifyListeners(SWT.Selection, event);
  }

  /** The window gets another width; over when the text is painted in its own new width. */
  private final class Resize implements Step {
    private final Shell shell;
    private Point size;

    Resize(Shell shell) {
      this.shell = shell;
    }

    @Override
    public void prepare(int round) {
      size = surface.getSize();
    }

    @Override
    public void run(int round) {
      shell.setSize(round % 2 == 0 ? NARROW : WIDTH, HEIGHT);
    }

    @Override
    public boolean isShown() {
      return !surface.getSize().equals(size);
    }
  }

  // ---- keys

  /** A key that changes the document: what it did is painted when another snapshot is. */
  private abstract class Edit implements Step {
    @Override
    public final void prepare(int round) {
      nudgePointer(round);
      place(round);
      before = surface.snapshot();
    }

    void place(int round) {
      // where the caret is
    }

    @Override
    public final boolean isShown() {
      return surface.snapshot() != before;
    }
  }

  private void keys() throws Exception {
    measure(
        "editor.key.create",
        new Edit() {
          @Override
          void place(int round) {
            int at = surface.topOffset() + round / CODES * STEP;
            part.annotating().setSelection(at, at + STEP, false);
          }

          @Override
          public void run(int round) {
            press((char) ('1' + round % CODES));
          }
        });
    measure(
        "editor.key.delete",
        new Edit() {
          @Override
          void place(int round) {
            part.annotating().select(inView().id(), false);
          }

          @Override
          public void run(int round) {
            post(SWT.KeyDown, SWT.DEL, '\0');
            post(SWT.KeyUp, SWT.DEL, '\0');
          }
        });
    measure(
        "editor.key.undo",
        new Edit() {
          @Override
          public void run(int round) {
            post(SWT.KeyDown, SWT.CTRL, '\0');
            press('z');
            post(SWT.KeyUp, SWT.CTRL, '\0');
          }
        });
    run(() -> part.annotating().select(inView().id(), false));
    run(() -> part.annotating().edge().hold(false));
    measure(
        "editor.key.boundary",
        new Edit() {
          @Override
          public void run(int round) {
            post(SWT.KeyDown, SWT.ARROW_RIGHT, '\0');
            post(SWT.KeyUp, SWT.ARROW_RIGHT, '\0');
          }
        });
    run(() -> part.annotating().edge().release());
  }

  /**
   * Moves the pointer by a hair in the page's corner. A posted key bears the time of the last event
   * of the display itself, and the workbench drops a second Delete with the time of the first.
   */
  private void nudgePointer(int round) {
    display.setCursorLocation(surface.toDisplay(2, 2 + round % 2));
  }

  private Span inView() {
    return surface.snapshot().spans().firstFrom(surface.topOffset() + 50);
  }

  private void press(char character) {
    post(SWT.KeyDown, 0, character);
    post(SWT.KeyUp, 0, character);
  }

  private void post(int type, int keyCode, char character) {
    Event event = new Event();
    event.type = type;
    event.keyCode = keyCode;
    event.character = character;
    if (!display.post(event)) {
      throw new IllegalStateException("the display takes no keys");
    }
  }

  // ---- the clock

  private void measure(String name, Step step) throws Exception {
    if (!wanted(name)) {
      return;
    }
    Measure measure = new Measure(name, setup, ROUNDS, EACH);
    int lost = 0;
    for (int i = 0; i < ROUNDS * EACH; ) {
      long start = step(step, i);
      if (frames.isPainted()) {
        measure.add(frames.await(name) - start, frames.cpuNanos());
        i++;
      } else if (++lost > MOST_LOST) {
        UiLog.error(name + ": nothing was painted; " + get(this::state), null);
        return; // the others can be measured all the same
      }
    }
    measure.print(out);
  }

  /** Does a step and tells when it began. The display may lose a key: then nothing is painted. */
  private long step(Step step, int round) throws InterruptedException {
    pause(PAUSE_MS);
    run(() -> step.prepare(round));
    pause(PAUSE_MS); // what preparing asked to be painted
    BooleanSupplier shown = step::isShown;
    return get(
        () -> {
          frames.arm(shown);
          long now = System.nanoTime();
          step.run(round);
          return now;
        });
  }

  private String state() {
    return "focus on "
        + display.getFocusControl()
        + ", annotation "
        + surface.selected()
        + " of "
        + surface.snapshot().size()
        + " selected, delete is "
        + (PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand("org.eclipse.ui.edit.delete")
                .isEnabled()
            ? "enabled"
            : "not enabled");
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      pause(SETTLE_MS / 10);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private void run(Runnable work) {
    ui.run(work);
  }

  private <T> T get(Callable<T> work) {
    return ui.get(work);
  }

  /** Lets the display come to rest between two measurements. */
  private static void pause(int ms) {
    LockSupport.parkNanos(ms * 1_000_000L);
  }
}
