package org.glossator.engines.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.TextUnits;

/**
 * Phrases of any kind made ready to be found in texts: names of actors, verbs. Found in any case,
 * as whole words; the longest of a kind counts. Any thread.
 */
public final class KnownPhrases {
  private final Lexicon lexicon;

  /**
   * A place where a phrase stands.
   *
   * @param begin UTF-16 offset
   * @param end UTF-16 offset
   * @param kind the phrase's kind
   * @param value what the phrase stands for
   */
  public record Hit(int begin, int end, String kind, String value) {}

  /** Collects phrases. */
  public static final class Builder {
    private final List<Phrase> phrases = new ArrayList<>();

    /** Adds a phrase. */
    public Builder add(String kind, String value, String phrase) {
      if (!phrase.isBlank()) {
        phrases.add(new Phrase(kind, value, phrase, LayerDemands.NONE));
      }
      return this;
    }

    public KnownPhrases build() {
      return new KnownPhrases(new Lexicon(phrases, LexiconOptions.DEFAULT));
    }
  }

  private KnownPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * All places, by begin, then end. A phrase that stands for several things gives several hits.
   *
   * @throws IllegalStateException if there are too many
   */
  public List<Hit> find(TextUnits units) {
    try {
      return Search.run(lexicon, units).stream()
          .map(
              find -> {
                Phrase phrase = lexicon.phrase(find.phrase());
                return new Hit(find.begin(), find.end(), phrase.layer(), phrase.code());
              })
          .toList();
    } catch (Search.TooManyException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
