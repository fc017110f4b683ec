package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;

/** Where phrases come from. */
final class Phrases {
  private Phrases() {}

  /**
   * The cue phrases of all codes of span layers that are not retired, in the order of the codebook.
   */
  static List<Phrase> of(Scheme scheme) {
    List<Phrase> phrases = new ArrayList<>();
    for (SchemeLayer layer : scheme.layers()) {
      if (layer.kind() == LayerKind.SPAN) {
        for (SchemeCode code : layer.codes()) {
          if (!code.retired()) {
            code.cuePhrases().forEach(phrase -> phrases.add(of(layer, code, phrase)));
          }
        }
      }
    }
    return phrases;
  }

  /** A phrase of a code. */
  static Phrase of(SchemeLayer layer, SchemeCode code, String phrase) {
    return new Phrase(layer.id(), code.id(), phrase, LayerDemands.of(layer));
  }
}
