package org.glossator.engines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Rule.Violation;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Rules;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.engines.internal.run.SuggestionKey;

/**
 * What an annotator's work on a document becomes when suggestions are accepted one after the other:
 * the edits, checked by the rules of the codebook. Nothing is changed here. One thread at a time.
 */
public final class AcceptanceDraft {
  private final Scheme scheme;
  private final TextUnits units;
  private final ToIntFunction<IntPredicate> ids;

  /** The annotator's work as it will be; rules see what was accepted before. */
  private final AnnotationDocument draft;

  private final Map<SuggestionKey, Integer> there = new HashMap<>();

  /** Ids of the spans in the annotator's work by layer and place, on which relations hang. */
  private final Map<SuggestionKey, Integer> ends = new HashMap<>();

  private final List<AnnotationEdit> edits = new ArrayList<>();

  /** What came of a suggestion. */
  public sealed interface Result {
    /** It becomes that annotation. */
    record Accepted(Annotation annotation) implements Result {}

    /** The annotator has made the same already. */
    record AlreadyThere(int annotation) implements Result {}

    /**
     * It cannot be accepted.
     *
     * @param kind id of the rule, or another word
     * @param reason in plain English, lower case, without a full stop
     */
    record Refused(String kind, String reason) implements Result {}
  }

  /**
   * Begins with an annotator's work.
   *
   * @param units of the document's text
   * @param ids gives an id that is not taken, given the test for taken ones
   */
  public AcceptanceDraft(
      AnnotationSnapshot work, Scheme scheme, TextUnits units, ToIntFunction<IntPredicate> ids) {
    this.draft = new AnnotationDocument(work);
    this.scheme = Objects.requireNonNull(scheme);
    this.units = Objects.requireNonNull(units);
    this.ids = Objects.requireNonNull(ids);
    for (Annotation annotation : work.annotations()) {
      remember(annotation, work);
    }
  }

  /**
   * Accepts a suggestion.
   *
   * @param suggestions where it stands, to find the ends of relations
   * @param code the code that it gets, or null for its own
   */
  public Result accept(Annotation suggestion, AnnotationSnapshot suggestions, String code) {
    Annotation wanted = code == null ? suggestion : suggestion.withCode(code);
    Integer same = there.get(SuggestionKey.of(wanted, suggestions::span));
    if (same != null) {
      return new Result.AlreadyThere(same);
    }
    int source = 0;
    int target = 0;
    if (wanted instanceof Relation relation) {
      source = end(suggestions.span(relation.source()));
      target = end(suggestions.span(relation.target()));
      if (source == 0 || target == 0) {
        return new Result.Refused("end", "an end of the relation is no annotation");
      }
      if (source == target) {
        return new Result.Refused("ends", "both ends of the relation are one annotation");
      }
    }
    int id = ids.applyAsInt(taken -> draft.snapshot().get(taken) != null);
    Annotation annotation = Suggestions.accepted(wanted, id, source, target);
    List<Violation> violations =
        Rules.check(RuleContext.of(draft.snapshot(), scheme, units), annotation);
    if (!violations.isEmpty() && violations.getFirst().blocking()) {
      return new Result.Refused(violations.getFirst().ruleId(), violations.getFirst().what());
    }
    AnnotationEdit edit = Suggestions.creation(annotation);
    try {
      draft.apply(edit);
    } catch (EditRefusedException e) {
      return new Result.Refused("edit", e.getMessage());
    }
    edits.add(edit);
    remember(annotation, draft.snapshot());
    return new Result.Accepted(annotation);
  }

  /** The edits that make the work what the draft is; empty where nothing was accepted. */
  public List<AnnotationEdit> edits() {
    return List.copyOf(edits);
  }

  private void remember(Annotation annotation, AnnotationSnapshot in) {
    there.put(SuggestionKey.of(annotation, in::span), annotation.id());
    if (annotation instanceof Span span) {
      ends.put(place(span), span.id());
    }
  }

  private int end(Span suggested) {
    Integer same = there.get(SuggestionKey.of(suggested, id -> suggested));
    return same != null ? same : ends.getOrDefault(place(suggested), 0);
  }

  private static SuggestionKey place(Span span) {
    List<List<Fragment>> places = List.of(span.fragments());
    return new SuggestionKey(span.layer(), null, places);
  }
}
