package org.glossator.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.StepRun.HalfDoneException;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.StepFolder;
import org.glossator.study.internal.StepFolder.Entry;
import org.glossator.study.internal.StepFolder.State;
import org.glossator.study.internal.journal.StepFile;
import org.glossator.study.internal.journal.StepFile.Header;

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
  private final KnownSteps known;

  StudyHistory(Study study) {
    this.study = study;
    this.steps =
        new StepFolder(
            study.files(), study.layout().steps(), study.layout().shown(study.layout().steps()));
    this.known = new KnownSteps(steps);
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
    study.sessions().flush(); // a document whose first edit is on its way to the disk is one too
    return perform(StepPlan.of(study, batch), progress);
  }

  private Outcome perform(StepPlan plan, Progress progress) throws ProblemException {
    try (DocumentLock lock = steps.lock()) {
      Objects.requireNonNull(lock);
      List<Entry> entries = steps.entries();
      requireNoneBetween(entries);
      int number = entries.isEmpty() ? 1 : entries.getLast().number() + 1;
      Entry entry = new Entry(number, State.DOING);
      if (plan.write(steps.file(entry), steps.shown(), progress) == 0 && !plan.changesModels()) {
        steps.delete(entry);
        return new Outcome(0, List.of());
      }
      StepRun run = run(entry, true, progress, () -> steps.delete(entry));
      steps.move(entry, State.DONE);
      forget(entries);
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
    return perform(StepPlan.of(study, label, models), progress);
  }

  /**
   * Takes the last step back; does nothing if there is none.
   *
   * @throws ProblemException as {@link #perform}, or if codebook or settings were changed since
   */
  public Outcome undo(Progress progress) throws ProblemException {
    return move(State.DONE, null, progress);
  }

  /**
   * Takes one step back, which need not be the last: where nothing that it did was changed since,
   * in no document.
   *
   * @throws ProblemException as {@link #undo(Progress)}, or if something was changed since; the
   *     problem says where, and everything is as it was
   */
  public Outcome undo(StudyStep step, Progress progress) throws ProblemException {
    return move(State.DONE, step, progress);
  }

  /**
   * Does one step again that was taken back; see {@link #undo(StudyStep, Progress)}.
   *
   * @throws ProblemException as there
   */
  public Outcome redo(StudyStep step, Progress progress) throws ProblemException {
    return move(State.UNDONE, step, progress);
  }

  /**
   * The steps that can be taken back or done again, by number, as they were read last: by {@link
   * #read} or after a step. Never waits.
   */
  public List<StudyStep> steps() {
    return known.last();
  }

  /**
   * Reads which steps there are, and tells the study's listeners if they were not known; reads the
   * disk.
   *
   * @throws ProblemException if one cannot be read
   */
  public List<StudyStep> read() throws ProblemException {
    List<StudyStep> before = known.last();
    List<StudyStep> now = known.read();
    if (!now.equals(before)) {
      study.tellHistory();
    }
    return now;
  }

  /**
   * Does the step again that was taken back last; does nothing if there is none.
   *
   * @throws ProblemException as {@link #undo}
   */
  public Outcome redo(Progress progress) throws ProblemException {
    return move(State.UNDONE, null, progress);
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
      tell();
      return new Outcome(files, problems);
    }
  }

  /**
   * @param wanted null for the next one
   */
  private Outcome move(State from, StudyStep wanted, Progress progress) throws ProblemException {
    try (DocumentLock lock = steps.lock()) {
      Objects.requireNonNull(lock);
      List<Entry> entries = steps.entries();
      requireNoneBetween(entries);
      Entry entry = wanted == null ? next(entries, from) : find(entries, from, wanted);
      if (entry == null) {
        return new Outcome(0, List.of());
      }
      boolean forward = from == State.UNDONE;
      Header header = open(entry).header();
      progress.begin(header.label(), -1);
      StudyModels.check(study, header, forward);
      if (wanted != null) {
        requireNoModelsAfter(entries, entry, header.label(), forward);
        new StepRun(study, open(entry)).requireFits(forward, progress);
      }
      Entry moving = steps.move(entry, forward ? State.DOING : State.UNDOING);
      StepRun run = run(moving, forward, progress, () -> steps.move(moving, from));
      steps.move(moving, forward ? State.DONE : State.UNDONE);
      return told(run);
    }
  }

  /** Null if it is not in that state any more. */
  private static Entry find(List<Entry> entries, State state, StudyStep wanted) {
    return entries.stream()
        .filter(entry -> entry.state() == state && entry.number() == wanted.number())
        .findFirst()
        .orElse(null);
  }

  /** Under another codebook what a step did may mean nothing. */
  private void requireNoModelsAfter(List<Entry> entries, Entry step, String label, boolean forward)
      throws ProblemException {
    for (Entry later : entries) {
      if (later.number() > step.number() && later.state() == State.DONE) {
        Header header = open(later).header();
        if (!header.models().isEmpty()) {
          throw new ProblemException(
              Problem.error(
                  label,
                  "cannot be %s: \"%s\" came later and changed more than annotations"
                      .formatted(forward ? "done again" : "undone", header.label()),
                  "undo that first"));
        }
      }
    }
  }

  private Outcome told(StepRun run) {
    tell();
    return new Outcome(run.partsDone(), run.problems());
  }

  private void tell() {
    try {
      known.read();
    } catch (ProblemException e) {
      known.forget(); // what was to be done is done; who reads them next is told why it fails
    }
    study.tellHistory();
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
}
