package org.glossator.ui.codebook.internal.migration;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.base.ProblemException;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.model.Codebook;

/** What a person decides about an operation before it is previewed. UI thread only. */
public interface Options {

  /**
   * Makes the widgets.
   *
   * @param changed runs when a decision has changed
   */
  void create(Composite parent, Runnable changed);

  /** What gets the focus first; null where there is nothing to decide. */
  Control first();

  /**
   * The operation as decided.
   *
   * @throws ProblemException if something is missing; the problem says what
   */
  CodebookOperation operation(Codebook codebook) throws ProblemException;
}
