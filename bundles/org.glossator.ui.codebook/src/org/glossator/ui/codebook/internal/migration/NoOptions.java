package org.glossator.ui.codebook.internal.migration;

import java.util.Objects;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.model.Codebook;

/** Nothing to be decided but whether: an operation as it is. */
public final class NoOptions implements Options {
  private final CodebookOperation operation;

  public NoOptions(CodebookOperation operation) {
    this.operation = Objects.requireNonNull(operation);
  }

  @Override
  public void create(Composite parent, Runnable changed) {
    // nothing to be asked
  }

  @Override
  public Control first() {
    return null;
  }

  @Override
  public CodebookOperation operation(Codebook codebook) {
    return operation;
  }
}
