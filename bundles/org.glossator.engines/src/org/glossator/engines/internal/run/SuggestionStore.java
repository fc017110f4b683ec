package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Rules;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.codebook.Scheme;
import org.glossator.study.DocumentSession;
import org.glossator.study.Study;

/**
 * Puts what an engine proposes for a document where it belongs: into the engine's suggestions, or, accepted, into
 * an annotator's annotations. Any thread; documents are independent of one another.
 *
 * <p>Suggestions are spans and labels; relations between suggestions cannot be accepted one by one and are kept
 * with their spans.
 */
final class SuggestionStore {
  private final Study study;
  private final Scheme scheme;

  SuggestionStore(Study study, Scheme scheme) {
    this.study = study;
    this.scheme = scheme;
  }

  /** What became of the suggestions. */
  record Result(long open, long accepted, long known, long refused) {}

  /**
   * Replaces the engine's open suggestions for the document.
   *
   * @throws ProblemException if they cannot be written; those that were there stay
   */
  Result suggest(String document, String engine, String text, List<Annotation> proposed)
      throws ProblemException {
    write(document, engine, text, proposed);
    return new Result(proposed.size(), 0, 0, 0);
  }

  /**
   * Makes the suggestions annotations, as one undoable step. Those that a rule forbids stay suggestions.
   *
   * @throws ProblemException if the annotator's work is open elsewhere, or cannot be written
   */
  Result accept(
      String document, String engine, String text, List<Annotation> proposed, String annotator)
      throws ProblemException {
    List<Annotation> refused = new ArrayList<>();
    int known = 0;
    int accepted = 0;
    if (!proposed.isEmpty()) {
      try (DocumentSession session = study.session(document, annotator)) {
        if (session.isReadOnly()) {
          throw new ProblemException(
              Problem.error(document, session.readOnlyReason(), "close it there and run again"));
        }
        AnnotationSnapshot now = session.document().snapshot();
        Set<String> has = contents(now);
        List<AnnotationEdit> edits = new ArrayList<>();
        Set<Integer> ids = new HashSet<>();
        for (Annotation annotation : proposed) {
          if (annotation instanceof Relation) {
            continue;
          }
          if (!has.add(content(annotation))) {
            known++;
          } else if (!Rules.check(now, scheme, annotation).isEmpty()
              || overlapsAccepted(edits, annotation)) {
            refused.add(annotation);
          } else {
            edits.add(creation(annotation, session, ids));
          }
        }
        accepted = edits.size();
        if (!edits.isEmpty()) {
          session.perform("Accept suggestions of " + engine, new AnnotationEdit.Batch(edits));
        }
      } catch (EditRefusedException e) {
        throw new ProblemException(
            Problem.error(document, "suggestions do not fit: " + e.getMessage(), "run again"), e);
      }
    }
    write(document, engine, text, refused);
    return new Result(refused.size(), accepted, known, refused.size());
  }
}
