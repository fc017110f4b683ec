package org.glossator.ui.codebook.internal.edits;

import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;

/** A codebook that is being edited, with undo and redo over everything. One thread. */
public final class CodebookWork extends ModelWork {
  private final boolean inStudy;
  private StudyQuestions questions;

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

  /** Sets who asks about the annotations that are made with the codebook. */
  public void setQuestions(StudyQuestions newQuestions) {
    questions = newQuestions;
  }

  /** Who asks about annotations; null where there is nobody. */
  public StudyQuestions questions() {
    return questions;
  }

  /**
   * Asks about a choice that annotations may have.
   *
   * @return false if nobody needs to be asked: the choice may just go
   */
  public boolean askDeleteChoice(Choice choice) {
    if (questions == null
        || !isUsed(choice)
        || ((Attribute) choice.eContainer()).getChoices().size() == 1) {
      return false;
    }
    questions.deleteChoice(choice);
    return true;
  }

  /**
   * Asks about a code that annotations may have.
   *
   * @return false if nobody needs to be asked: the code may just be retired
   */
  public boolean askRetire(Code code) {
    if (questions == null || !isUsed(code)) {
      return false;
    }
    questions.retire(code);
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
