package org.glossator.annotation.internal;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Rule;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;

/**
 * A span lies in the text, does not cut a character (a surrogate pair, a letter and its accent, an
 * emoji) in two, is more than white space, and stays in its sentence where the layer says so.
 */
public final class BoundaryRule implements Rule {
  @Override
  public String id() {
    return "boundary";
  }

  @Override
  public List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    if (!(candidate instanceof Span span)) {
      return List.of();
    }
    String text = snapshot.text();
    if (span.end() > text.length()) {
      return List.of(
          new Violation(
              id(),
              span.id(),
              true,
              "the span ends at " + span.end() + ", the text at " + text.length(),
              "delete the span or move its end"));
    }
    TextUnits units = TextUnits.of(text, null);
    List<Violation> found = new ArrayList<>();
    for (Fragment fragment : span.fragments()) {
      checkFragment(span, fragment, text, units, found);
    }
    SchemeLayer layer = scheme.layer(span.layer());
    if (layer != null && !layer.crossesSentences() && crossesSentence(span, units)) {
      found.add(
          new Violation(
              id(),
              span.id(),
              true,
              "spans of " + layer.name() + " stay inside one sentence",
              "mark each sentence by itself"));
    }
    return found;
  }

  private void checkFragment(
      Span span, Fragment fragment, String text, TextUnits units, List<Violation> found) {
    if (units.clusterBegin(fragment.begin()) != fragment.begin()
        || units.clusterBegin(fragment.end()) != fragment.end()) {
      found.add(
          new Violation(
              id(),
              span.id(),
              true,
              "an edge of the span is inside a character",
              "move it to the character's begin or end"));
    }
    if (text.substring(fragment.begin(), fragment.end())
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      found.add(
          new Violation(
              id(),
              span.id(),
              true,
              "the span covers nothing but white space",
              "select some text"));
    }
  }

  private static boolean crossesSentence(Span span, TextUnits units) {
    Fragment sentence = units.sentenceAt(span.begin());
    return sentence != null && span.end() > sentence.end();
  }
}
