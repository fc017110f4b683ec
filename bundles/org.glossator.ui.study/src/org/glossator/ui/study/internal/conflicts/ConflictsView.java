package org.glossator.ui.study.internal.conflicts;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.ConflictChoice;
import org.glossator.annotation.ConflictChoice.Side;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.MergeConflict;
import org.glossator.base.Problem;
import org.glossator.study.DocumentSession;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.UiLog;

/**
 * Where the file of the active document was changed on disk while it was edited here: what both
 * sides changed, what each of them says, and which one counts. A choice is an edit like any other,
 * so Edit &gt; Undo takes it back. UI thread only.
 */
public final class ConflictsView extends ViewPart {
  private final Consumer<AnnotatingPart> onPart = this::follow;
  private final Consumer<Problem> onProblem = problem -> later();
  private final AnnotatingListener onEdit = new Edits();
  private Display display;
  private ActivePart active;
  private AnnotatingPart part;
  private DocumentSession session;
  private Label message;
  private ConflictTable table;
  private Button mine;
  private Button theirs;
  private Button settled;

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(6, 6).applyTo(parent);
    message = new Label(parent, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(message);
    mine =
        button(
            parent,
            Messages.Conflicts_mine,
            Messages.Conflicts_mineTip,
            () -> choose(table.selection(), Side.OURS));
    theirs =
        button(
            parent,
            Messages.Conflicts_theirs,
            Messages.Conflicts_theirsTip,
            () -> choose(table.selection(), Side.THEIRS));
    settled =
        button(
            parent,
            Messages.Conflicts_settle,
            Messages.Conflicts_settleTip,
            () -> settle(table.selection()));
    Composite list = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(list);
    table = new ConflictTable(list, new Rows());
    shareUndo();
    active = ActivePart.of(getSite().getWorkbenchWindow());
    active.addListener(onPart);
    follow(active.current());
  }

  private static Button button(Composite parent, String text, String tip, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.setToolTipText(tip);
    button.addListener(SWT.Selection, e -> action.run());
    return button;
  }

  /** The list; for tests. */
  public Table table() {
    return table.control();
  }

  private void follow(AnnotatingPart now) {
    forget();
    part = now;
    session = now == null ? null : now.session();
    if (session != null) {
      part.addListener(onEdit);
      session.addProblemListener(onProblem);
    }
    update();
  }

  /** Edit &gt; Undo in this view is that of the text, which knows steps of several files. */
  private void shareUndo() {
    IActionBars bars = getViewSite().getActionBars();
    bars.setGlobalActionHandler(
        ActionFactory.UNDO.getId(), inText(IWorkbenchCommandConstants.EDIT_UNDO));
    bars.setGlobalActionHandler(
        ActionFactory.REDO.getId(), inText(IWorkbenchCommandConstants.EDIT_REDO));
  }

  private Action inText(String command) {
    return new Action() {
      @Override
      public void run() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor == null) {
          return;
        }
        getSite().getPage().activate(editor);
        try {
          getSite()
              .getWorkbenchWindow()
              .getService(IHandlerService.class)
              .executeCommand(command, null);
        } catch (NotEnabledException | NotHandledException e) {
          StatusLine.say(getViewSite(), Messages.Conflicts_nothing);
        } catch (ExecutionException | NotDefinedException e) {
          UiLog.error("a step could not be taken back", e);
        }
      }
    };
  }

  private void forget() {
    if (session != null) {
      part.removeListener(onEdit);
      session.removeProblemListener(onProblem);
    }
  }

  /** Problems are told on the thread that saves. */
  private void later() {
    if (!display.isDisposed()) {
      display.asyncExec(this::update);
    }
  }

  private void update() {
    if (message.isDisposed()) {
      return;
    }
    List<MergeConflict> conflicts = session == null ? List.of() : session.conflicts();
    AnnotationSnapshot now =
        session == null ? AnnotationSnapshot.empty("") : session.document().snapshot();
    message.setText(
        conflicts.isEmpty()
            ? Messages.Conflicts_empty
            : NLS.bind(Messages.Conflicts_open, conflicts.size()));
    if (session != null) {
      table.show(conflicts, new ConflictTexts(part.scheme(), now), now);
    } else {
      table.control().setItemCount(0);
    }
    boolean any = !conflicts.isEmpty();
    mine.setEnabled(any);
    theirs.setEnabled(any);
    settled.setEnabled(any);
  }

  private void choose(List<MergeConflict> conflicts, Side side) {
    if (part == null || conflicts.isEmpty()) {
      return;
    }
    for (MergeConflict conflict : conflicts) {
      AnnotationEdit edit = ConflictChoice.edit(conflict, side, session.document().snapshot());
      if (edit != null && !part.perform(label(conflict, side), edit)) {
        break; // the status line says why
      }
    }
    update();
  }

  private String label(MergeConflict conflict, Side side) {
    ConflictTexts texts = new ConflictTexts(part.scheme(), session.document().snapshot());
    return NLS.bind(
        side == Side.OURS ? Messages.Step_mine : Messages.Step_theirs, texts.part(conflict));
  }

  private void settle(List<MergeConflict> conflicts) {
    conflicts.forEach(session::settle);
    update();
  }

  @Override
  public void setFocus() {
    table.control().setFocus();
  }

  @Override
  public void dispose() {
    if (active != null) {
      active.removeListener(onPart);
    }
    forget();
    session = null;
    super.dispose();
  }

  private final class Edits implements AnnotatingListener {
    @Override
    public void annotationsChanged(DocumentChange change) {
      if (!session.conflicts().isEmpty()) {
        update();
      }
    }
  }

  private final class Rows implements ConflictTable.Actions {
    @Override
    public void choose(List<MergeConflict> conflicts, Side side) {
      ConflictsView.this.choose(conflicts, side);
    }

    @Override
    public void settle(List<MergeConflict> conflicts) {
      ConflictsView.this.settle(conflicts);
    }

    @Override
    public void selected(MergeConflict conflict) {
      part.select(conflict.annotation(), true);
    }

    @Override
    public void reveal(MergeConflict conflict) {
      part.select(conflict.annotation(), true);
      part.setFocus();
    }
  }
}
