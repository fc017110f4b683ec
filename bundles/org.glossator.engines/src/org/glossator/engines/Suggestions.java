package org.glossator.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.engines.internal.OwnAttributes;

/**
 * What engines propose: the annotations in {@code suggestions/<engine>/<document>.xmi} ({@link
 * org.glossator.study.Study#suggestions}). Each has the origin {@code engine:<id>}, a confidence
 * where the engine gave one, and as its memo the engine's explanation.
 *
 * <p>The file also remembers what people decided, in attributes of the suggestion that no codebook
 * has: {@code glossator.decision.<annotator>} is {@code accepted} or {@code rejected}. A suggestion
 * that nobody has decided on is open and is replaced when its engine runs again; a decided one
 * stays, so that it is not proposed again. Decisions are edits like any other, made in a {@link
 * org.glossator.study.DocumentSession} on the suggestions, with undo.
 */
public final class Suggestions {
  /** Begin of the origin of what engines made. */
  public static final String ORIGIN_PREFIX = "engine:";

  private static final String DECISION_PREFIX = OwnAttributes.PREFIX + "decision.";
  private static final String CODE_PREFIX = OwnAttributes.PREFIX + "code.";

  private Suggestions() {}

  /** What a person has decided on a suggestion. */
  public enum Decision {
    ACCEPTED("accepted"),
    REJECTED("rejected");

    private final String text;

    Decision(String text) {
      this.text = text;
    }

    /** The word in the file. */
    public String text() {
      return text;
    }
  }

  /** Origin of what an engine made. */
  public static String origin(String engine) {
    return ORIGIN_PREFIX + engine;
  }

  /** Id of the engine that made an annotation, or null if none did. */
  public static String engine(Annotation annotation) {
    String origin = annotation.origin();
    return origin.startsWith(ORIGIN_PREFIX) ? origin.substring(ORIGIN_PREFIX.length()) : null;
  }

  /** What an annotator has decided on a suggestion, or null. */
  public static Decision decision(Annotation suggestion, String annotator) {
    AttributeValue value = suggestion.attributes().get(DECISION_PREFIX + annotator);
    for (Decision decision : Decision.values()) {
      if (value instanceof AttributeValue.Text text && text.text().equals(decision.text())) {
        return decision;
      }
    }
    return null;
  }

  /** Whether anybody has decided on a suggestion. */
  public static boolean isDecided(Annotation suggestion) {
    return suggestion.attributes().keySet().stream().anyMatch(id -> id.startsWith(DECISION_PREFIX));
  }

  /**
   * Whether it is no suggestion but a copy of an annotator's span, which stands there because a
   * suggested relation hangs on it.
   */
  public static boolean isContext(Annotation suggestion) {
    return suggestion.attributes().containsKey(OwnAttributes.CONTEXT);
  }

  /**
   * The suggestions on which an annotator is still to decide: spans in order, then relations, then
   * labels.
   */
  public static List<Annotation> open(AnnotationSnapshot suggestions, String annotator) {
    return suggestions.annotations().stream()
        .filter(s -> !isContext(s) && decision(s, annotator) == null)
        .toList();
  }

  /**
   * The edit that records a decision in the file of suggestions.
   *
   * @param decision null to open it again
   */
  public static AnnotationEdit decide(Annotation suggestion, String annotator, Decision decision) {
    AttributeValue value = decision == null ? null : new AttributeValue.Text(decision.text());
    return new AnnotationEdit.SetAttribute(suggestion.id(), DECISION_PREFIX + annotator, value);
  }

  /**
   * The edits that record a decision, and with which code a suggestion was accepted.
   *
   * @param decision null to open it again
   * @param code the code that an accepted one got; null or its own for the one that was proposed
   */
  public static List<AnnotationEdit> decisions(
      Annotation suggestion, String annotator, Decision decision, String code) {
    List<AnnotationEdit> edits = new ArrayList<>();
    edits.add(decide(suggestion, annotator, decision));
    boolean isOther =
        decision == Decision.ACCEPTED && code != null && !code.equals(suggestion.code());
    String other = isOther ? code : null;
    if (!Objects.equals(other, otherCode(suggestion, annotator))) {
      AttributeValue value = other == null ? null : new AttributeValue.Text(other);
      edits.add(new AnnotationEdit.SetAttribute(suggestion.id(), CODE_PREFIX + annotator, value));
    }
    return edits;
  }

  /**
   * The code with which an annotator accepted a suggestion where it is not the one that was
   * proposed; else null.
   */
  public static String otherCode(Annotation suggestion, String annotator) {
    return suggestion.attributes().get(CODE_PREFIX + annotator) instanceof AttributeValue.Text text
        ? text.text()
        : null;
  }

  /**
   * The annotation that a suggestion becomes when it is accepted: without the explanation, which is
   * not the annotator's own note, and without decisions; origin, confidence and attributes stay.
   *
   * @param id its id in the annotator's file
   * @param source a relation's source there, else not used
   * @param target a relation's target there, else not used
   */
  public static Annotation accepted(Annotation suggestion, int id, int source, int target) {
    Annotation bare = OwnAttributes.without(suggestion).withMemo(null);
    return switch (bare) {
      case Span span -> span.withId(id);
      case Relation relation -> relation.withEnds(source, target).withId(id);
      case DocumentLabel label -> label.withId(id);
    };
  }

  /** The edit that adds an annotation to a document. */
  public static AnnotationEdit creation(Annotation annotation) {
    return switch (annotation) {
      case Span span -> new AnnotationEdit.CreateSpan(span);
      case Relation relation -> new AnnotationEdit.Link(relation);
      case DocumentLabel label -> new AnnotationEdit.SetDocumentLabel(label);
    };
  }
}
