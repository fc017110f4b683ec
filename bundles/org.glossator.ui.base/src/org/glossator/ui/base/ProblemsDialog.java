package org.glossator.ui.base;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.glossator.base.Problem;
import org.glossator.base.Severity;

/**
 * Shows problems as a table: where, what is wrong, what to do. Lines can be selected and copied.
 * The table is virtual: ten thousand problems open as fast as ten. UI thread only.
 */
public final class ProblemsDialog extends TitleAreaDialog {
  private static final int COPY = IDialogConstants.CLIENT_ID;
  private static final int DETAIL_LINES = 3;

  private final String title;
  private final String summary;
  private final List<Problem> problems;
  private final long count;
  private Table table;

  /**
   * One problem needs no table: the message says where and what, and below it stands what to do.
   */
  private boolean single;

  /**
   * @param parent the shell that it belongs to; null for the active one
   * @param title what was done: "Import documents"
   * @param summary what came of it, one or two lines
   * @param problems what is shown, in that order
   * @param count how many there are, if not all are in the list
   */
  public ProblemsDialog(
      Shell parent, String title, String summary, List<Problem> problems, long count) {
    super(parent == null ? activeShell() : parent);
    this.title = title;
    this.summary = summary;
    this.problems = List.copyOf(problems);
    this.count = count;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** Shows one problem and waits until it is closed. */
  public static void open(Shell parent, String title, Problem problem) {
    String what =
        problem.path().isEmpty() ? problem.what() : place(problem) + ": " + problem.what();
    ProblemsDialog dialog = new ProblemsDialog(parent, title, what, List.of(problem), 1);
    dialog.single = true;
    dialog.open();
  }

  /** Shows problems and waits until the dialog is closed. */
  public static void open(Shell parent, String title, String summary, List<Problem> problems) {
    new ProblemsDialog(parent, title, summary, problems, problems.size()).open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected Point getInitialSize() {
    if (table == null) {
      // the superclass would make room for fields that are not there
      Point needed = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
      return new Point(Math.max(needed.x, convertHorizontalDLUsToPixels(300)), needed.y);
    }
    Point preferred = super.getInitialSize();
    int width = convertHorizontalDLUsToPixels(480);
    int height = convertVerticalDLUsToPixels(problems.size() > 3 ? 260 : 170);
    return new Point(Math.max(preferred.x, width), height);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(title);
    setMessage(summary, messageType());
    if (problems.isEmpty() || single && problems.getFirst().remedy().isEmpty()) {
      return area;
    }
    Composite content = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    content.setLayout(GridLayoutFactory.swtDefaults().margins(10, 10).create());
    if (single) {
      createRemedy(content);
    } else {
      createTable(content);
    }
    if (count > problems.size()) {
      Label more = new Label(content, SWT.WRAP);
      more.setText(Messages.bind(Messages.ProblemsDialog_more, problems.size(), count));
    }
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    if (!problems.isEmpty()) {
      createButton(parent, COPY, Messages.ProblemsDialog_copy, false);
    }
    createButton(parent, IDialogConstants.OK_ID, Messages.ProblemsDialog_close, true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == COPY) {
      copy(problems);
    } else {
      super.buttonPressed(button);
    }
  }

  private void createRemedy(Composite parent) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(Messages.bind(Messages.ProblemsDialog_todo, problems.getFirst().remedy()));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(convertHorizontalDLUsToPixels(300), SWT.DEFAULT)
        .applyTo(label);
  }

  private void createTable(Composite parent) {
    table =
        new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.setHeaderVisible(true);
    column(Messages.ProblemsDialog_where, 60);
    column(Messages.ProblemsDialog_what, 90);
    column(Messages.ProblemsDialog_remedy, 90);
    fitColumns();
    table.addListener(SWT.Resize, e -> fitColumns());
    table.addListener(SWT.SetData, this::fill);
    table.setItemCount(problems.size());
    table.addListener(SWT.KeyDown, this::copyByKey);
    createDetails(parent);
  }

  /** The selected line as a whole: a long one is cut in the table. */
  private void createDetails(Composite parent) {
    Text details = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    int height = details.getLineHeight() * DETAIL_LINES;
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(details);
    Runnable show =
        () -> {
          int row = table.getSelectionIndex();
          details.setText(row < 0 ? "" : problems.get(row).toString());
        };
    table.addListener(SWT.Selection, e -> show.run());
    table.select(0);
    show.run();
  }

  /** Widths share the room 2:3:3, so that no text is cut while there is room for it. */
  private void fitColumns() {
    int width = Math.max(table.getClientArea().width, convertHorizontalDLUsToPixels(300));
    table.getColumn(0).setWidth(width * 2 / 8);
    table.getColumn(1).setWidth(width * 3 / 8);
    table.getColumn(2).setWidth(width - width * 2 / 8 - width * 3 / 8 - 2);
  }

  private void column(String text, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(text);
    column.setWidth(convertHorizontalDLUsToPixels(width));
  }

  private void fill(Event event) {
    Problem problem = problems.get(event.index);
    TableItem item = (TableItem) event.item;
    item.setImage(0, Icons.image(icon(problem.severity())));
    item.setText(0, place(problem));
    item.setText(1, problem.what());
    item.setText(2, problem.remedy());
  }

  private void copyByKey(Event event) {
    if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
      int[] selected = table.getSelectionIndices();
      copy(Arrays.stream(selected).mapToObj(problems::get).toList());
    }
  }

  private void copy(List<Problem> lines) {
    if (lines.isEmpty()) {
      return;
    }
    String text = lines.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private int messageType() {
    Severity worst =
        problems.stream()
            .map(Problem::severity)
            .max((a, b) -> a.compareTo(b))
            .orElse(Severity.INFO);
    return switch (worst) {
      case INFO -> IMessageProvider.INFORMATION;
      case WARNING -> IMessageProvider.WARNING;
      case ERROR -> IMessageProvider.ERROR;
    };
  }

  private static String icon(Severity severity) {
    return switch (severity) {
      case INFO -> "info";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private static String place(Problem problem) {
    return problem.line() > 0 ? problem.path() + ':' + problem.line() : problem.path();
  }

  private static Shell activeShell() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return null;
    }
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window == null ? null : window.getShell();
  }
}
