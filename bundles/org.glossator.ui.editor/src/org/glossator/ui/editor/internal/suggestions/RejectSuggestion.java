package org.glossator.ui.editor.internal.suggestions;

import org.glossator.ui.base.AnnotatingPart;

/** Rejects the suggestion that is selected or at the caret: it does not come back. */
public final class RejectSuggestion extends SuggestionHandler {
  @Override
  void run(AnnotatingPart part, DocumentSuggestions suggestions) {
    decide(part, suggestions, false);
  }
}
