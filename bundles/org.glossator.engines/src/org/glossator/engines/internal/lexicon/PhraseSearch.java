package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.Engine;

/** The lexicon's search for other engines that know phrases of codes. */
public final class PhraseSearch {
  private final Engine engine;
  private final Scheme scheme;
  private final List<Phrase> phrases = new ArrayList<>();

  public PhraseSearch(Engine engine, Scheme scheme) {
    this.engine = engine;
    this.scheme = scheme;
  }

  /**
   * Adds a phrase, to be found in any case, as whole words, as it stands.
   *
   * @param layer id of a span layer
   * @param code id of a code of it
   * @param weight how much it says for the code, 0 to 1, beside what its words say
   * @param reason explanation of its finds
   */
  public void add(String layer, String code, String text, double weight, String reason) {
    SchemeLayer known = scheme.layer(layer);
    String plain = text;
    while (plain.endsWith("*")) { // means more than itself in a cue phrase
      plain = plain.substring(0, plain.length() - 1).strip();
    }
    if (!plain.isEmpty()) {
      phrases.add(new Phrase(layer, code, plain, LayerDemands.of(known), weight, reason));
    }
  }

  /** The descriptor of the search. */
  public AnalysisEngineDescription description() {
    return LexiconEngine.descriptor(engine, phrases, LexiconOptions.DEFAULT);
  }
}
