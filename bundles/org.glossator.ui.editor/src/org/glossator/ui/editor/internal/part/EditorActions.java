package org.glossator.ui.editor.internal.part;

import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.glossator.annotation.UndoHistory;
import org.glossator.ui.editor.internal.coding.Change;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/** What the Edit menu's own entries do in the editor: undo and redo with the step's name, copy, delete. */
final class EditorActions {
  private final SpanEditorPart part;
  private final GlobalAction undo;
  private final GlobalAction redo;
  private SpanAnnotating annotating;

  EditorActions(SpanEditorPart part) {
    this.part = part;
    IActionBars bars = part.getEditorSite().getActionBars();
    undo = new GlobalAction(Messages.undo, () -> annotating.travel(true), () -> history().canUndo());
    redo = new GlobalAction(Messages.redo, () -> annotating.travel(false), () -> history().canRedo());
    undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
    redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
    bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
    bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    bars.setGlobalActionHandler(
        ActionFactory.COPY.getId(), new GlobalAction(Messages.copy, this::copy, () -> true));
    bars.setGlobalActionHandler(
        ActionFactory.SELECT_ALL.getId(),
        new GlobalAction(Messages.selectAll, this::selectAll, () -> true));
    bars.setGlobalActionHandler(
        ActionFactory.DELETE.getId(), new GlobalAction(Messages.delete, this::delete, () -> true));
    bars.setGlobalActionHandler(
        ActionFactory.FIND.getId(),
        new GlobalAction(Messages.find, () -> part.findBar().open(), () -> true));
    bars.updateActionBars();
    update();
  }

  private static final class GlobalAction extends Action {
    private final Runnable run;
    private final BooleanSupplier enabled;

    GlobalAction(String text, Runnable run, BooleanSupplier enabled) {
      super(text);
      this.run = run;
      this.enabled = enabled;
    }

    @Override
    public void run() {
      if (isEnabled() && enabled.getAsBoolean()) {
        run.run();
      }
    }
  }

  void setAnnotating(SpanAnnotating newAnnotating) {
    annotating = newAnnotating;
    update();
  }

  private UndoHistory history() {
    return annotating.session().history();
  }

  /** The history changed: names and enablement of undo and redo follow. */
  void update() {
    boolean ready = annotating != null && !annotating.session().isReadOnly();
    undo.setEnabled(ready && history().canUndo());
    redo.setEnabled(ready && history().canRedo());
    undo.setText(
        undo.isEnabled() ? Messages.bind(Messages.undoStep, history().undoLabel()) : Messages.undo);
    redo.setText(
        redo.isEnabled() ? Messages.bind(Messages.redoStep, history().redoLabel()) : Messages.redo);
  }

  private void copy() {
    SpanSurface surface = part.surface();
    if (surface.selection().isEmpty() || part.document() == null) {
      return;
    }
    Clipboards.put(
        surface,
        part.document()
            .index()
            .text()
            .substring(surface.selection().begin(), surface.selection().end()));
  }

  private void selectAll() {
    part.surface().select(0, part.surface().length());
  }

  private void delete() {
    if (annotating == null || !annotating.mayEdit()) {
      return;
    }
    int id = annotating.chosen() == null ? 0 : annotating.chosen().id();
    Change change = annotating.edits().delete(id);
    annotating.perform(change);
  }
}
