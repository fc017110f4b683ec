package org.glossator.ui.codebook.internal.edits;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What was typed into one field without a longer pause: one step of undo. */
final class TypingEdit extends CompoundCommand {
  private static final long PAUSE_NANOS = 1_500_000_000L;

  private final EObject object;
  private final EStructuralFeature feature;
  private long last = System.nanoTime();
  private boolean open = true;

  TypingEdit(String label, EObject object, EStructuralFeature feature) {
    super(label);
    this.object = object;
    this.feature = feature;
  }

  /** Whether the next letter of that field still belongs to this step. */
  boolean goesOn(EObject nextObject, EStructuralFeature nextFeature) {
    return open
        && object == nextObject
        && feature == nextFeature
        && System.nanoTime() - last < PAUSE_NANOS;
  }

  void add(ModelEdit edit) {
    appendAndExecute(edit);
    last = System.nanoTime();
  }

  /** The next letter begins a new step. */
  void end() {
    open = false;
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return List.of(object);
  }
}
