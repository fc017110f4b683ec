package org.glossator.ui.codebook.internal.edits;

import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.model.Codebook;

/** A codebook that is being edited, with undo and redo over everything. One thread. */
public final class CodebookWork extends ModelWork {
  private final boolean inStudy;

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
