package org.glossator.ui.codebook.internal.edits;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Codebook;

/** A codebook that is being edited, with undo and redo over everything. One thread. */
public final class CodebookWork extends ModelWork {
  private final boolean inStudy;
  private Consumer<Choice> choiceDeletion;

  /**
   * @param codebook a copy that nobody else changes
   */
  public CodebookWork(Codebook codebook) {
    this(codebook, false);
  }

  /**
   * @param codebook a copy that nobody else changes
   * @param inStudy whether annotations of a study are made with it
   */
  public CodebookWork(Codebook codebook, boolean inStudy) {
    super(codebook);
    this.inStudy = inStudy;
  }

  /** Sets who asks what becomes of the values when a choice goes that annotations may have. */
  public void onDeleteChoice(Consumer<Choice> deletion) {
    choiceDeletion = deletion;
  }

  /**
   * Asks about a choice that annotations may have.
   *
   * @return false if nobody needs to be asked: the choice may just go
   */
  public boolean askDeleteChoice(Choice choice) {
    if (choiceDeletion == null
        || !isUsed(choice)
        || ((Attribute) choice.eContainer()).getChoices().size() == 1) {
      return false;
    }
    choiceDeletion.accept(choice);
    return true;
  }

  public Codebook codebook() {
    return (Codebook) root();
  }

  /** See {@link #begin}. */
  public void reset(Codebook newCodebook) {
    begin(newCodebook);
  }

  /** Whether annotations may depend on a thing, so that changing its kind is a migration. */
  public boolean isUsed(EObject object) {
    return inStudy && !isFresh(object);
  }
}
