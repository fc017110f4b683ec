package org.glossator.ui.editor.internal.suggestions;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Span;
import org.glossator.ui.base.AnnotatingPart;

/** A command on the suggestions in the active editor. While it is opening it does nothing. */
abstract class SuggestionHandler extends AbstractHandler {

  @Override
  public final Object execute(ExecutionEvent event) {
    AnnotatingPart part = Adapters.adapt(HandlerUtil.getActiveEditor(event), AnnotatingPart.class);
    if (part != null && part.suggestions() instanceof DocumentSuggestions suggestions) {
      run(part, suggestions);
    }
    return null;
  }

  abstract void run(AnnotatingPart part, DocumentSuggestions suggestions);

  /** Selects the next suggestion or the one before, and shows it. */
  static void walk(AnnotatingPart part, DocumentSuggestions suggestions, boolean forth) {
    Span next = suggestions.next(forth);
    if (next == null) {
      part.say(Messages.none);
    } else {
      suggestions.select(next.id(), true);
      part.say(SuggestionTexts.describe(part.scheme(), next));
    }
  }

  /**
   * Decides on the suggestion that is selected or at the caret, and goes on to the next one, so
   * that a run of them is one key each.
   */
  static void decide(AnnotatingPart part, DocumentSuggestions suggestions, boolean accept) {
    Annotation chosen = suggestions.chosen();
    if (chosen == null) {
      part.say(Messages.none);
      return;
    }
    suggestions.select(chosen.id(), false);
    Span next = suggestions.next(true);
    List<Integer> ids = List.of(chosen.id());
    boolean done = accept ? suggestions.accept(ids, null) > 0 : suggestions.reject(ids);
    if (done && next != null && next.id() != chosen.id()) {
      suggestions.select(next.id(), true);
    }
  }
}
