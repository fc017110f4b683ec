package org.glossator.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What can be taken back in one document, and done again: steps with the name that the user sees.
 *
 * <p>Bounded: past {@link #LIMIT} steps the oldest is forgotten. Thread rule: as {@link
 * AnnotationDocument#apply}; one thread edits at a time, all methods are synchronised.
 */
public final class UndoHistory {
  /** How many steps can be taken back. */
  public static final int LIMIT = 10_000;

  /**
   * One step.
   *
   * @param label what was done, as the user says it: "Mark as Shared responsibility"
   * @param forward the edit
   * @param inverse what takes it back
   */
  public record Step(String label, AnnotationEdit forward, AnnotationEdit inverse) {}

  private final AnnotationDocument document;
  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public UndoHistory(AnnotationDocument document) {
    this.document = document;
  }

  /**
   * Applies an edit as a step that can be taken back. What had been taken back before can no longer
   * be done again.
   *
   * @throws EditRefusedException if the edit does not fit; nothing has changed
   */
  public void perform(String label, AnnotationEdit edit) throws EditRefusedException {
    synchronized (this) {
      AnnotationEdit inverse = document.apply(edit);
      push(undo, new Step(label, edit, inverse));
      redo.clear();
    }
    tell();
  }

  /**
   * Takes the last step back; does nothing if there is none.
   *
   * @throws EditRefusedException if the document was changed past this history so that it does not
   *     fit
   */
  public void undo() throws EditRefusedException {
    synchronized (this) {
      Step step = undo.peekLast();
      if (step == null) {
        return;
      }
      AnnotationEdit forward = document.apply(step.inverse());
      undo.removeLast();
      push(redo, new Step(step.label(), forward, step.inverse()));
    }
    tell();
  }

  /**
   * Does the last step again that was taken back; does nothing if there is none.
   *
   * @throws EditRefusedException as {@link #undo()}
   */
  public void redo() throws EditRefusedException {
    synchronized (this) {
      Step step = redo.peekLast();
      if (step == null) {
        return;
      }
      AnnotationEdit inverse = document.apply(step.forward());
      redo.removeLast();
      push(undo, new Step(step.label(), step.forward(), inverse));
    }
    tell();
  }

  public synchronized boolean canUndo() {
    return !undo.isEmpty();
  }

  public synchronized boolean canRedo() {
    return !redo.isEmpty();
  }

  /** Name of the step that {@link #undo()} takes back, or null. */
  public synchronized String undoLabel() {
    return undo.isEmpty() ? null : undo.peekLast().label();
  }

  /** Name of the step that {@link #redo()} does again, or null. */
  public synchronized String redoLabel() {
    return redo.isEmpty() ? null : redo.peekLast().label();
  }

  /** The steps that can be taken back, oldest first; a copy. */
  public synchronized List<Step> undoSteps() {
    return Collections.unmodifiableList(new ArrayList<>(undo));
  }

  /** The steps that can be done again, the one that comes next last; a copy. */
  public synchronized List<Step> redoSteps() {
    return Collections.unmodifiableList(new ArrayList<>(redo));
  }

  /** Puts steps in the place of the present ones, as they were when the study was closed. */
  public void restore(List<Step> undoSteps, List<Step> redoSteps) {
    synchronized (this) {
      undo.clear();
      redo.clear();
      undoSteps.forEach(step -> push(undo, step));
      redoSteps.forEach(step -> push(redo, step));
    }
    tell();
  }

  /** Forgets all steps: the document was replaced under the history. */
  public void clear() {
    restore(List.of(), List.of());
  }

  /** Tells a listener after each change of the history, on the thread that made it. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private static void push(Deque<Step> steps, Step step) {
    steps.addLast(step);
    if (steps.size() > LIMIT) {
      steps.removeFirst();
    }
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
