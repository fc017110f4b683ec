package org.glossator.ui.editor.internal.part;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.study.StudyHistory;
import org.glossator.study.StudyStep;
import org.glossator.study.WorkHistory;
import org.glossator.ui.base.TaskJob;

/** Takes a step back or does it again, and shows where it was. UI thread only. */
final class UndoTravel {
  /** How much of a long span is brought into view. */
  static final int SHOWN = 400;

  /** So many documents are named, of others the number. */
  private static final int NAMED = 3;

  private final SpanAnnotating annotating;
  private final WorkHistory history;

  UndoTravel(SpanAnnotating annotating, WorkHistory history) {
    this.annotating = annotating;
    this.history = history;
  }

  /**
   * Moves the document's own next step.
   *
   * @return false if it was refused
   */
  boolean own(boolean back) {
    AnnotationDocument document = annotating.session().document();
    AtomicReference<DocumentChange> made = new AtomicReference<>();
    Consumer<DocumentChange> watch = made::set;
    document.addListener(watch);
    try {
      if (back) {
        history.own().undo();
      } else {
        history.own().redo();
      }
      show(made.get());
      return true;
    } catch (EditRefusedException e) {
      annotating.refuse(e.getMessage());
      return false;
    } finally {
      document.removeListener(watch);
    }
  }

  /**
   * Moves a step of the study, in the background.
   *
   * @param then is told whether it was done, unless the editor is gone by then
   */
  void ofStudy(StudyStep step, boolean back, Consumer<Boolean> then) {
    AnnotationDocument document = annotating.session().document();
    AtomicReference<DocumentChange> made = new AtomicReference<>();
    Consumer<DocumentChange> watch = made::set;
    document.addListener(watch);
    boolean[] isDone = {false};
    StudyHistory steps = annotating.study().history();
    String name = Messages.bind(back ? Messages.undoingStep : Messages.redoingStep, step.label());
    new TaskJob<>(
            annotating.surface().getDisplay(),
            name,
            progress -> back ? steps.undo(step, progress) : steps.redo(step, progress))
        .onResult(
            outcome -> {
              isDone[0] = true;
              annotating.whileOpen(() -> show(made.get()));
              annotating.say(said(step, back, outcome.problems()));
            })
        .onProblem(problem -> refused(step, back, problem))
        .onEnd(
            () -> {
              document.removeListener(watch);
              annotating.whileOpen(() -> then.accept(isDone[0]));
            })
        .schedule();
  }

  /** It must not be in the way of the steps before it, or nobody could ever undo those. */
  private void refused(StudyStep step, boolean back, Problem problem) {
    annotating.whileOpen(
        () -> {
          history.passOver(step);
          annotating.refuse(
              Messages.bind(
                  back ? Messages.notUndone : Messages.notRedone,
                  new Object[] {problem.path(), problem.what(), problem.remedy()}));
          annotating.steps().historyChanged();
        });
  }

  private static String said(StudyStep step, boolean back, List<Problem> problems) {
    if (!problems.isEmpty()) {
      return problems.getFirst().toString();
    }
    List<String> documents = step.documents();
    String names = String.join(", ", documents.subList(0, Math.min(NAMED, documents.size())));
    if (documents.size() > NAMED) {
      names = Messages.bind(Messages.andMore, names, Integer.toString(documents.size() - NAMED));
    }
    return Messages.bind(
        back ? Messages.undoneIn : Messages.redoneIn,
        new Object[] {step.label(), inDocuments(documents.size()), names});
  }

  /** So many documents, in words. */
  static String inDocuments(int count) {
    return count == 1
        ? Messages.inOneDocument
        : Messages.bind(Messages.inDocuments, Integer.toString(count));
  }

  private void show(DocumentChange change) {
    if (change == null) {
      return; // nothing in this document
    }
    Set<Integer> touched = change.touched();
    for (int id : touched) {
      Span span =
          change.after().span(id) != null ? change.after().span(id) : change.before().span(id);
      if (span != null) {
        annotating.surface().show(span.begin(), Math.min(span.end(), span.begin() + SHOWN));
        if (change.after().span(id) != null && touched.size() == 1) {
          annotating.select(id, false);
        }
        return;
      }
    }
  }
}
