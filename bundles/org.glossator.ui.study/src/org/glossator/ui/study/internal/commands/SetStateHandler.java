package org.glossator.ui.study.internal.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.study.Study;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.Marked;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.UndoableChange;
import org.glossator.ui.study.internal.table.StateNames;

/** Gives the selected documents, or the one that is edited, a state for the current annotator. */
public final class SetStateHandler extends AbstractHandler {
  /** Id of the command. */
  public static final String ID = "org.glossator.command.setState";

  /** Its parameter: {@link DocumentState#id}. */
  public static final String STATE = "org.glossator.command.setState.state";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    CommandContext context = CommandContext.of(event);
    DocumentState state = DocumentState.of(String.valueOf(event.getParameter(STATE)));
    if (context == null || state == null || context.documents().isEmpty()) {
      return null;
    }
    String annotator = CurrentAnnotator.in(context.study());
    if (annotator != null && set(context.study(), context.documents(), annotator, state)) {
      StatusLine.say(
          HandlerUtil.getActiveWorkbenchWindowChecked(event),
          NLS.bind(
              state == DocumentState.DONE ? Messages.State_locked : Messages.State_marked,
              context.documents().size() == 1
                  ? context.documents().getFirst()
                  : NLS.bind(Messages.State_documents, context.documents().size()),
              StateNames.of(state)));
    }
    return null;
  }

  /** Does it as a step of undo. */
  public static boolean set(
      Study study, List<String> documents, String annotator, DocumentState state) {
    Map<String, Marked> before = new HashMap<>();
    documents.forEach(d -> before.put(d, study.workflow().marked(annotator).get(d)));
    return UndoableChange.now(
        NLS.bind(Messages.State_step, StateNames.of(state)),
        () -> study.workflow().setState(documents, annotator, state),
        () -> study.workflow().restore(annotator, before));
  }
}
