package org.glossator.bench.internal;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.codebook.Templates;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.ui.codebook.CodebookUi;

/**
 * The benchmarks {@code codebook.*} on a codebook of many codes: from the wish to open it, the
 * study being open, to its tree on the screen, and from a key in the search field to the rows that
 * are found. Runs on a thread of its own.
 */
final class CodebookBench {
  private static final String NAME = "Many codes";
  private static final int CODES = 500;
  private static final int OPENINGS = 11;
  private static final int KEYS = 60;

  /** Keys that are not counted: about two words and their deletion. */
  private static final int WARMING = 24;

  private static final int SETTLE_MS = 800;
  private static final int PAUSE_MS = 60;

  private final PrintStream out;
  private final List<String> names;
  private final OnUi ui = new OnUi(PlatformUI.getWorkbench().getDisplay());
  private final FrameWatch frames = new FrameWatch();
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private Tree tree;

  CodebookBench(PrintStream out, List<String> names) {
    this.out = out;
    this.names = names;
  }

  void run() throws Exception {
    Path folder = Files.createTempDirectory("glossator-codebook-bench");
    try {
      Path study = folder.resolve("study");
      StudyStore.create(study, new NewStudy("Many codes", codebook(), List.of("bench"))).close();
      IWorkbenchPage page =
          ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
      GlossatorPlatform.openStudies().open(study);
      ui.run(() -> frames.watch(display, this::isTree));
      String setup = CODES + " codes in 10 layers";
      open(page, study, setup);
      filter(setup);
      ui.run(() -> page.closeAllEditors(false));
      LockSupport.parkNanos(SETTLE_MS * 1_000_000L);
      GlossatorPlatform.openStudies().close(study);
    } finally {
      delete(folder);
    }
  }

  /** Codes like a real scheme's: groups of codes with definitions, rules and examples. */
  private static Codebook codebook() {
    Codebook codebook = Templates.find("policy-frames").create();
    Random random = new Random(5);
    int layers = 10;
    codebook.setName(NAME);
    codebook.getLayers().clear();
    for (int l = 0; l < layers; l++) {
      Layer layer = CodebookFactory.eINSTANCE.createLayer();
      layer.setId("layer-" + l);
      layer.setName("Layer " + l);
      codebook.getLayers().add(layer);
      Code group = null;
      for (int i = 0; i < CODES / layers; i++) {
        int number = l * CODES / layers + i;
        Code code = CodebookFactory.eINSTANCE.createCode();
        code.setId("code-" + number);
        code.setName("Code number " + number);
        code.setDefinition(words(random, 30));
        code.getInclusion().add(words(random, 15));
        code.getExclusion().add(words(random, 15));
        code.getCuePhrases().add(words(random, 2));
        if (i % 10 == 0) {
          group = code;
          layer.getCodes().add(code);
        } else {
          group.getChildren().add(code);
        }
      }
    }
    return codebook;
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append("word").append(random.nextInt(2_000));
    }
    return words.toString();
  }

  private boolean isTree(Control control) {
    boolean is =
        control instanceof Tree shown
            && shown.getItemCount() > 1
            && shown.getItem(0).getText().startsWith(NAME)
            && shown.getItem(1).getItemCount() > 0;
    if (is) {
      tree = (Tree) control;
    }
    return is;
  }

  private void open(IWorkbenchPage page, Path study, String setup) throws Exception {
    Measure measure = new Measure("codebook.open", setup, 1, OPENINGS);
    for (int i = -1; i < OPENINGS; i++) {
      ui.run(() -> page.closeAllEditors(false));
      LockSupport.parkNanos(SETTLE_MS * 1_000_000L);
      long start =
          ui.get(
              () -> {
                long now = System.nanoTime();
                frames.arm(() -> true);
                CodebookUi.open(page, study);
                return now;
              });
      long shown = frames.await("codebook.open");
      if (i >= 0) { // the first loads classes
        measure.add(shown - start, frames.cpuNanos());
      }
    }
    print(measure);
  }

  /** It stands above the tree. */
  private Text searchField() {
    for (Control control : tree.getParent().getParent().getChildren()) {
      if (control instanceof Text text) {
        return text;
      }
    }
    throw new IllegalStateException("no search field above the tree");
  }

  private void filter(String setup) throws Exception {
    Measure measure = new Measure("codebook.filter", setup, 1, KEYS);
    Text field = ui.get(this::searchField);
    FrameWatch rows = new FrameWatch();
    ui.run(() -> rows.watch(tree));
    Random random = new Random(7);
    String typed = "";
    for (int i = -WARMING; i < KEYS; i++) {
      // a word letter by letter, then the next: the first letters find nearly everything
      String whole = "number " + (100 + random.nextInt(400));
      typed = typed.length() == whole.length() ? "" : whole.substring(0, typed.length() + 1);
      String now = typed;
      long start =
          ui.get(
              () -> {
                long began = System.nanoTime();
                rows.arm(() -> true);
                field.setText(now);
                tree.redraw();
                return began;
              });
      long shown = rows.await("codebook.filter");
      if (i >= 0) {
        measure.add(shown - start, rows.cpuNanos());
      }
      LockSupport.parkNanos(PAUSE_MS * 1_000_000L);
    }
    print(measure);
  }

  private void print(Measure measure) {
    if (names.stream()
        .anyMatch(n -> measure.name().equals(n) || measure.name().startsWith(n + "."))) {
      measure.print(out);
    }
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
