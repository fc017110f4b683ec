package org.glossator.ui.editor.internal.suggestions;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.ui.base.AnnotatingPart;

/** Accepts all suggestions of the document as one step. */
public final class AcceptAllHere extends SuggestionHandler {
  @Override
  void run(AnnotatingPart part, DocumentSuggestions suggestions) {
    List<Integer> ids = suggestions.snapshot().annotations().stream().map(Annotation::id).toList();
    if (ids.isEmpty()) {
      part.say(Messages.none);
    } else {
      suggestions.accept(ids, null);
    }
  }
}
