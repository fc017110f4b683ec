package org.glossator.ui.editor.tests;

import java.util.Arrays;
import java.util.Random;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.editor.internal.layout.ParagraphIndex;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.surface.Movement;
import org.glossator.ui.editor.internal.surface.SpanSurface;
import org.glossator.ui.editor.internal.surface.SurfaceSettings;

/**
 * Times the surface alone, from the call to the painted frame, without a workbench: {@code
 * SurfaceBench [length [spans]]}. One JSON object a line: {@code median_ms} to the end of painting,
 * the wait for the display's next frame included; {@code work_median_ms} without it.
 */
public final class SurfaceBench {
  private static final int ROUNDS = 200;

  private final Display display = new Display();
  private final Shell shell = new Shell(display);
  private final SpanSurface surface;
  private boolean painted;
  private long paintBegin;
  private long paintNanos;

  private SurfaceBench() {
    shell.setLayout(new FillLayout());
    FontData[] font = {new FontData("DejaVu Serif", 12, SWT.NORMAL)};
    surface =
        new SpanSurface(
            shell,
            CodePaint.of(display),
            new SurfaceSettings(
                font, display.getSystemFont().getFontData(), 72, 1.5, 1, true, false));
    display.addFilter(SWT.Paint, event -> paintBegin = System.nanoTime());
    surface.addListener(
        SWT.Paint,
        event -> {
          painted = true;
          paintNanos += System.nanoTime() - paintBegin;
        });
    shell.setSize(1280, 780);
    shell.open();
    settle();
  }

  /** Length of the text in code units, number of spans. */
  public static void main(String[] args) throws Exception {
    int length = args.length > 0 ? Integer.parseInt(args[0]) : 5_000_000;
    int spans = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
    String text = TestTexts.english(1, length);
    Scheme scheme = TestSchemes.policy();
    AnnotationSnapshot snapshot = TestTexts.annotated(text, scheme, 7, spans);
    SurfaceBench bench = new SurfaceBench();
    bench.run(text, scheme, snapshot);
    bench.shell.dispose();
    bench.display.dispose();
  }

  private interface Step {
    void run(int round) throws Exception;
  }

  private void run(String text, Scheme scheme, AnnotationSnapshot snapshot) throws Exception {
    measure(
        "editor.open.text",
        20,
        round ->
            surface.show(
                ParagraphIndex.of(text),
                TextUnits.of(text, "en"),
                AnnotationSnapshot.empty(text),
                scheme));
    measure("editor.open.spans", 20, round -> surface.setSnapshot(snapshot));
    surface.setFocus();
    Random random = new Random(3);
    measure("editor.frame.scroll", ROUNDS, round -> surface.scrollBy(60));
    measure("editor.frame.jump", ROUNDS, round -> surface.jump(random.nextInt(text.length())));
    measure("editor.key.caret", ROUNDS, round -> surface.move(Movement.WORD_RIGHT, true));
    measure("editor.key.page", ROUNDS, round -> surface.move(Movement.PAGE_DOWN, false));
    edits(snapshot);
    measure("editor.resize", 50, round -> shell.setSize(round % 2 == 0 ? 1000 : 1280, 780));
  }

  private void edits(AnnotationSnapshot snapshot) throws Exception {
    AnnotationDocument document = new AnnotationDocument(snapshot);
    int at = surface.topOffset() + 400;
    AnnotationEdit[] inverse = new AnnotationEdit[ROUNDS];
    measure(
        "editor.key.create",
        ROUNDS,
        round -> {
          inverse[round] =
              document.apply(
                  new AnnotationEdit.CreateSpan(
                      Span.of(
                          5_000_000 + round,
                          at + round * 3,
                          at + round * 3 + 9,
                          "frame",
                          "trust")));
          surface.setSnapshot(document.snapshot());
          surface.setSelected(5_000_000 + round, Edge.NONE);
        });
    measure(
        "editor.key.boundary",
        ROUNDS,
        round -> {
          document.apply(
              new AnnotationEdit.MoveBoundary(
                  5_000_000, java.util.List.of(new Fragment(at, at + 10 + round))));
          surface.setSnapshot(document.snapshot());
        });
    measure(
        "editor.key.delete",
        ROUNDS,
        round -> {
          document.apply(new AnnotationEdit.DeleteSpan(5_000_000 + round));
          surface.setSnapshot(document.snapshot());
        });
  }

  private void measure(String name, int rounds, Step step) throws Exception {
    double[] ms = new double[rounds];
    double[] work = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      settle();
      painted = false;
      paintNanos = 0;
      long start = System.nanoTime();
      step.run(i);
      long stepNanos = System.nanoTime() - start;
      while (!painted) {
        display.readAndDispatch();
      }
      ms[i] = (System.nanoTime() - start) / 1e6;
      work[i] = (stepNanos + paintNanos) / 1e6;
    }
    Arrays.sort(ms);
    Arrays.sort(work);
    System.out.printf(
        "{\"bench\":\"%s\",\"median_ms\":%.2f,\"p99_ms\":%.2f,\"work_median_ms\":%.2f,\"work_p99_ms\":%.2f,\"n\":%d}%n",
        name,
        ms[rounds / 2],
        ms[Math.min(rounds - 1, rounds * 99 / 100)],
        work[rounds / 2],
        work[Math.min(rounds - 1, rounds * 99 / 100)],
        rounds);
  }

  private void settle() {
    while (display.readAndDispatch()) {
      // until nothing is left to do
    }
  }
}
