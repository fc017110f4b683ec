package org.glossator.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.study.StepRun.HalfDoneException;
import org.glossator.study.StudyBatch.Place;
import org.glossator.study.internal.AnnotationFile;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.internal.SettingsFile;
import org.glossator.study.internal.StepFolder;
import org.glossator.study.internal.StepFolder.Entry;
import org.glossator.study.internal.StepFolder.State;
import org.glossator.study.internal.journal.StepFile;
import org.glossator.study.internal.journal.StepFile.Header;
import org.glossator.study.internal.journal.StepFile.Part;

/**
 * Changes of a study as a whole, each one step that can be taken back, also after a restart.
 *
 * <p>A step is planned first and its plan written to the disk; only then are codebook, settings and
 * files of annotations changed, each file atomically. A step that fails is taken back. One whose
 * process died is reported by {@link StudyStore#open} and {@link Doctor}, and finished by {@link
 * #finish}; no file is ever half-changed.
 *
 * <p>Work that is marked as done is changed by what follows a new codebook or register ({@link
 * StudyBatch#carriesDone}), and by nothing else. Taking a step back is always possible.
 *
 * <p>Documents that are open in this process are changed through their sessions, as no steps of
 * their own undo. Documents that another process holds make a step fail before anything is changed.
 *
 * <p>Any thread; reads and writes many files, so not the UI's. One step at a time.
 */
public final class StudyHistory {
  private final Study study;
  private final StepFolder steps;

  StudyHistory(Study study) {
    this.study = study;
    this.steps =
        new StepFolder(
            study.files(), study.layout().steps(), study.layout().shown(study.layout().steps()));
  }

  /**
   * What a step did.
   *
   * @param files how many files of annotations it changed
   * @param problems what did not fit, because others had changed it
   */
  public record Outcome(int files, List<Problem> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Does a batch as one step, after which nothing can be redone. One that changes nothing is no
   * step.
   *
   * @throws ProblemException if it cannot be done; nothing was changed, unless the problem says
   *     that a step was interrupted
   * @throws java.util.concurrent.CancellationException on request; nothing was changed
   */
  public Outcome perform(StudyBatch batch, Progress progress) throws ProblemException {
    progress.begin(batch.label(), -1);
    if (study.hasUnsavedSettings() && batch.settings() != null) {
      study.saveSettings();
    }
    Header header = header(batch);
    boolean changesModels =
        header.models().stream().anyMatch(model -> !model.before().equals(model.after()));
    return perform(
        (writer, p) -> {
          writer.begin(header);
          planParts(batch, writer, p);
        },
        changesModels,
        progress);
  }

  /** Writes what a step is to do. */
  @FunctionalInterface
  private interface Plan {
    void write(StepFile.Writer writer, Progress progress) throws ProblemException, IOException;
  }

  /**
   * @param isStep whether it is a step even though no file of annotations changes
   */
  private Outcome perform(Plan plan, boolean isStep, Progress progress) throws ProblemException {
    try (DocumentLock lock = steps.lock()) {
      Objects.requireNonNull(lock);
      List<Entry> known = steps.entries();
      requireNoneBetween(known);
      int number = known.isEmpty() ? 1 : known.getLast().number() + 1;
      Entry entry = new Entry(number, State.DOING);
      if (write(plan, entry, progress) == 0 && !isStep) {
        steps.delete(entry);
        return new Outcome(0, List.of());
      }
      StepRun run = run(entry, true, progress, () -> steps.delete(entry));
      steps.move(entry, State.DONE);
      forget(known);
      return told(run);
    }
  }

  /**
   * Replaces files as one step.
   *
   * @param models files with their content before and after; empty for no file
   * @throws ProblemException as {@link #perform}
   */
  Outcome replace(String label, List<StepFile.Model> models, Progress progress)
      throws ProblemException {
    return perform(
        (writer, p) -> writer.begin(new Header(label, models)),
        models.stream().anyMatch(model -> !model.before().equals(model.after())),
        progress);
  }

  /**
   * Takes the last step back; does nothing if there is none.
   *
   * @throws ProblemException as {@link #perform}, or if codebook or settings were changed since
   */
  public Outcome undo(Progress progress) throws ProblemException {
    return move(State.DONE, progress);
  }

  /**
   * Does the step again that was taken back last; does nothing if there is none.
   *
   * @throws ProblemException as {@link #undo}
   */
  public Outcome redo(Progress progress) throws ProblemException {
    return move(State.UNDONE, progress);
  }

  /** Label of the step that {@link #undo} takes back, or null; reads the disk. */
  public String undoLabel() throws ProblemException {
    Entry entry = next(steps.entries(), State.DONE);
    return entry == null ? null : open(entry).header().label();
  }

  /** Label of the step that {@link #redo} does again, or null; reads the disk. */
  public String redoLabel() throws ProblemException {
    Entry entry = next(steps.entries(), State.UNDONE);
    return entry == null ? null : open(entry).header().label();
  }

  /** Steps that were interrupted: some files have them, others have not. Reads one folder. */
  public List<Problem> unfinished() throws ProblemException {
    List<Problem> problems = new ArrayList<>();
    for (Entry entry : steps.entries()) {
      if (entry.state().isBetween()) {
        problems.add(interrupted(entry));
      }
    }
    return problems;
  }

  /**
   * Finishes steps that were interrupted: one that was being done is done, one that was being taken
   * back is taken back.
   *
   * @throws ProblemException if a file cannot be written, or another process is at work
   */
  public Outcome finish(Progress progress) throws ProblemException {
    try (DocumentLock lock = steps.lock()) {
      Objects.requireNonNull(lock);
      int files = 0;
      List<Problem> problems = new ArrayList<>();
      for (Entry entry : steps.entries()) {
        if (entry.state().isBetween()) {
          boolean forward = entry.state() == State.DOING;
          StepRun run = new StepRun(study, open(entry));
          run.finish(forward, progress);
          steps.move(entry, forward ? State.DONE : State.UNDONE);
          files += run.partsDone();
          problems.addAll(run.problems());
        }
      }
      study.tellHistory();
      return new Outcome(files, problems);
    }
  }

  private Outcome move(State from, Progress progress) throws ProblemException {
    try (DocumentLock lock = steps.lock()) {
      Objects.requireNonNull(lock);
      List<Entry> known = steps.entries();
      requireNoneBetween(known);
      Entry entry = next(known, from);
      if (entry == null) {
        return new Outcome(0, List.of());
      }
      boolean forward = from == State.UNDONE;
      Header header = open(entry).header();
      progress.begin(header.label(), -1);
      StudyModels.check(study, header, forward);
      Entry moving = steps.move(entry, forward ? State.DOING : State.UNDOING);
      StepRun run = run(moving, forward, progress, () -> steps.move(moving, from));
      steps.move(moving, forward ? State.DONE : State.UNDONE);
      return told(run);
    }
  }

  private Outcome told(StepRun run) {
    study.tellHistory();
    return new Outcome(run.partsDone(), run.problems());
  }

  @FunctionalInterface
  private interface Cleaning {
    void run() throws ProblemException;
  }

  private StepRun run(Entry entry, boolean forward, Progress progress, Cleaning ifTakenBack)
      throws ProblemException {
    boolean done = false;
    boolean isHalfDone = false;
    try {
      StepRun run = new StepRun(study, open(entry));
      run.run(forward, progress);
      done = true;
      return run;
    } catch (HalfDoneException e) {
      isHalfDone = true;
      throw new ProblemException(interrupted(entry), e);
    } finally {
      if (!done && !isHalfDone) {
        ifTakenBack.run();
      }
    }
  }

  /** The last that was done, or the first that was taken back. */
  private static Entry next(List<Entry> entries, State state) {
    List<Entry> such = entries.stream().filter(entry -> entry.state() == state).toList();
    if (such.isEmpty()) {
      return null;
    }
    return state == State.DONE ? such.getLast() : such.getFirst();
  }

  private void forget(List<Entry> known) throws ProblemException {
    Predicate<Entry> isUndone = entry -> entry.state() == State.UNDONE;
    for (Entry entry : known.stream().filter(isUndone).toList()) {
      steps.delete(entry);
    }
    List<Entry> done = known.stream().filter(isUndone.negate()).toList();
    for (int i = 0; i <= done.size() - StepFolder.MAX_STEPS; i++) {
      steps.delete(done.get(i));
    }
  }

  private void requireNoneBetween(List<Entry> entries) throws ProblemException {
    for (Entry entry : entries) {
      if (entry.state().isBetween()) {
        throw new ProblemException(interrupted(entry));
      }
    }
  }

  private Problem interrupted(Entry entry) {
    String label;
    try {
      label = open(entry).header().label();
    } catch (ProblemException e) {
      return e.problem();
    }
    return Problem.error(
        steps.shown(),
        "\"%s\" was interrupted while it was %s: some documents have it, others have not"
            .formatted(label, entry.state() == State.DOING ? "done" : "undone"),
        "repair the study, which finishes it");
  }

  private StepFile open(Entry entry) throws ProblemException {
    try {
      return StepFile.open(steps.file(entry));
    } catch (IOException e) {
      throw IoProblems.reading(steps.shown() + "/" + steps.file(entry).getFileName(), e);
    }
  }

  // ---- planning

  /** Carries a problem through the writing of a file. */
  private static final class PlanFailure extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient ProblemException problem;

    PlanFailure(ProblemException problem) {
      super(problem);
      this.problem = problem;
    }
  }

  /**
   * Writes what the step is to do.
   *
   * @return in how many files of annotations
   */
  private int write(Plan plan, Entry entry, Progress progress) throws ProblemException {
    int[] parts = {0};
    try {
      new SafeWriter(study.files())
          .write(
              steps.file(entry),
              out -> {
                StepFile.Writer writer = new StepFile.Writer(out);
                try {
                  plan.write(writer, progress);
                } catch (ProblemException e) {
                  throw new PlanFailure(e);
                }
                writer.end();
                parts[0] = writer.parts();
              },
              hash -> {
                // of no interest: the lines have sums of their own
              });
    } catch (PlanFailure e) {
      throw e.problem;
    } catch (IOException e) {
      throw IoProblems.writing(steps.shown(), e);
    }
    return parts[0];
  }

  private Header header(StudyBatch batch) throws ProblemException {
    List<StepFile.Model> models = new ArrayList<>();
    if (batch.codebook() != null) {
      byte[] after = CodebookFiles.toBytes(batch.codebook());
      models.add(StudyModels.model(study, StudyLayout.CODEBOOK, after));
    }
    if (batch.settings() != null) {
      byte[] after = SettingsFile.write(batch.settings());
      models.add(StudyModels.model(study, StudyLayout.SETTINGS, after));
    }
    return new Header(batch.label(), models);
  }

  private void planParts(StudyBatch batch, StepFile.Writer writer, Progress progress)
      throws ProblemException, IOException {
    if (batch.edits() == StudyBatch.Edits.NONE) {
      return;
    }
    Collection<Place> chosen = batch.edits().places();
    if (chosen != null) {
      for (Place place : chosen) {
        AnnotationTree tree = place.isSuggestions() ? study.suggestions() : study.annotations();
        planPart(batch, tree, place.document(), place.owner(), writer, progress);
      }
      return;
    }
    List<AnnotationTree> trees =
        batch.suggestions()
            ? List.of(study.annotations(), study.suggestions())
            : List.of(study.annotations());
    for (AnnotationTree tree : trees) {
      for (String owner : tree.owners()) {
        for (String document : tree.documentsOf(owner)) {
          planPart(batch, tree, document, owner, writer, progress);
        }
      }
    }
  }

  private void planPart(
      StudyBatch batch,
      AnnotationTree tree,
      String document,
      String owner,
      StepFile.Writer writer,
      Progress progress)
      throws ProblemException, IOException {
    progress.checkCancelled();
    progress.step(owner + "/" + document);
    Part part = part(batch, tree, document, owner);
    if (part != null) {
      writer.part(part);
    }
  }

  private Part part(StudyBatch batch, AnnotationTree tree, String document, String owner)
      throws ProblemException, IOException {
    boolean isSuggestions = tree == study.suggestions();
    DocumentSession session = study.sessionOn(tree, document, owner);
    String text = study.text(document);
    AnnotationFile.Source source = tree.source(document, owner, text, study::scheme);
    try (AnnotationFile file = AnnotationFile.open(source)) {
      AnnotationSnapshot now = session == null ? file.opened() : session.document().snapshot();
      AnnotationEdit edit = batch.edits().edit(new Place(document, owner, isSuggestions), now);
      if (edit == null) {
        return null;
      }
      if (!batch.carriesDone() && !isSuggestions) {
        tree.checkOpen(document, owner, source.shown());
      }
      AnnotationDocument trial = new AnnotationDocument(now);
      AnnotationEdit back = trial.apply(edit);
      if (trial.snapshot().equals(now)) {
        return null;
      }
      // forth and back once more: in this form each is exactly the inverse of the other
      AnnotationEdit forth = trial.apply(back);
      AnnotationEdit inverse = trial.apply(forth);
      if (session == null) {
        new SafeWriter(study.files()).createFolders(source.xmi().getParent());
        DocumentLock.tryLock(source.xmi()).orThrow(source.shown()).close();
      }
      return new Part(
          isSuggestions ? StudyLayout.SUGGESTIONS : StudyLayout.ANNOTATIONS,
          owner,
          document,
          file.codebook().name(),
          file.codebook().version(),
          forth,
          inverse);
    } catch (EditRefusedException e) {
      throw new ProblemException(
          Problem.error(
              source.shown(), "\"" + batch.label() + "\" does not fit: " + e.getMessage(), ""),
          e);
    }
  }
}
