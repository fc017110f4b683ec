package org.glossator.ui.editor.internal.suggestions;

import org.glossator.ui.base.AnnotatingPart;

/** Selects the suggestion before and shows it. */
public final class PreviousSuggestion extends SuggestionHandler {
  @Override
  void run(AnnotatingPart part, DocumentSuggestions suggestions) {
    walk(part, suggestions, false);
  }
}
