package org.glossator.ui.navigator.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.navigator.CorpusView;

/** Goes to the filter box of the corpus view. */
public final class FilterDocumentsHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
      if (page.showView(CorpusView.ID) instanceof CorpusView view) {
        Text text = view.filterText();
        text.setFocus();
        text.selectAll();
      }
    } catch (PartInitException e) {
      throw new ExecutionException("the corpus cannot be shown", e);
    }
    return null;
  }
}
