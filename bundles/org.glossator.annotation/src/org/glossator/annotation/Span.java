package org.glossator.annotation;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.glossator.base.Interval;

/**
 * An annotation of a text range of one or more fragments.
 *
 * @param id see {@link Annotation}
 * @param fragments ordered, neither overlapping nor touching one another, at least one
 * @param layer id of a span layer
 * @param code id of its code, or null
 * @param attributes values by attribute id
 * @param memo the annotator's note, or null
 * @param origin where it came from
 * @param confidence 0 to 1, or null
 * @param codebookVersion version that it was made under, or null
 */
public record Span(
    int id,
    List<Fragment> fragments,
    String layer,
    String code,
    Map<String, AttributeValue> attributes,
    String memo,
    String origin,
    Double confidence,
    String codebookVersion)
    implements Annotation, Interval {

  /**
   * @throws IllegalArgumentException if a value breaks the contract
   */
  public Span {
    AnnotationValues.check(id, layer, origin, confidence);
    attributes = AnnotationValues.attributes(attributes);
    memo = AnnotationValues.emptyToNull(memo);
    code = AnnotationValues.emptyToNull(code);
    codebookVersion = AnnotationValues.emptyToNull(codebookVersion);
    fragments = List.copyOf(fragments);
    if (fragments.isEmpty()) {
      throw new IllegalArgumentException("span " + id + " has no fragment");
    }
    for (int i = 1; i < fragments.size(); i++) {
      if (fragments.get(i).begin() <= fragments.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "two fragments of span " + id + " overlap, touch or are out of order");
      }
    }
  }

  /** A span made by hand, of one fragment. */
  public static Span of(int id, int begin, int end, String layer, String code) {
    return new Span(
        id, List.of(new Fragment(begin, end)), layer, code, Map.of(), null, MANUAL, null, null);
  }

  @Override
  public int begin() {
    return fragments.getFirst().begin();
  }

  @Override
  public int end() {
    return fragments.getLast().end();
  }

  /** Whether it has more than one fragment. */
  public boolean isDiscontinuous() {
    return fragments.size() > 1;
  }

  /** Its text; the texts of several fragments are joined by one space. */
  public String text(String documentText) {
    if (fragments.size() == 1) {
      return documentText.substring(begin(), end());
    }
    StringJoiner joined = new StringJoiner(" ");
    for (Fragment fragment : fragments) {
      joined.add(documentText.substring(fragment.begin(), fragment.end()));
    }
    return joined.toString();
  }

  @Override
  public Span withCode(String newCode) {
    return new Span(
        id, fragments, layer, newCode, attributes, memo, origin, confidence, codebookVersion);
  }

  @Override
  public Span withAttributes(Map<String, AttributeValue> newAttributes) {
    return new Span(
        id, fragments, layer, code, newAttributes, memo, origin, confidence, codebookVersion);
  }

  @Override
  public Span withMemo(String newMemo) {
    return new Span(
        id, fragments, layer, code, attributes, newMemo, origin, confidence, codebookVersion);
  }

  /** The same over other fragments. */
  public Span withFragments(List<Fragment> newFragments) {
    return new Span(
        id, newFragments, layer, code, attributes, memo, origin, confidence, codebookVersion);
  }

  /** The same under another id. */
  public Span withId(int newId) {
    return new Span(
        newId, fragments, layer, code, attributes, memo, origin, confidence, codebookVersion);
  }
}
