package org.glossator.ui.codebook.internal.edits;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A model that is being edited in forms, with undo and redo over everything: a codebook, the
 * register of actors. Each change goes through {@link #edit} or {@link #type}. One thread.
 */
public class ModelWork {

  /**
   * What a step, its undo or its redo did.
   *
   * @param focus what the step is about
   * @param structural whether things were added, removed or moved; else only values of {@code
   *     focus} have changed
   * @param again whether it was taken back or done again: then the user wants to see where
   */
  public record Change(EObject focus, boolean structural, boolean again) {}

  private final EditStack stack = new EditStack();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Set<EObject> released = Collections.newSetFromMap(new IdentityHashMap<>());
  private EObject root;

  /**
   * @param root a copy that nobody else changes
   */
  public ModelWork(EObject root) {
    begin(root);
  }

  /** What is edited, with everything below it. */
  public final EObject root() {
    return root;
  }

  /**
   * Begins anew with another model; steps of undo are gone. Listeners are told of it as a change.
   */
  protected final void begin(EObject newRoot) {
    root = Objects.requireNonNull(newRoot);
    stack.flush();
    saved();
    tell(new Change(root, true, false));
  }

  /** Tells a listener of every change, also by undo and redo. */
  public final void addListener(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /**
   * Does a change of any kind as one step.
   *
   * @param label what it is called in the menu
   * @param focus what it is about
   */
  public final void edit(String label, EObject focus, Runnable change) {
    endTyping();
    stack.execute(new ModelEdit(root, label, focus, change));
    tell(new Change(focus, true, false));
  }

  /**
   * Sets a value; letters typed one after the other into one field are one step. Does nothing if
   * the value is the same. Lists are replaced as a whole.
   */
  public final void type(String label, EObject object, EStructuralFeature feature, Object value) {
    if (!Objects.equals(object.eGet(feature), value)) {
      type(label, object, feature, object, () -> object.eSet(feature, value));
    }
  }

  /**
   * The same for a change that touches more than the field.
   *
   * @param recorded object with everything below it that the change touches
   */
  public final void type(
      String label, EObject object, EStructuralFeature feature, EObject recorded, Runnable change) {
    ModelEdit edit = new ModelEdit(recorded, label, object, change);
    TypingEdit typing = stack.openTyping();
    if (typing != null && typing.goesOn(object, feature)) {
      stack.extend(typing, edit);
    } else {
      typing = new TypingEdit(label, object, feature);
      typing.append(edit);
      stack.execute(typing);
    }
    tell(new Change(object, false, false));
  }

  /** What is typed next is a step of its own: the field has lost the focus. */
  public final void endTyping() {
    TypingEdit typing = stack.openTyping();
    if (typing != null) {
      typing.end();
    }
  }

  public final boolean canUndo() {
    return stack.canUndo();
  }

  public final boolean canRedo() {
    return stack.canRedo();
  }

  /** What would be taken back, or empty. */
  public final String undoLabel() {
    return EditStack.label(stack.getUndoCommand());
  }

  /** What would be done again, or empty. */
  public final String redoLabel() {
    return EditStack.label(stack.getRedoCommand());
  }

  public final void undo() {
    if (stack.canUndo()) {
      endTyping();
      Command command = stack.getUndoCommand();
      stack.undo();
      tell(new Change(focus(command), true, true));
    }
  }

  public final void redo() {
    if (stack.canRedo()) {
      Command command = stack.getRedoCommand();
      stack.redo();
      endTyping();
      tell(new Change(focus(command), true, true));
    }
  }

  private static EObject focus(Command command) {
    return (EObject) command.getAffectedObjects().iterator().next();
  }

  /** Whether there is something to save. */
  public final boolean isDirty() {
    return stack.isSaveNeeded();
  }

  /** The model as it is now has been saved: ids that it has are fixed from now on. */
  public final void saved() {
    endTyping();
    stack.saveIsDone();
    released.clear();
    released.add(root);
    for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
      released.add(all.next());
    }
  }

  /**
   * Whether a thing was made since the model was saved last: nothing outside can refer to it, so
   * its id still follows its name, and it may go anywhere.
   */
  public final boolean isFresh(EObject object) {
    return !released.contains(object);
  }

  /** Whether a thing is part of the model, and not deleted. */
  public final boolean contains(EObject object) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }
}
