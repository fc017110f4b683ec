package org.glossator.ui.navigator.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.Icons;

/** Says where a dataset is, what is in it, and what the format could not hold. */
final class ExportResultDialog extends TitleAreaDialog {
  private static final int SHOW_FOLDER = IDialogConstants.CLIENT_ID;
  private static final int SHOW_CARD = IDialogConstants.CLIENT_ID + 1;

  /** Pixels that a long name claims at least; the numbers beside it are to be seen. */
  private static final int WIDEST = 240;

  private static final String CARD = "README.md";

  private final Study study;
  private final String format;
  private final ExportReport report;

  ExportResultDialog(Shell parent, Study study, String format, ExportReport report) {
    super(parent);
    this.study = study;
    this.format = format;
    this.report = report;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Export_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.bind(Messages.ExportResult_title, study.title()));
    boolean lossless = report.losses().isEmpty();
    setMessage(
        CountedText.bind(
            Messages.ExportResult_summary,
            new Object[] {
              report.counts().documents(),
              report.counts().spans(),
              report.counts().relations(),
              report.counts().labels(),
              format
            }),
        lossless ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
    Composite content = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(content);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    Text where = new Text(content, SWT.READ_ONLY | SWT.SINGLE | SWT.BORDER);
    where.setText(report.folder().toString());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
    if (!lossless) {
      createLosses(content);
    }
    createFiles(content);
    return area;
  }

  private void createLosses(Composite parent) {
    Label note = new Label(parent, SWT.WRAP);
    note.setText(Messages.bind(Messages.ExportResult_losses, format));
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(note);
    List<String[]> rows = new ArrayList<>();
    for (Map.Entry<String, Long> loss : report.losses().counts().entrySet()) {
      rows.add(new String[] {loss.getKey(), number(loss.getValue())});
    }
    Table table = table(parent, Messages.ExportResult_loss, Messages.ExportResult_count);
    fill(table, rows);
    for (TableItem item : table.getItems()) {
      item.setImage(0, Icons.image("warning"));
    }
  }

  private void createFiles(Composite parent) {
    Table table =
        table(
            parent,
            Messages.ExportResult_file,
            Messages.ExportResult_documents,
            Messages.ExportResult_spans,
            Messages.ExportResult_bytes);
    List<String[]> rows = new ArrayList<>();
    for (ExportedFile file : report.files()) {
      rows.add(
          new String[] {
            file.path(),
            some(file.counts().documents()),
            some(file.counts().spans()),
            number(file.bytes())
          });
    }
    fill(table, rows);
  }

  private static Table table(Composite parent, String... columns) {
    Composite holder =
        new Composite(parent, SWT.NONE); // the layout of columns wants one of its own
    GridDataFactory.fillDefaults().grab(true, true).hint(520, 130).applyTo(holder);
    Table table = new Table(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    for (int i = 0; i < columns.length; i++) {
      TableColumn column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
      column.setText(columns[i]);
    }
    return table;
  }

  private static void fill(Table table, List<String[]> rows) {
    for (String[] row : rows) {
      new TableItem(table, SWT.NONE).setText(row);
    }
    TableColumnLayout widths = new TableColumnLayout();
    for (TableColumn column : table.getColumns()) {
      column.pack();
      boolean first = table.indexOf(column) == 0;
      widths.setColumnData(
          column,
          first
              ? new ColumnWeightData(1, Math.min(column.getWidth(), WIDEST))
              : new ColumnPixelData(column.getWidth() + 12));
    }
    table.getParent().setLayout(widths);
  }

  /** A file that describes the others holds none. */
  private static String some(long number) {
    return number == 0 ? "" : number(number);
  }

  private static String number(long number) {
    return String.format("%,d", number);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, SHOW_CARD, Messages.ExportResult_showCard, false);
    createButton(parent, SHOW_FOLDER, Messages.ExportResult_showFolder, false);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    getButton(IDialogConstants.OK_ID).setFocus();
    return contents;
  }

  @Override
  protected void buttonPressed(int button) {
    switch (button) {
      case SHOW_FOLDER -> {
        if (!Program.launch(report.folder().toString())) {
          setErrorMessage(Messages.ExportResult_noFileManager);
        }
      }
      case SHOW_CARD -> showCard(report.folder().resolve(CARD));
      default -> super.buttonPressed(button);
    }
  }

  private void showCard(Path card) {
    try {
      new CardDialog(getShell(), card).open();
    } catch (IOException e) {
      setErrorMessage(Messages.bind(Messages.ExportResult_noCard, card, e.getMessage()));
    }
  }

  @Override
  protected boolean isResizable() {
    return true;
  }
}
