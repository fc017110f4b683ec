package org.glossator.ui.editor.internal.views;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.editor.internal.part.SpanAnnotating;

/**
 * Brings a document to the front and does something there as soon as it is open; a newer wish takes
 * the place of one that still waits. UI thread only.
 */
final class DocumentInFront {
  private static DocumentInFront waiting;

  private final IWorkbenchWindow window;
  private final DocumentInput wanted;
  private final Consumer<SpanAnnotating> then;
  private final Consumer<AnnotatingPart> partListener = part -> tryIt();

  private DocumentInFront(
      IWorkbenchWindow window, DocumentInput wanted, Consumer<SpanAnnotating> then) {
    this.window = window;
    this.wanted = wanted;
    this.then = then;
  }

  /** Brings it to the front, opened if it is not, with the focus in its text. */
  static void bring(IWorkbenchWindow window, DocumentInput wanted, Consumer<SpanAnnotating> then) {
    if (waiting != null) {
      waiting.stop();
    }
    waiting = new DocumentInFront(window, wanted, then);
    ActivePart.of(window).addListener(waiting.partListener);
    if (OpenDocument.open(window.getActivePage(), wanted) == null) {
      waiting.stop();
    } else {
      waiting.tryIt();
    }
  }

  private void stop() {
    ActivePart.of(window).removeListener(partListener);
    if (waiting == this) {
      waiting = null;
    }
  }

  private void tryIt() {
    if (waiting == this
        && ActivePart.of(window).current() instanceof SpanAnnotating now
        && now.session().documentPath().equals(wanted.document())
        && now.session().annotator().equals(wanted.annotator())
        && now.study().folder().equals(wanted.study())) {
      stop();
      // when everybody has been told which document is in front
      Display.getCurrent()
          .asyncExec(
              () ->
                  now.later(
                      () -> {
                        now.setFocus();
                        then.accept(now);
                      }));
    }
  }
}
