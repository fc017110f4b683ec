package org.glossator.annotation;

/**
 * What no document accepts, with the words that say so; shared by bulk building and single edits.
 */
final class Refusals {
  private Refusals() {}

  static void requireInside(Span span, String text) throws EditRefusedException {
    if (span.end() > text.length()) {
      throw new EditRefusedException(
          "span %d reaches to %d, but the text ends at %d"
              .formatted(span.id(), span.end(), text.length()));
    }
  }

  /** Given what the document has under the ids of the relation's ends. */
  static void requireEnds(Relation relation, Annotation source, Annotation target)
      throws EditRefusedException {
    requireEnd(relation.id(), "starts", relation.source(), source);
    requireEnd(relation.id(), "ends", relation.target(), target);
  }

  private static void requireEnd(int relation, String verb, int end, Annotation found)
      throws EditRefusedException {
    if (!(found instanceof Span)) {
      throw new EditRefusedException(
          "relation %d %s at span %d, which does not exist".formatted(relation, verb, end));
    }
  }
}
