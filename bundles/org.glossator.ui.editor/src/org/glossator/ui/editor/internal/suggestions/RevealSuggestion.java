package org.glossator.ui.editor.internal.suggestions;

import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.engines.CorpusSuggestion;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;

/**
 * Shows a suggestion in the text, as soon as its document is open and its suggestions are read; a
 * newer wish takes the place of one that still waits. UI thread only.
 */
final class RevealSuggestion {
  private static RevealSuggestion waiting;

  private final IWorkbenchWindow window;
  private final Study study;
  private final CorpusSuggestion wanted;
  private final boolean takeFocus;
  private final Consumer<AnnotatingPart> partListener = part -> tryIt();
  private final Runnable openListener = this::tryIt;
  private AnnotatingPart part;

  RevealSuggestion(
      IWorkbenchWindow window, Study study, CorpusSuggestion wanted, boolean takeFocus) {
    this.window = window;
    this.study = study;
    this.wanted = wanted;
    this.takeFocus = takeFocus;
  }

  void start() {
    if (waiting != null) {
      waiting.stop();
    }
    waiting = this;
    ActivePart.of(window).addListener(partListener);
    tryIt();
  }

  private void stop() {
    ActivePart.of(window).removeListener(partListener);
    listenTo(null);
    waiting = null;
  }

  private void listenTo(AnnotatingPart newPart) {
    if (part != newPart) {
      if (part != null) {
        part.suggestions().removeListener(openListener);
      }
      part = newPart;
      if (part != null) {
        part.suggestions().addListener(openListener);
      }
    }
  }

  private void tryIt() {
    AnnotatingPart now = ActivePart.of(window).current();
    if (now == null
        || now.study() != study
        || !now.session().documentPath().equals(wanted.document())) {
      return;
    }
    if (part != now) {
      now.setSelection(wanted.begin(), wanted.begin(), true);
      if (takeFocus) {
        window.getActivePage().activate(window.getActivePage().getActiveEditor());
        now.setFocus();
      }
    }
    if (now.suggestions() instanceof DocumentSuggestions suggestions) {
      int id = suggestions.find(wanted.engine(), wanted.annotation().id());
      if (id != 0) {
        stop();
        suggestions.select(id, true);
        return;
      }
    }
    if (wanted.decision() != null) {
      stop(); // decided ones are not among the open ones: the place is shown
    } else {
      listenTo(now);
    }
  }
}
