package org.glossator.ui.editor.internal.suggestions;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.base.Report;
import org.glossator.engines.AcceptanceLog;
import org.glossator.study.Study;
import org.glossator.ui.base.TaskJob;

/** How good engines are in the judgement of those who decided; can be saved as CSV. */
final class AcceptanceLogDialog extends Dialog {
  private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

  private final Study study;
  private final String annotator;
  private Table table;
  private Label state;
  private Button mine;
  private Report report;

  AcceptanceLogDialog(Shell parent, Study study, String annotator) {
    super(parent);
    this.study = study;
    this.annotator = annotator;
    setShellStyle(SWT.SHELL_TRIM | SWT.RESIZE);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.logTitle);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(940, 460);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    mine = new Button(area, SWT.CHECK);
    mine.setText(Messages.bind(Messages.logOnly, annotator));
    mine.addListener(SWT.Selection, event -> read());
    table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    int[] widths = {110, 100, 180, 70, 90, 160, 80, 90};
    String[] names = Messages.logColumns.split("\\|");
    for (int i = 0; i < names.length; i++) {
      TableColumn column = new TableColumn(table, i < 3 ? SWT.LEFT : SWT.RIGHT);
      column.setText(names[i]);
      column.setWidth(widths[i]);
    }
    state = new Label(area, SWT.WRAP);
    state.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    state.setText(Messages.reading);
    read();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, SAVE, Messages.logSave, false).setEnabled(report != null);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  private void read() {
    String who = mine.getSelection() ? annotator : null;
    new TaskJob<>(table.getDisplay(), Messages.reading, new AcceptanceLog(study, who))
        .onResult(this::show)
        .schedule();
  }

  private void show(Report made) {
    if (table.isDisposed()) {
      return;
    }
    report = made;
    table.removeAll();
    for (List<Object> row : made.rows()) {
      TableItem item = new TableItem(table, SWT.NONE);
      for (int i = 0; i < row.size(); i++) {
        Object cell = row.get(i);
        boolean isShare = i == row.size() - 1 && cell instanceof Double;
        item.setText(
            i,
            cell == null ? "" : isShare ? SuggestionTexts.percent((Double) cell) : cell.toString());
      }
    }
    state.setText(made.rows().isEmpty() ? Messages.empty : Messages.logHint);
    state.getParent().layout();
    getButton(SAVE).setEnabled(!made.rows().isEmpty());
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == SAVE) {
      save();
    } else {
      super.buttonPressed(button);
    }
  }

  private void say(String what) {
    if (!state.isDisposed()) {
      state.setText(what);
    }
  }

  private void save() {
    Report wanted = report;
    LogExport.ask(getShell(), progress -> wanted, this::say);
  }
}
