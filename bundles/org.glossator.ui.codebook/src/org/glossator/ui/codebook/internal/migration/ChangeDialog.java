package org.glossator.ui.codebook.internal.migration;

import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.migration.MigrationPreview;
import org.glossator.study.migration.TouchedPlace;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.codebook.internal.fields.GridVisibility;

/**
 * Asks how something is to be changed, and shows which annotations of the whole study that touches
 * before it is done. Not modal, so that annotations can be opened and looked at meanwhile.
 */
public final class ChangeDialog extends Dialog {
  private static final int OTHER = IDialogConstants.CLIENT_ID;
  private static final int PAUSE_MILLIS = 300;
  private static final Point SIZE = new Point(780, 560);

  /** A change as it is decided at the moment. */
  public interface Change {
    /** Looks through the study; on a background thread. */
    MigrationPreview preview(Progress progress) throws ProblemException;
  }

  /**
   * What the dialog is about.
   *
   * @param title of the window
   * @param explanation what will happen, a sentence or two
   * @param apply text of the button that does it; null where there is only something to be seen
   * @param other text of another way out, or null
   */
  public record Texts(String title, String explanation, String apply, String other) {}

  /** The part of the dialog that decides. UI thread. */
  public interface Decision<C extends Change> {
    /** Makes the widgets; {@code changed} runs when a decision has changed. */
    void create(Composite parent, Runnable changed);

    /** What gets the focus first; null: the list of annotations. */
    Control first();

    /**
     * The change as decided.
     *
     * @throws ProblemException if something is missing
     */
    C change() throws ProblemException;

    /** Does it. The dialog is closed. */
    void apply(C change);
  }

  private final Texts texts;
  private final Decided<?> decided;
  private final Consumer<TouchedPlace> open;
  private final Runnable otherWay;
  private final Runnable preview = this::preview;
  private PreviewTable table;
  private TaskJob<MigrationPreview> job;
  private boolean complete;

  /** Keeps the type of the change together with what does it. */
  private static final class Decided<C extends Change> {
    private final Decision<C> decision;
    private C change;

    Decided(Decision<C> decision) {
      this.decision = decision;
    }

    Change decide() throws ProblemException {
      change = null;
      change = decision.change();
      return change;
    }

    void apply() {
      decision.apply(Objects.requireNonNull(change));
    }
  }

  /**
   * @param open shows an annotation
   * @param otherWay what the other button does; null where there is none
   */
  public <C extends Change> ChangeDialog(
      Shell parent,
      Texts texts,
      Decision<C> decision,
      Consumer<TouchedPlace> open,
      Runnable otherWay) {
    super(parent);
    this.texts = texts;
    this.decided = new Decided<>(decision);
    this.open = open;
    this.otherWay = otherWay;
    setShellStyle(SWT.SHELL_TRIM & ~SWT.MIN | SWT.MODELESS);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(texts.title());
  }

  @Override
  protected Point getInitialSize() {
    return SIZE;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(area);
    Label explanation = new Label(area, SWT.WRAP);
    explanation.setText(texts.explanation());
    GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(explanation);
    Composite options = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(options);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(options);
    decided.decision.create(options, this::changed);
    if (options.getChildren().length == 0) {
      GridVisibility.set(options, false);
    }
    table = new PreviewTable(area, open);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    if (texts.other() != null) {
      createButton(parent, OTHER, texts.other(), false);
    }
    if (texts.apply() != null) {
      createButton(parent, IDialogConstants.OK_ID, texts.apply(), true);
    }
    createButton(
        parent,
        IDialogConstants.CANCEL_ID,
        texts.apply() == null ? Messages.ChangeDialog_close : Messages.ChangeDialog_cancel,
        false);
  }

  @Override
  public void create() {
    super.create();
    getShell().addListener(SWT.Dispose, e -> stop());
    preview();
    Control first = decided.decision.first();
    (first == null ? table : first).setFocus();
  }

  private void changed() {
    Display display = getShell().getDisplay();
    complete = false;
    enable();
    display.timerExec(-1, preview);
    display.timerExec(PAUSE_MILLIS, preview);
  }

  private void stop() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  private void preview() {
    if (getShell() == null || getShell().isDisposed()) {
      return;
    }
    stop();
    complete = false;
    try {
      Change change = decided.decide();
      complete = true;
      table.showWaiting();
      TaskJob<MigrationPreview> mine =
          new TaskJob<>(getShell().getDisplay(), Messages.ChangeDialog_job, change::preview);
      job = mine;
      mine.onResult(result -> show(mine, result))
          .onProblem(problem -> showProblem(mine, problem))
          .schedule();
    } catch (ProblemException e) {
      table.showNothing(e.problem().toString());
    }
    enable();
  }

  private void show(TaskJob<MigrationPreview> from, MigrationPreview result) {
    if (from == job && !table.isDisposed()) {
      table.show(result);
    }
  }

  private void showProblem(TaskJob<MigrationPreview> from, Problem problem) {
    if (from == job && !table.isDisposed()) {
      complete = false;
      table.showNothing(problem.toString());
      enable();
    }
  }

  private void enable() {
    Button apply = getButton(IDialogConstants.OK_ID);
    if (apply != null) {
      apply.setEnabled(complete);
    }
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == OTHER) {
      close();
      otherWay.run();
    } else {
      super.buttonPressed(id);
    }
  }

  @Override
  protected void okPressed() {
    if (complete) {
      super.okPressed();
      decided.apply();
    }
  }
}
