package org.glossator.ui.navigator.internal.model;

import org.glossator.base.Problem;
import org.glossator.study.workflow.DocumentState;

/**
 * What is known of the current annotator's work on a document, from its file.
 *
 * @param state how far it is
 * @param spans how many spans there are
 * @param problem why the file could not be read, or null
 */
public record DocumentFacts(DocumentState state, int spans, Problem problem) {

  /** Gives the facts that are known, and sees to it that those which are not will be. */
  @FunctionalInterface
  public interface Source {
    /** The facts of a document, or null as long as they are not known. UI thread, quick. */
    DocumentFacts of(DocumentNode document);
  }
}
