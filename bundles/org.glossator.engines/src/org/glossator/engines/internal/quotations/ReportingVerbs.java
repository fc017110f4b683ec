package org.glossator.engines.internal.quotations;

import java.util.List;
import org.glossator.engines.internal.lexicon.KnownPhrases;

/**
 * Words that say that somebody says something, in the forms in which reports use them: English
 * after the list of reporting verbs in R. Quirk et al., "A Comprehensive Grammar of the English
 * Language" (1985), 16.31, the others chosen by hand.
 */
final class ReportingVerbs {
  /** Kind of their hits. */
  static final String KIND = "verb";

  private static final List<String> WORDS =
      List.of(
          ("said|says|say|saying|told|tells|stated|states|declared|declares|warned|warns|warning|added|adds"
                  + "|argued|argues|claimed|claims|insisted|insists|stressed|stresses|emphasised"
                  + "|emphasized|emphasises|emphasizes|noted|notes|announced|announces|urged|urges"
                  + "|demanded|demands|accused|accuses|denied|denies|explained|explains|replied"
                  + "|replies|answered|wrote|writes|called|calls|pledged|pledges|promised|promises"
                  + "|vowed|vows|reiterated|reiterates|affirmed|reaffirmed|asserted|asserts|remarked"
                  + "|commented|concluded|criticised|criticized|condemned|welcomed|proposed|proposes"
                  + "|suggested|suggests|recalled|recalls|underlined|underscored|asked|asks|according"
                  + " to|sagte|sagt|erklärte|erklärt|betonte|warnte|forderte|fordert|kritisierte|so"
                  + " der|so die|laut|zufolge|a déclaré|a dit|a affirmé|a souligné|a"
                  + " ajouté|déclare|affirme|selon|dijo|declaró|afirmó|subrayó|añadió|según|表示|指出|强调|称|认为|宣布|呼吁|说|警告|قال|قالت|صرح|أكد|أكدت|أعلن|أضاف|حذر|کہا|بتایا|زور"
                  + " دیا")
              .split("\\|"));

  private ReportingVerbs() {}

  /** Adds them. */
  static void addTo(KnownPhrases.Builder phrases) {
    WORDS.forEach(word -> phrases.add(KIND, word, word));
  }
}
