package org.glossator.ui.editor.internal.suggestions;

import java.text.NumberFormat;
import org.glossator.annotation.Annotation;
import org.glossator.codebook.Scheme;
import org.glossator.engines.Suggestions;
import org.glossator.ui.editor.internal.scene.CodeLook;

/** Suggestions in words. */
final class SuggestionTexts {
  private SuggestionTexts() {}

  /** In one line: {@code Claim, suggested by lexicon, 85 %: "cue phrase"}. */
  static String describe(Scheme scheme, Annotation suggestion) {
    String text =
        Messages.bind(
            Messages.suggestedBy,
            new CodeLook(scheme).name(suggestion),
            Suggestions.engine(suggestion));
    if (suggestion.confidence() != null) {
      text += ", " + percent(suggestion.confidence());
    }
    return suggestion.memo() == null ? text : text + ": " + suggestion.memo();
  }

  static String percent(double share) {
    return NumberFormat.getPercentInstance().format(share);
  }
}
