package org.glossator.ui.codebook.internal.edits;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * Any change of a codebook as one step: what it does to the objects is recorded, so that undo needs
 * no code of its own and cannot forget anything.
 */
final class ModelEdit extends ChangeCommand {
  private final Runnable change;
  private final EObject focus;

  /**
   * @param recorded object with everything below it that the change touches
   * @param focus what the change is about: what is shown after undo and redo
   */
  ModelEdit(EObject recorded, String label, EObject focus, Runnable change) {
    super(recorded);
    this.change = change;
    this.focus = focus;
    setLabel(label);
  }

  @Override
  protected void doExecute() {
    change.run();
  }

  @Override
  public Collection<?> getAffectedObjects() {
    return List.of(focus);
  }
}
