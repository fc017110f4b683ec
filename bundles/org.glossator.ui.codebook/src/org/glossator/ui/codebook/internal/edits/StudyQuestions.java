package org.glossator.ui.codebook.internal.edits;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.study.migration.CodeUses;

/**
 * What the forms of a codebook ask where annotations of a study are made with it. UI thread only.
 */
public interface StudyQuestions {
  /** Asks the user what becomes of the values of a choice that goes. */
  void deleteChoice(Choice choice);

  /** Shows which annotations have a code, and asks the user whether it is retired. */
  void retire(Code code);

  /**
   * Counts in the background; a new question takes the place of an older one.
   *
   * @param object a layer or code
   * @param answer gets the count; null if the study cannot be read
   */
  void count(EObject object, Consumer<CodeUses.Count> answer);

  /** Lists the annotations that have a code, a value of an attribute, or belong to a layer. */
  void show(EObject object);
}
