package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.engines.Suggestions;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.DocumentSession;

/**
 * Turns the open suggestions on a document into annotations of an annotator: one undoable step for
 * all. What a rule of the codebook forbids stays open.
 */
final class Acceptance {
  private final DocumentSession session;
  private final Scheme scheme;
  private final TextUnits units;

  /** The annotator's work as it will be; rules see what was accepted before. */
  private final AnnotationDocument draft;

  private final Map<SuggestionKey, Integer> there = new HashMap<>();

  /** Ids of the spans in the annotator's work by layer and place, on which relations hang. */
  private final Map<SuggestionKey, Integer> ends = new HashMap<>();

  private final List<AnnotationEdit> edits = new ArrayList<>();

  /**
   * @param suggestions the same with the decisions
   * @param accepted how many became annotations
   * @param refused how many could not
   * @param reasons why: for each kind of reason how many, and the first reason
   */
  record Outcome(
      AnnotationSnapshot suggestions, int accepted, int refused, Collection<Refusal> reasons) {}

  /**
   * Why a suggestion cannot be accepted.
   *
   * @param kind id of the rule, or another word
   * @param reason of the first one
   * @param count how many
   */
  record Refusal(String kind, String reason, int count) {
    Refusal(String kind, String reason) {
      this(kind, reason, 1);
    }
  }

  /**
   * @param language BCP 47 tag of the document, or null
   */
  Acceptance(DocumentSession session, Scheme scheme, String language) {
    this.session = session;
    this.scheme = scheme;
    AnnotationSnapshot work = session.document().snapshot();
    this.draft = new AnnotationDocument(work);
    this.units = TextUnits.of(work.text(), language);
    for (Annotation annotation : work.annotations()) {
      remember(annotation, work);
    }
  }

  /** Takes in the open suggestions of one engine; {@link #perform} then makes the edits. */
  Outcome add(AnnotationSnapshot suggestions) {
    AnnotationDocument decided = new AnnotationDocument(suggestions);
    List<AnnotationEdit> decisions = new ArrayList<>();
    int accepted = 0;
    int refused = 0;
    Map<String, Refusal> reasons = new TreeMap<>();
    for (Annotation suggestion : Suggestions.open(suggestions, session.annotator())) {
      boolean isThere = there.containsKey(SuggestionKey.of(suggestion, suggestions::span));
      Refusal refusal = isThere ? null : accept(suggestion, suggestions);
      if (refusal == null) {
        accepted += isThere ? 0 : 1;
        decisions.add(Suggestions.decide(suggestion, session.annotator(), Decision.ACCEPTED));
      } else {
        refused++;
        reasons.merge(
            refusal.kind(), refusal, (a, b) -> new Refusal(a.kind(), a.reason(), a.count() + 1));
      }
    }
    try {
      decided.apply(new AnnotationEdit.Batch(decisions));
    } catch (EditRefusedException e) {
      throw new IllegalStateException(e); // attributes of what the snapshot has
    }
    return new Outcome(decided.snapshot(), accepted, refused, reasons.values());
  }

  /** Why a suggestion cannot be accepted, or null if it was. */
  private Refusal accept(Annotation suggestion, AnnotationSnapshot suggestions) {
    int source = 0;
    int target = 0;
    if (suggestion instanceof Relation relation) {
      source = end(suggestions.span(relation.source()));
      target = end(suggestions.span(relation.target()));
      if (source == 0 || target == 0) {
        return new Refusal("end", "an end of the relation is no annotation");
      }
      if (source == target) {
        return new Refusal("ends", "both ends of the relation are one annotation");
      }
    }
    int id = session.ids().next(taken -> draft.snapshot().get(taken) != null);
    Annotation annotation = Suggestions.accepted(suggestion, id, source, target);
    List<Violation> violations =
        Rules.check(RuleContext.of(draft.snapshot(), scheme, units), annotation);
    if (!violations.isEmpty() && violations.getFirst().blocking()) {
      return new Refusal(violations.getFirst().ruleId(), violations.getFirst().what());
    }
    AnnotationEdit edit = Suggestions.creation(annotation);
    try {
      draft.apply(edit);
    } catch (EditRefusedException e) {
      return new Refusal("edit", e.getMessage());
    }
    edits.add(edit);
    remember(annotation, draft.snapshot());
    return null;
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

  /**
   * Makes the edits of all engines as one step, and waits until they are on the disk.
   *
   * @throws ProblemException if they cannot be made or saved
   */
  void perform() throws ProblemException {
    if (edits.isEmpty()) {
      return;
    }
    try {
      session.perform("Accept suggestions", new AnnotationEdit.Batch(edits));
    } catch (EditRefusedException e) {
      throw new ProblemException(
          Problem.error(
              session.documentPath(),
              "suggestions cannot be accepted: " + e.getMessage(),
              "run the engine again"),
          e);
    }
    session.flush();
  }
}
