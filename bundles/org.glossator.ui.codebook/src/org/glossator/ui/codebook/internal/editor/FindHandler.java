package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Goes to the search field above the tree. */
final class FindHandler extends AbstractHandler {
  private final CodesPage page;

  FindHandler(CodesPage page) {
    this.page = page;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    page.tree().searchField().setFocus();
    page.tree().searchField().selectAll();
    return null;
  }
}
