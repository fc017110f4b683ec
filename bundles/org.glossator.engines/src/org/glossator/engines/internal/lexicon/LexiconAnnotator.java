package org.glossator.engines.internal.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceAccessException;
import org.apache.uima.resource.ResourceInitializationException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;
import org.glossator.engines.LayerSpans;

/**
 * Adds a span wherever a phrase of its {@link Lexicon} stands, with the phrase as explanation.
 * Where a layer codes sentences or paragraphs, all finds of a code in one make one span.
 */
public final class LexiconAnnotator extends CasAnnotator_ImplBase {
  /** Key of the lexicon among the annotator's resources. */
  static final String LEXICON = "lexicon";

  /** An explanation names so many phrases at most. */
  private static final int MOST_PHRASES = 5;

  private Lexicon lexicon;

  /** What is suggested, without its reasons. */
  private record Place(String layer, String code, int begin, int end) {
    /** Spreads neighbouring places, which meet with the hash that a record makes. */
    @Override
    public int hashCode() {
      int hash = (31 * layer.hashCode() + code.hashCode()) * 31 + end;
      hash = hash * 0x9E3779B9 + begin;
      return hash ^ hash >>> 15;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && begin == place.begin
          && end == place.end
          && code.equals(place.code)
          && layer.equals(place.layer);
    }
  }

  /** Why. */
  private static final class Reasons {
    double confidence;
    final Set<String> phrases = new LinkedHashSet<>();
  }

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      lexicon = ((LexiconResource) context.getResourceObject(LEXICON)).lexicon();
    } catch (ResourceAccessException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(CAS cas) throws AnalysisEngineProcessException {
    String text = cas.getDocumentText();
    if (text == null) {
      return;
    }
    String language = cas.getDocumentLanguage();
    TextUnits units = TextUnits.of(text, "x-unspecified".equals(language) ? null : language);
    Map<Place, Reasons> places = new LinkedHashMap<>();
    try {
      for (Find find : Search.run(lexicon, units)) {
        add(find, units, places);
      }
    } catch (Search.TooManyException e) {
      throw new AnalysisEngineProcessException(e);
    }
    Map<String, LayerSpans> layers = new HashMap<>();
    for (Map.Entry<Place, Reasons> entry : places.entrySet()) {
      Place place = entry.getKey();
      LayerSpans spans = layers.computeIfAbsent(place.layer(), layer -> LayerSpans.of(cas, layer));
      if (spans != null) {
        Reasons reasons = entry.getValue();
        spans.add(
            place.begin(),
            place.end(),
            place.code(),
            reasons.confidence,
            String.join("; ", reasons.phrases));
      }
    }
  }

  private void add(Find find, TextUnits units, Map<Place, Reasons> places) {
    Phrase phrase = lexicon.phrase(find.phrase());
    Fragment range = widened(find, phrase, units);
    Reasons reasons =
        places.computeIfAbsent(
            new Place(phrase.layer(), phrase.code(), range.begin(), range.end()),
            place -> new Reasons());
    double confidence = Specificity.weighted(lexicon.confidenceOf(find.phrase()), phrase.weight());
    if (find.isOtherForm()) {
      confidence = Specificity.inOtherForm(confidence);
    }
    reasons.confidence = Math.max(reasons.confidence, confidence);
    if (reasons.phrases.size() < MOST_PHRASES) {
      reasons.phrases.add(phrase.reason());
    }
  }

  private static Fragment widened(Find find, Phrase phrase, TextUnits units) {
    Fragment unit =
        switch (phrase.demands().unit()) {
          case CHARACTER, WORD -> null;
          case SENTENCE -> units.sentenceAt(find.begin());
          case PARAGRAPH -> units.paragraphAt(find.begin());
        };
    // a phrase that goes over the end of a sentence is no reason for either
    Fragment found = new Fragment(find.begin(), find.end());
    return unit != null && unit.contains(found) ? unit : found;
  }
}
