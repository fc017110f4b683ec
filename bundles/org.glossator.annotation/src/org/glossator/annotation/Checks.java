package org.glossator.annotation;

import org.glossator.base.IntMap;

/** What must hold of every annotation in a document, whatever the codebook says. */
final class Checks {
  private Checks() {}

  static void insideText(Span span, String text) throws EditRefusedException {
    if (span.end() > text.length()) {
      throw new EditRefusedException(
          "span " + span.id() + " ends at " + span.end() + ", the text at " + text.length());
    }
  }

  static void hasEnds(Relation relation, IntMap<Annotation> byId) throws EditRefusedException {
    if (!(byId.get(relation.source()) instanceof Span)) {
      throw new EditRefusedException(
          "relation "
              + relation.id()
              + " starts at span "
              + relation.source()
              + ", which is not there");
    }
    if (!(byId.get(relation.target()) instanceof Span)) {
      throw new EditRefusedException(
          "relation "
              + relation.id()
              + " ends at span "
              + relation.target()
              + ", which is not there");
    }
  }
}
