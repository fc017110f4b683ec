package org.glossator.ui.navigator.internal.view;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;

/**
 * Gathers changes that come on any thread and in bursts (an engine that runs over a thousand
 * documents), and hands them over together on the UI thread.
 */
final class CorpusChanges {
  /** How long changes are gathered, in milliseconds. */
  private static final int GATHER = 80;

  /** A document of a study. */
  record Document(Path study, String path) {}

  /**
   * What has changed.
   *
   * @param list whether studies were opened or closed
   * @param tables studies whose table of documents has changed
   * @param annotated documents whose annotations were written
   * @param labels studies whose settings, codebook or annotator have changed
   */
  record Gathered(boolean list, Set<Path> tables, Set<Document> annotated, Set<Path> labels) {}

  private final Display display;
  private final Consumer<Gathered> onUi;

  private boolean pending;
  private boolean list;
  private Set<Path> tables = new HashSet<>();
  private Set<Document> annotated = new HashSet<>();
  private Set<Path> labels = new HashSet<>();

  CorpusChanges(Display display, Consumer<Gathered> onUi) {
    this.display = display;
    this.onUi = onUi;
  }

  synchronized void list() {
    list = true;
    schedule();
  }

  synchronized void table(Path study) {
    tables.add(study);
    schedule();
  }

  synchronized void annotated(Path study, String document) {
    annotated.add(new Document(study, document));
    schedule();
  }

  synchronized void labels(Path study) {
    labels.add(study);
    schedule();
  }

  private void schedule() {
    if (!pending && !display.isDisposed()) {
      pending = true;
      display.asyncExec(() -> display.timerExec(GATHER, this::handOver));
    }
  }

  private void handOver() {
    Gathered gathered;
    synchronized (this) {
      gathered = new Gathered(list, tables, annotated, labels);
      pending = false;
      list = false;
      tables = new HashSet<>();
      annotated = new HashSet<>();
      labels = new HashSet<>();
    }
    onUi.accept(gathered);
  }
}
