package org.glossator.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.SnapshotDiff;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.study.internal.AnnotationFile;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.Rebase;
import org.glossator.study.internal.WrittenUnder;
import org.glossator.study.internal.journal.JournalEntry.Change;
import org.glossator.study.internal.journal.JournalEntry.Kind;
import org.glossator.study.internal.journal.StepFile;
import org.glossator.study.internal.journal.StepFile.Part;

/**
 * Brings a step into the files of a study, or takes it back. Files are read under the codebook that
 * they are written under and written under the one of the other side: what a layer's spans were
 * before the layer went is read all the same.
 */
final class StepRun {
  private final Study study;
  private final StepFile step;
  private final Scheme before;
  private final Scheme after;
  private final List<Problem> problems = new ArrayList<>();
  private int partsDone;

  StepRun(Study study, StepFile step) throws ProblemException {
    this.study = study;
    this.step = step;
    StepFile.Model codebook = step.header().model(StudyLayout.CODEBOOK);
    this.before = codebook == null ? study.scheme() : scheme(codebook.before());
    this.after = codebook == null ? study.scheme() : scheme(codebook.after());
  }

  private static Scheme scheme(String content) throws ProblemException {
    return Scheme.of(
        CodebookFiles.read(StudyLayout.CODEBOOK, StudyModels.bytes(content)).codebook());
  }

  /** What did not fit. */
  List<Problem> problems() {
    return problems;
  }

  /** How many files were changed. */
  int partsDone() {
    return partsDone;
  }

  /**
   * Does the step, or takes it back. On failure what was changed so far is changed back.
   *
   * @param forward whether it is done
   * @throws ProblemException if it failed and the study is as it was
   * @throws HalfDoneException if it failed and could not be changed back as a whole
   */
  void run(boolean forward, Progress progress) throws ProblemException, HalfDoneException {
    boolean done = false;
    try {
      StudyModels.put(study, step.header(), forward);
      forEachPart(
          part -> {
            progress.checkCancelled();
            progress.step(part.owner() + "/" + part.document());
            apply(part, forward);
            partsDone++;
            progress.worked(1);
          });
      done = true;
    } finally {
      if (!done) {
        back(forward);
      }
    }
  }

  /**
   * Makes sure that every file is, where the step changes it, as the step left it or found it.
   *
   * @param forward whether the step is to be done
   * @throws ProblemException naming the first that is not
   */
  void requireFits(boolean forward, Progress progress) throws ProblemException {
    forEachPart(
        part -> {
          progress.checkCancelled();
          AnnotationEdit edit = forward ? part.edit() : part.inverse();
          AnnotationEdit back = forward ? part.inverse() : part.edit();
          if (!back.equals(inverseOf(edit, now(part, forward ? before : after)))) {
            throw new ProblemException(
                Problem.error(
                    step.header().label(),
                    "cannot be %s: %s of %s was changed there since"
                        .formatted(
                            forward ? "done again" : "undone", part.document(), part.owner()),
                    "undo that change first"));
          }
        });
  }

  /** What is in a file, or in the session that has it open. */
  private AnnotationSnapshot now(Part part, Scheme scheme) throws ProblemException {
    DocumentSession session = study.sessions().on(tree(part), part.document(), part.owner());
    return session != null
        ? session.document().snapshot()
        : AnnotationFile.read(source(tree(part), part, scheme));
  }

  /** A failure after which some files have the step and others have not. */
  static final class HalfDoneException extends Exception {
    private static final long serialVersionUID = 1L;

    private HalfDoneException(Throwable cause) {
      super(cause);
    }
  }

  private void back(boolean forward) throws HalfDoneException {
    int whole = partsDone;
    int[] seen = {0};
    try {
      StudyModels.put(study, step.header(), !forward);
      forEachPart(
          part -> {
            int number = seen[0]++;
            // the one that failed may be done all the same: a rename whose answer was lost
            if (number < whole || number == whole && isDone(part, forward)) {
              apply(part, !forward);
            }
          });
    } catch (ProblemException | RuntimeException e) {
      throw new HalfDoneException(e);
    }
  }

  /**
   * Goes on where a process was stopped: parts that are done are left alone.
   *
   * @throws ProblemException if a file cannot be read or written; those before it are done
   * @throws CancellationException between two files
   */
  void finish(boolean forward, Progress progress) throws ProblemException {
    StudyModels.finish(study, step.header(), forward);
    forEachPart(
        part -> {
          progress.checkCancelled();
          progress.step(part.owner() + "/" + part.document());
          if (!isDone(part, forward)) {
            apply(part, forward);
            partsDone++;
          }
        });
  }

  private void forEachPart(StepFile.PartConsumer consumer) throws ProblemException {
    try {
      step.forEachPart(consumer);
    } catch (IOException e) {
      throw IoProblems.reading(study.layout().shown(step.file()), e);
    }
  }

  private void apply(Part part, boolean forward) throws ProblemException {
    Change change =
        forward
            ? new Change(Kind.APPLY, "", part.edit(), part.inverse())
            : new Change(Kind.APPLY, "", part.inverse(), part.edit());
    AnnotationTree tree = tree(part);
    DocumentSession session = study.sessions().on(tree, part.document(), part.owner());
    if (session == null || !applyInSession(session, part, change)) {
      applyInFile(tree, part, change, forward);
    }
  }

  private AnnotationTree tree(Part part) {
    return part.tree().equals(StudyLayout.SUGGESTIONS) ? study.suggestions() : study.annotations();
  }

  /**
   * In the live document, whose journal and file follow.
   *
   * @return false if the session is no longer open
   */
  private boolean applyInSession(DocumentSession session, Part part, Change change)
      throws ProblemException {
    if (session.heldReason() != null) {
      throw new ProblemException(
          Problem.error(
              shown(part),
              "cannot be written: " + session.heldReason(),
              "close it there and try again"));
    }
    try {
      tell(part, session.applyFromStudy(change));
    } catch (EditRefusedException e) {
      return false;
    }
    session.compact();
    return true;
  }

  private void applyInFile(AnnotationTree tree, Part part, Change change, boolean forward)
      throws ProblemException {
    AnnotationFile.Source source = source(tree, part, forward ? before : after);
    try (DocumentLock lock = DocumentLock.tryLock(source.xmi()).orThrow(source.shown());
        AnnotationFile file = AnnotationFile.open(source)) {
      Objects.requireNonNull(lock);
      AnnotationDocument document = new AnnotationDocument(file.opened());
      tell(part, Rebase.apply(document, List.of(change)));
      AnnotationSnapshot made = document.snapshot();
      Scheme under = forward ? after : before;
      WrittenUnder says =
          forward
              ? WrittenUnder.of(after)
              : new WrittenUnder(part.codebookName(), part.codebookVersion());
      file.apply(exactly(file.opened(), made, change), made, under, says);
    } catch (IOException e) {
      throw IoProblems.writing(source.shown(), e);
    }
    study.tellWritten(tree, part.document(), part.owner());
  }

  /** What was done, which is not what was wanted where something did not fit. */
  private static Change exactly(
      AnnotationSnapshot before, AnnotationSnapshot after, Change wanted) {
    try {
      AnnotationDocument document = new AnnotationDocument(before);
      if (document.apply(wanted.edit()).equals(wanted.inverse())
          && document.snapshot().equals(after)) {
        return wanted;
      }
    } catch (EditRefusedException e) {
      // a part of it did not fit: told already
    }
    Batch there = SnapshotDiff.between(before, after);
    return new Change(Kind.APPLY, "", there, SnapshotDiff.between(after, before));
  }

  /**
   * Whether a file has the step already: whether taking it back and doing it again gives what is
   * there, while doing it would not.
   */
  private boolean isDone(Part part, boolean forward) throws ProblemException {
    AnnotationEdit edit = forward ? part.edit() : part.inverse();
    AnnotationEdit back = forward ? part.inverse() : part.edit();
    AnnotationSnapshot asBefore =
        AnnotationFile.read(source(tree(part), part, forward ? before : after));
    if (back.equals(inverseOf(edit, asBefore))) {
      return false;
    }
    AnnotationSnapshot asAfter =
        AnnotationFile.read(source(tree(part), part, forward ? after : before));
    return edit.equals(inverseOf(back, asAfter));
  }

  /** What would take an edit back, or null if it does not fit. */
  private static AnnotationEdit inverseOf(AnnotationEdit edit, AnnotationSnapshot snapshot) {
    try {
      return new AnnotationDocument(snapshot).apply(edit);
    } catch (EditRefusedException e) {
      return null;
    }
  }

  private AnnotationFile.Source source(AnnotationTree tree, Part part, Scheme scheme)
      throws ProblemException {
    String text = study.text(part.document());
    return tree.source(part.document(), part.owner(), text, () -> scheme);
  }

  private String shown(Part part) {
    return study.layout().shown(tree(part).file(part.document(), part.owner()));
  }

  private void tell(Part part, List<String> conflicts) {
    for (String conflict : conflicts) {
      problems.add(Problem.warning(shown(part), conflict, "look at it and set it right"));
    }
  }
}
