package org.glossator.ui.study.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.study.Study;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.StatusLine;

/** Opens the next document that the current annotator is to code. */
public final class NextMineHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    CommandContext context = CommandContext.of(event);
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    if (context == null) {
      return null;
    }
    Study study = context.study();
    String annotator = CurrentAnnotator.in(study);
    String next =
        annotator == null ? null : study.workflow().next(annotator, context.edited(event));
    if (next == null) {
      StatusLine.say(window, Messages.Next_none);
    } else {
      OpenDocument.open(window.getActivePage(), study, next);
    }
    return null;
  }
}
