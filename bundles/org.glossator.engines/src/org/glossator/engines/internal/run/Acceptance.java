package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.TextUnits;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.engines.AcceptanceDraft;
import org.glossator.engines.AcceptanceDraft.Result;
import org.glossator.engines.Suggestions;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.DocumentSession;

/**
 * Turns the open suggestions on a document into annotations of an annotator: one undoable step for
 * all. What a rule of the codebook forbids stays open.
 */
final class Acceptance {
  private final DocumentSession session;
  private final AcceptanceDraft draft;

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
  record Refusal(String kind, String reason, int count) {}

  /**
   * @param language BCP 47 tag of the document, or null
   */
  Acceptance(DocumentSession session, Scheme scheme, String language) {
    this.session = session;
    AnnotationSnapshot work = session.document().snapshot();
    this.draft =
        new AcceptanceDraft(work, scheme, TextUnits.of(work.text(), language), session.ids()::next);
  }

  /** Takes in the open suggestions of one engine; {@link #perform} then makes the edits. */
  Outcome add(AnnotationSnapshot suggestions) {
    AnnotationDocument decided = new AnnotationDocument(suggestions);
    List<AnnotationEdit> decisions = new ArrayList<>();
    int accepted = 0;
    int refused = 0;
    Map<String, Refusal> reasons = new TreeMap<>();
    for (Annotation suggestion : Suggestions.open(suggestions, session.annotator())) {
      Result result = draft.accept(suggestion, suggestions, null);
      if (result instanceof Result.Refused refusal) {
        refused++;
        reasons.merge(
            refusal.kind(),
            new Refusal(refusal.kind(), refusal.reason(), 1),
            (a, b) -> new Refusal(a.kind(), a.reason(), a.count() + 1));
      } else {
        accepted += result instanceof Result.Accepted ? 1 : 0;
        decisions.add(Suggestions.decide(suggestion, session.annotator(), Decision.ACCEPTED));
      }
    }
    try {
      decided.apply(new AnnotationEdit.Batch(decisions));
    } catch (EditRefusedException e) {
      throw new IllegalStateException(e); // attributes of what the snapshot has
    }
    return new Outcome(decided.snapshot(), accepted, refused, reasons.values());
  }

  /**
   * Makes the edits of all engines as one step, and waits until they are on the disk.
   *
   * @throws ProblemException if they cannot be made or saved
   */
  void perform() throws ProblemException {
    if (draft.edits().isEmpty()) {
      return;
    }
    try {
      session.perform("Accept suggestions", new AnnotationEdit.Batch(draft.edits()));
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
