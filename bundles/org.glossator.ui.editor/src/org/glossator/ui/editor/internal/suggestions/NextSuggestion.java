package org.glossator.ui.editor.internal.suggestions;

import org.glossator.ui.base.AnnotatingPart;

/** Selects the next suggestion and shows it. */
public final class NextSuggestion extends SuggestionHandler {
  @Override
  void run(AnnotatingPart part, DocumentSuggestions suggestions) {
    walk(part, suggestions, true);
  }
}
