package org.glossator.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.glossator.annotation.AnnotationEdit;

/**
 * All that was done on a document by its annotator, as one line in time: the steps of the document
 * itself and of decisions on suggestions for it ({@link JointHistory}), and between them the steps
 * of the whole study that changed it too ({@link StudyHistory}), which are taken back in all their
 * documents at once.
 *
 * <p>Says what comes next; who takes it back uses the history that the step is of, since steps of
 * the study read and write many files and are nothing for the UI thread. Any thread; never waits.
 */
public final class WorkHistory {
  private static final Comparator<Entry> IN_TIME = Comparator.comparingLong(Entry::time);

  private final JointHistory own;
  private final StudyHistory study;
  private final String document;
  private final String annotator;

  /** Numbers of the study's steps that cannot be moved now; see {@link #passOver}. */
  private volatile Set<Integer> passed = Set.of();

  /**
   * A step.
   *
   * @param isDone whether it can be undone; else it can be redone
   * @param edit what it does in the document; null for a step of the study
   * @param ofStudy the step of the study; null for one of the document
   */
  public record Entry(
      String label, long time, boolean isDone, AnnotationEdit edit, StudyStep ofStudy) {}

  /** That of the document and annotator whose own steps are given. */
  public WorkHistory(JointHistory own) {
    this.own = Objects.requireNonNull(own);
    DocumentSession session = own.sessions().getFirst();
    study = session.study().history();
    document = session.documentPath();
    annotator = session.annotator();
  }

  /** The steps of the document and of decisions for it. */
  public JointHistory own() {
    return own;
  }

  /**
   * All steps in the order of time: those that can be undone, the newest last, then those that can
   * be redone, the next one first.
   */
  public List<Entry> entries() {
    List<Entry> done = new ArrayList<>();
    List<Entry> undone = new ArrayList<>();
    for (JointHistory.Entry entry : own.entries()) {
      (entry.isDone() ? done : undone).add(entry(entry));
    }
    for (StudyStep step : study.steps()) {
      if (step.concerns(document, annotator) && !passed.contains(step.number())) {
        (step.isDone() ? done : undone)
            .add(new Entry(step.label(), step.time(), step.isDone(), null, step));
      }
    }
    done.sort(IN_TIME);
    long newest = done.isEmpty() ? Long.MIN_VALUE : done.getLast().time();
    undone.removeIf(entry -> isOvertaken(entry, done, newest));
    undone.sort(IN_TIME);
    done.addAll(undone);
    return done;
  }

  /** Something new ends redo. Steps of one kind are in an order of their own, kept by them. */
  private static boolean isOvertaken(Entry entry, List<Entry> done, long newest) {
    return entry.time() < newest
        && done.stream()
            .anyMatch(
                later ->
                    later.time() > entry.time()
                        && (later.ofStudy() != null || entry.ofStudy() != null));
  }

  private static Entry entry(JointHistory.Entry entry) {
    return new Entry(
        entry.step().label(), entry.step().time(), entry.isDone(), entry.step().forward(), null);
  }

  /** The step that is to be taken back next, or null. */
  public Entry nextUndo() {
    JointHistory.Entry ownNext = own.nextUndo();
    Entry next = ownNext == null ? null : entry(ownNext);
    for (StudyStep step : study.steps()) {
      if (step.isDone()
          && step.concerns(document, annotator)
          && !passed.contains(step.number())
          && (next == null || step.time() > next.time())) {
        next = new Entry(step.label(), step.time(), true, null, step);
      }
    }
    return next;
  }

  /** The step that is to be done again next, or null. */
  public Entry nextRedo() {
    return entries().stream().filter(entry -> !entry.isDone()).findFirst().orElse(null);
  }

  /**
   * Leaves a step of the study as it is: it could not be moved, since another document was changed
   * meanwhile, and must not be in the way of those before it. Until {@link #passNone}.
   */
  public void passOver(StudyStep step) {
    Set<Integer> more = new HashSet<>(passed);
    more.add(step.number());
    passed = Set.copyOf(more);
  }

  /** Steps that were left as they are may be tried again. */
  public void passNone() {
    passed = Set.of();
  }
}
