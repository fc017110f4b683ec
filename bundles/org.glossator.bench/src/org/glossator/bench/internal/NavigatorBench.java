package org.glossator.bench.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.ui.navigator.CorpusView;

/**
 * The benchmarks {@code navigator.*} on a study of many documents: from the wish to open it to its
 * tree on the screen, from a key in the filter box to the filtered tree, and a step of scrolling.
 * Runs on a thread of its own.
 */
final class NavigatorBench {
  private static final int OPENINGS = 5;
  private static final int FILTERS = 20;
  private static final int SCROLLS = 60;
  private static final int ROWS = 8;
  private static final int SETTLE_MS = 1_000;
  private static final int PAUSE_MS = 45;

  private final PrintStream out;
  private final List<String> names;
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final OnUi ui = new OnUi(display);
  private FrameWatch frames = new FrameWatch();

  NavigatorBench(PrintStream out, List<String> names) {
    this.out = out;
    this.names = names;
  }

  void run(Path study) throws Exception {
    IWorkbenchPage page =
        get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    CorpusView view = (CorpusView) get(() -> page.showView(CorpusView.ID));
    Tree tree = get(() -> view.getCommonViewer().getTree());
    int documents = open(study, tree);
    String setup = documents + " documents";
    filter(view, tree, setup);
    scroll(view, tree, setup);
    GlossatorPlatform.openStudies().close(study);
  }

  private int open(Path study, Tree tree) throws Exception {
    Measure measure = new Measure("navigator.open", "from nothing open", 1, OPENINGS);
    int documents = 0;
    for (int i = 0; i < OPENINGS; i++) {
      GlossatorPlatform.openStudies().close(study);
      LockSupport.parkNanos(SETTLE_MS * 1_000_000L);
      frames = new FrameWatch();
      run(
          () -> {
            frames.watch(tree);
            frames.arm(() -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0);
          });
      long start = System.nanoTime();
      documents = GlossatorPlatform.openStudies().open(study).documents().size();
      measure.add(frames.await("navigator.open") - start, frames.cpuNanos());
    }
    print(measure);
    return documents;
  }

  private void filter(CorpusView view, Tree tree, String setup) throws Exception {
    Measure measure = new Measure("navigator.filter", setup, 1, FILTERS);
    run(
        () -> {
          frames = new FrameWatch();
          frames.watch(tree);
        });
    for (int i = 0; i < FILTERS; i++) {
      // never the same twice, so that the rows always change; a prime far from a tenth of the range
      String wanted = String.format("%04d source:agency", (13 + i * 467) % 10_000);
      String shown = rows(tree);
      long start =
          get(
              () -> {
                long now = System.nanoTime();
                view.filterText().setText(wanted);
                frames.arm(() -> !rows(tree).equals(shown));
                return now;
              });
      measure.add(frames.await("navigator.filter") - start, frames.cpuNanos());
      LockSupport.parkNanos(PAUSE_MS * 1_000_000L);
    }
    print(measure);
    run(() -> view.filterText().setText(""));
    LockSupport.parkNanos(SETTLE_MS * 1_000_000L);
  }

  /** The texts of the first rows that are expanded: what tells one filtered tree from another. */
  private String rows(Tree tree) {
    return get(
        () -> {
          StringBuilder texts = new StringBuilder();
          for (TreeItem item : tree.getItems()) {
            addRows(item, texts);
          }
          return texts.toString();
        });
  }

  private static void addRows(TreeItem item, StringBuilder texts) {
    texts.append(item.getText()).append('\n');
    if (item.getExpanded()) {
      for (int i = 0; i < Math.min(item.getItemCount(), ROWS); i++) {
        addRows(item.getItem(i), texts);
      }
    }
  }

  private void scroll(CorpusView view, Tree tree, String setup) throws Exception {
    Measure measure = new Measure("navigator.scroll", setup, 1, SCROLLS);
    run(() -> view.getCommonViewer().expandToLevel(4));
    LockSupport.parkNanos(SETTLE_MS * 1_000_000L);
    for (int i = 0; i < SCROLLS; i++) {
      int step = i;
      long start =
          get(
              () -> {
                long now = System.nanoTime();
                frames.arm(() -> true);
                TreeItem item = deep(tree.getItem(0), step);
                tree.setTopItem(item);
                tree.redraw();
                return now;
              });
      measure.add(frames.await("navigator.scroll") - start, frames.cpuNanos());
      LockSupport.parkNanos(PAUSE_MS * 1_000_000L);
    }
    print(measure);
  }

  /** Some row further down. */
  private static TreeItem deep(TreeItem item, int step) {
    TreeItem at = item;
    while (at.getExpanded() && at.getItemCount() > 0) {
      at = at.getItem(step * 7 % at.getItemCount());
    }
    return at;
  }

  private void print(Measure measure) {
    if (names.stream()
        .anyMatch(n -> measure.name().equals(n) || measure.name().startsWith(n + "."))) {
      measure.print(out);
    }
  }

  private void run(Runnable work) {
    ui.run(work);
  }

  private <T> T get(Callable<T> work) {
    return ui.get(work);
  }
}
