package org.glossator.ui.engines.internal.dialogs;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.base.ProblemException;
import org.glossator.base.Report;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.RunEngines;
import org.glossator.engines.TrainingReport;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.TaskJob;

/** How well a recommender does, code by code, before it is used. */
final class TrainingResultDialog extends TitleAreaDialog {
  private final SchemeLayer layer;
  private final TrainingReport report;

  private TrainingResultDialog(Shell shell, SchemeLayer layer, TrainingReport report) {
    super(shell);
    this.layer = layer;
    this.report = report;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  static void open(IWorkbenchWindow window, Study study, SchemeLayer layer, TrainingReport report) {
    if (new TrainingResultDialog(window.getShell(), layer, report).open() != OK) {
      return;
    }
    try {
      RunEngines task =
          new RunEngines(
              study,
              GlossatorPlatform.engines().require(List.of("recommender")),
              null,
              CurrentAnnotator.in(study),
              0,
              false,
              Map.of("recommender.layers", layer.id()));
      new TaskJob<>(window.getShell().getDisplay(), Messages.Result_run, task)
          .onResult(
              done -> {
                if (!done.problems().isEmpty()) {
                  ProblemsDialog.open(window.getShell(), Messages.Result_run, "", done.problems());
                }
              })
          .schedule();
    } catch (ProblemException e) {
      ProblemsDialog.open(window.getShell(), Messages.Result_run, e.problem());
    }
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Result_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.Result_title);
    setMessage(NLS.bind(Messages.Result_message, layer.name()));
    Composite content = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(content);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    new Label(content, SWT.NONE)
        .setText(
            CountedText.bind(
                Messages.Result_facts,
                new Object[] {report.spans(), report.documents(), report.method()}));
    Table table = new Table(content, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(760, SWT.DEFAULT).applyTo(table);
    Report rows = report.table();
    for (String column : rows.columns()) {
      TableColumn shown =
          new TableColumn(table, table.getColumnCount() == 0 ? SWT.LEFT : SWT.RIGHT);
      shown.setText(column.replace('_', ' '));
    }
    for (List<Object> row : rows.rows()) {
      new TableItem(table, SWT.NONE)
          .setText(row.stream().map(String::valueOf).toArray(String[]::new));
    }
    for (TableColumn column : table.getColumns()) {
      column.pack();
    }
    // the last rows are the sum and the baseline: they are to be seen without scrolling
    ((GridData) table.getLayoutData()).heightHint =
        table.getHeaderHeight() + table.getItemHeight() * Math.clamp(rows.rows().size() + 1, 6, 16);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.Result_run, false);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.Result_close, true);
  }
}
