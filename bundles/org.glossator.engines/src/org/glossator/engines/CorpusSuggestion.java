package org.glossator.engines;

import org.glossator.annotation.Annotation;
import org.glossator.engines.Suggestions.Decision;

/**
 * A suggestion somewhere in the corpus, with enough of its text to decide on it in a list.
 *
 * @param document path of the document
 * @param engine id of the engine that made it
 * @param annotation the suggestion, with the engine's explanation as its memo
 * @param begin offset of its first code unit in the document's text; 0 for a label of the document
 * @param before some text before it, on one line
 * @param quote its text, on one line, cut off where it is long; for a relation both ends
 * @param after some text after it, on one line
 * @param decision what the annotator has decided, or null
 */
public record CorpusSuggestion(
    String document,
    String engine,
    Annotation annotation,
    int begin,
    String before,
    String quote,
    String after,
    Decision decision) {

  /** What it is found by. */
  public Key key() {
    return new Key(document, engine, annotation.id());
  }

  /** How sure the engine is, 0 to 1; an engine that says nothing counts as half sure. */
  public double sureness() {
    return annotation.confidence() == null ? 0.5 : annotation.confidence();
  }

  /** How far from sure the engine is, either way: 1 for a confidence of a half, 0 for 0 or 1. */
  public double uncertainty() {
    return 1 - Math.abs(2 * sureness() - 1);
  }

  /**
   * Names a suggestion.
   *
   * @param document path of the document
   * @param engine id of the engine
   * @param id of the suggestion in the engine's file
   */
  public record Key(String document, String engine, int id) {}
}
