package org.glossator.ui.editor.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.annotation.Annotation;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/**
 * What the platform's own commands do in the editor. Undo and redo hold wherever the focus is,
 * since views edit the same document; copy, select all and delete only while the text has it, since
 * in a field they are the field's.
 */
final class EditorActions {
  private final SpanEditorPart part;
  private final IHandlerService handlers;
  private final List<IHandlerActivation> always = new ArrayList<>();
  private final List<IHandlerActivation> inText = new ArrayList<>();
  private final StepHandler undo;
  private final StepHandler redo;
  private SpanAnnotating annotating;
  private List<Boolean> shownPossible = List.of();

  EditorActions(SpanEditorPart part, TextFocus focus) {
    this.part = part;
    handlers = part.getSite().getWorkbenchWindow().getService(IHandlerService.class);
    undo = new StepHandler(Messages.undo, Messages.undoStep, () -> annotating.steps().travel(true));
    redo =
        new StepHandler(Messages.redo, Messages.redoStep, () -> annotating.steps().travel(false));
    whileActive(IWorkbenchCommandConstants.EDIT_UNDO, undo);
    whileActive(IWorkbenchCommandConstants.EDIT_REDO, redo);
    whileActive(
        IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
        new ActionHandler(new Step(() -> part.findBar().open())));
    focus.whenChanged(this::focusIn, () -> deactivate(inText));
    part.surface()
        .addListener(
            SWT.Dispose,
            event -> {
              setAnnotating(null); // the menu names no step of a document that is closed
              deactivate(always);
            });
    update();
  }

  private static final class Step extends Action {
    private final Runnable run;

    Step(Runnable run) {
      this.run = run;
    }

    @Override
    public void run() {
      run.run();
    }
  }

  private void whileActive(String command, IHandler handler) {
    always.add(handlers.activateHandler(command, handler, new EditorIsActive(part)));
  }

  private void focusIn() {
    if (inText.isEmpty()) {
      activate(IWorkbenchCommandConstants.EDIT_COPY, new Step(this::copy));
      activate(IWorkbenchCommandConstants.EDIT_SELECT_ALL, new Step(this::selectAll));
      activate(IWorkbenchCommandConstants.EDIT_DELETE, new Step(this::delete));
    }
  }

  private void activate(String command, Step step) {
    IHandler handler = new ActionHandler(step);
    inText.add(handlers.activateHandler(command, handler, new EditorIsActive(part)));
  }

  private void deactivate(List<IHandlerActivation> activations) {
    handlers.deactivateHandlers(activations);
    activations.clear();
  }

  void setAnnotating(SpanAnnotating newAnnotating) {
    annotating = newAnnotating;
    if (newAnnotating != null) {
      newAnnotating.suggestions().addListener(this::update);
      newAnnotating.steps().addListener(this::update);
    }
    update();
  }

  /** The history changed: undo and redo are possible or not, and are of other steps. */
  void update() {
    updatePossible();
    refreshNames();
    refreshTools();
  }

  /** Only that undo and redo do what is possible now; menu and tool bar can wait. */
  void updatePossible() {
    boolean ready = annotating != null && !annotating.session().isReadOnly();
    undo.setNext(ready ? annotating.steps().history().nextUndo() : null);
    redo.setNext(ready ? annotating.steps().history().nextRedo() : null);
  }

  private void refreshNames() {
    ICommandService commands =
        part.getSite().getWorkbenchWindow().getService(ICommandService.class);
    if (commands != null) { // null while the window closes
      commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
      commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }
  }

  /**
   * The tool bar asks whether a command is possible only when it is told to: when the answer has
   * changed.
   */
  private void refreshTools() {
    List<Boolean> possible = List.of(undo.isEnabled(), redo.isEnabled());
    IEventBroker events = part.getSite().getWorkbenchWindow().getService(IEventBroker.class);
    if (!possible.equals(shownPossible) && events != null) { // null while the window closes
      shownPossible = possible;
      events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }
  }

  private void copy() {
    SpanSurface surface = part.surface();
    if (!surface.selection().isEmpty() && part.document() != null) {
      String text = part.document().index().text();
      Clipboards.put(
          surface, text.substring(surface.selection().begin(), surface.selection().end()));
    }
  }

  private void selectAll() {
    part.surface().select(0, part.surface().length());
  }

  private void delete() {
    if (annotating != null && annotating.mayEdit()) {
      Annotation chosen = annotating.chosen();
      annotating.perform(annotating.edits().delete(chosen == null ? 0 : chosen.id()));
    }
  }

  /** Whether one editor is the active one, also while a view has the focus. */
  private static final class EditorIsActive extends Expression {
    private final SpanEditorPart part;

    EditorIsActive(SpanEditorPart part) {
      this.part = part;
    }

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
      return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_EDITOR_NAME) == part);
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
      info.addVariableNameAccess(ISources.ACTIVE_EDITOR_NAME);
    }
  }
}
