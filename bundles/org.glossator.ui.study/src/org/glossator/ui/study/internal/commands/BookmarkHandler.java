package org.glossator.ui.study.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.study.internal.table.DocumentHistory;

/** Puts a bookmark on the selected documents or the one that is edited; takes it off again. */
public final class BookmarkHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    CommandContext context = CommandContext.of(event);
    if (context == null) {
      return null;
    }
    for (String document : context.documents()) {
      boolean on = DocumentHistory.toggleBookmark(context.study().folder(), document);
      StatusLine.say(
          HandlerUtil.getActiveWorkbenchWindowChecked(event),
          NLS.bind(on ? Messages.Bookmark_on : Messages.Bookmark_off, document));
    }
    return null;
  }
}
