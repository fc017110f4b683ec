package org.glossator.ui.codebook.internal.editor;

import org.eclipse.emf.ecore.EObject;

/** Asks what is to become of a thing that annotations may carry. */
@FunctionalInterface
public interface DeleteQuestion {

  /** What the user wants. */
  enum Answer {
    DELETE,
    /** Keep it for old annotations and offer it no longer; only for codes. */
    RETIRE,
    CANCEL
  }

  Answer ask(EObject object);
}
