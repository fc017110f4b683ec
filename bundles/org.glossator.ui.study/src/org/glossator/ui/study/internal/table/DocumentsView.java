package org.glossator.ui.study.internal.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.glossator.base.Progress;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.AnnotationTree;
import org.glossator.study.Study;
import org.glossator.study.query.DocumentQuery;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.UndoableChange;

/**
 * The documents of a study in a table: metadata that are edited in place or pasted, states by
 * annotator, sets, lengths, counts by layer. UI thread only.
 */
public final class DocumentsView extends ViewPart {
  private final Set<String> closedGroups = new HashSet<>();
  private final ColumnWidths widths = new ColumnWidths();
  private final StudyWatcher watcher = new StudyWatcher();
  private final Consumer<Path> onAnnotator = folder -> asyncReset();
  private final Runnable onTheme = this::themeChanged;
  private Display display;
  private Latest<List<TableRow>> building;
  private RowFacts facts;
  private DocumentsGrid grid;
  private StudyOfView studies;
  private Text filter;
  private Combo group;
  private Label count;
  private TableModel model;
  private TableSelection selection;

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    building = new Latest<>(display);
    facts = new RowFacts(display, this::redraw);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    createBar(parent);
    grid = new DocumentsGrid(parent, facts, this::rebuild);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    selection = new TableSelection();
    grid.onSelect(documents -> selection.set(new StructuredSelection(documents)));
    getSite().setSelectionProvider(selection);
    TableActions actions = new TableActions(this, grid, getViewSite());
    grid.onEdit(actions::edited);
    grid.control().addListener(SWT.MouseDoubleClick, e -> doubleClick(e.x, e.y));
    grid.control().addListener(SWT.MouseDown, e -> mouseDown(e.button, e.y));
    grid.control().addListener(SWT.KeyDown, actions::key);
    createMenus(actions);
    actions.fillGlobal(getViewSite().getActionBars());
    new UndoRedoActionGroup(getSite(), UndoableChange.context(), true)
        .fillActionBars(getViewSite().getActionBars());
    GlossatorPlatform.studies().addListener(watcher);
    CurrentAnnotator.addListener(onAnnotator);
    Appearance.addListener(onTheme);
    studies = new StudyOfView(getSite(), s -> reset());
    studies.start();
  }

  private void createBar(Composite parent) {
    Composite bar = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(bar);
    filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(Messages.Documents_filter);
    filter.setToolTipText(Messages.Documents_filterTip);
    filter.addListener(SWT.Modify, e -> rebuild());
    filter.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
            grid.control().setFocus();
          }
        });
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    new Label(bar, SWT.NONE).setText(Messages.Documents_group);
    group = new Combo(bar, SWT.READ_ONLY);
    group.addListener(
        SWT.Selection,
        e -> {
          closedGroups.clear();
          rebuild();
        });
    count = new Label(bar, SWT.RIGHT);
    GridDataFactory.fillDefaults()
        .hint(150, SWT.DEFAULT)
        .align(SWT.FILL, SWT.CENTER)
        .applyTo(count);
  }

  private void createMenus(TableActions actions) {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(
        m -> {
          actions.fillContext(m);
          m.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
    grid.control().setMenu(menu.createContextMenu(grid.control()));
    getSite().registerContextMenu(menu, selection);
    IMenuManager viewMenu = getViewSite().getActionBars().getMenuManager();
    MenuManager columns = new MenuManager(Messages.Documents_columns);
    columns.setRemoveAllWhenShown(true);
    columns.addMenuListener(m -> actions.fillColumns(m));
    viewMenu.add(columns);
    actions.fillToolBar(getViewSite().getActionBars().getToolBarManager());
  }

  /** The study that is shown, or null. */
  public Study study() {
    return studies == null ? null : studies.current();
  }

  /** The box that filters; for tests. */
  public Text filterText() {
    return filter;
  }

  /** The rows that are shown: documents and heads of groups. */
  public List<TableRow> rows() {
    return grid.rows();
  }

  /** The columns in the order of the study. */
  public List<TableColumn> columns() {
    return grid.columns();
  }

  DocumentsGrid grid() {
    return grid;
  }

  TableModel model() {
    return model;
  }

  private void reset() {
    Study study = study();
    String annotator = study == null ? null : CurrentAnnotator.in(study);
    facts.reset(study, annotator);
    model = study == null ? null : new TableModel(study, annotator, facts);
    if (!grid.columns().isEmpty()) {
      grid.remember(widths);
    }
    showColumns();
    rebuild();
  }

  private void showColumns() {
    Study study = study();
    List<TableColumn> columns = study == null ? List.of() : TableColumn.of(study);
    if (columns.equals(grid.columns())) {
      return;
    }
    String chosen = group.getText();
    List<String> names = new ArrayList<>(List.of(Messages.Documents_noGroup));
    columns.stream().filter(DocumentsView::isGroupable).forEach(c -> names.add(c.title()));
    group.setItems(names.toArray(String[]::new));
    group.select(Math.max(0, names.indexOf(chosen)));
    group.requestLayout();
    grid.sorting().clear();
    grid.showRows(List.of(), model);
    grid.showColumns(columns, widths);
  }

  private static boolean isGroupable(TableColumn column) {
    return !column.isNumber() && column.kind() != TableColumn.Kind.PATH;
  }

  private TableModel.Request request() {
    TableColumn by =
        grid.columns().stream()
            .filter(DocumentsView::isGroupable)
            .skip(Math.max(0, group.getSelectionIndex() - 1))
            .findFirst()
            .orElse(null);
    int sort = grid.sorting().column();
    return new TableModel.Request(
        DocumentQuery.parse(filter.getText()),
        sort < 0 ? null : grid.columns().get(sort),
        grid.sorting().isDescending(),
        group.getSelectionIndex() <= 0 ? null : by,
        closedGroups);
  }

  /** Builds the rows anew in the background; the newest request wins. */
  void rebuild() {
    TableModel of = model;
    if (of == null) {
      building.cancel();
      grid.showRows(List.of(), null);
      count.setText("");
      return;
    }
    TableModel.Request request = request();
    if (request.needsAllFacts()) {
      count.setText(Messages.Documents_counting);
    }
    building.submit(
        () -> of.build(request, Superseded.of(() -> of != model)), rows -> show(rows, of));
  }

  private void show(List<TableRow> rows, TableModel of) {
    if (grid.control().isDisposed() || of != model) {
      return;
    }
    grid.showRows(rows, of);
    long shown =
        rows.stream().filter(TableRow.Document.class::isInstance).count()
            + rows.stream()
                .filter(r -> r instanceof TableRow.Group g && !g.open())
                .mapToLong(r -> ((TableRow.Group) r).count())
                .sum();
    count.setText(
        org.eclipse.osgi.util.NLS.bind(
            Messages.Documents_count,
            String.format("%,d", shown),
            String.format("%,d", study().documents().size())));
  }

  private void redraw() {
    if (!grid.control().isDisposed()) {
      grid.control().redraw();
    }
  }

  private void themeChanged() {
    if (!grid.control().isDisposed()) {
      grid.applyTheme();
    }
  }

  private void mouseDown(int button, int y) {
    if (button == 1 && grid.rowAt(y) instanceof TableRow.Group head) {
      toggle(head);
    }
  }

  private void toggle(TableRow.Group head) {
    if (!closedGroups.remove(head.value())) {
      closedGroups.add(head.value());
    }
    rebuild();
  }

  /** Cells with metadata begin to be edited; elsewhere the document is opened. */
  private void doubleClick(int x, int y) {
    int column = grid.control().getColumnIndexByPosition(grid.control().getColumnPositionByX(x));
    if (grid.rowAt(y) instanceof TableRow.Document document
        && column >= 0
        && !grid.columns().get(column).isEditable()) {
      OpenDocument.open(getSite().getPage(), document.openStudy(), document.documentPath());
    }
  }

  private void asyncReset() {
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (!grid.control().isDisposed()) {
              reset();
            }
          });
    }
  }

  @Override
  public void setFocus() {
    grid.control().setFocus();
  }

  @Override
  public void dispose() {
    if (studies != null) {
      grid.remember(widths);
      studies.dispose();
      facts.stop();
      building.cancel();
    }
    GlossatorPlatform.studies().removeListener(watcher);
    CurrentAnnotator.removeListener(onAnnotator);
    Appearance.removeListener(onTheme);
    super.dispose();
  }

  /** A build of which the result is not wanted any more stops. */
  private record Superseded(java.util.function.BooleanSupplier stop) implements Progress {
    static Superseded of(java.util.function.BooleanSupplier stop) {
      return new Superseded(stop);
    }

    @Override
    public void begin(String task, long units) {
      // the view says that it counts
    }

    @Override
    public void worked(long units) {
      // see begin
    }

    @Override
    public void step(String what) {
      // see begin
    }

    @Override
    public boolean isCancelled() {
      return stop.getAsBoolean();
    }

    @Override
    public void checkCancelled() {
      if (isCancelled()) {
        throw new CancellationException();
      }
    }
  }

  private final class StudyWatcher implements StudyServiceListener {
    private void later(Study changed, Runnable action) {
      if (!display.isDisposed()) {
        display.asyncExec(
            () -> {
              if (!grid.control().isDisposed() && changed == study()) {
                action.run();
              }
            });
      }
    }

    private void refill() {
      facts.forgetAll();
      showColumns();
      rebuild();
    }

    @Override
    public void documentsChanged(Study study) {
      later(study, this::refill);
    }

    @Override
    public void settingsChanged(Study study) {
      later(study, this::refill);
    }

    @Override
    public void codebookChanged(Study study) {
      later(study, this::refill);
    }

    @Override
    public void statesChanged(Study study, String annotator) {
      later(study, this::refill);
    }

    @Override
    public void annotationsWritten(
        Study study, AnnotationTree tree, String document, String owner) {
      if (tree == study.annotations()) {
        later(
            study,
            () -> {
              facts.forget(document);
              redraw();
            });
      }
    }
  }
}
