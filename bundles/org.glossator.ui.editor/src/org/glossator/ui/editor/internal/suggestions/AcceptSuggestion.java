package org.glossator.ui.editor.internal.suggestions;

import org.glossator.ui.base.AnnotatingPart;

/** Accepts the suggestion that is selected or at the caret. */
public final class AcceptSuggestion extends SuggestionHandler {
  @Override
  void run(AnnotatingPart part, DocumentSuggestions suggestions) {
    decide(part, suggestions, true);
  }
}
