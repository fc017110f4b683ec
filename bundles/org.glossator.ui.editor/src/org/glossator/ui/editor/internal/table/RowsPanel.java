package org.glossator.ui.editor.internal.table;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.RestLayout;

/**
 * A filter line with a table of rows below it: what each of the tables beside the text is. Rows are
 * made when they are seen; filtering and sorting run in the background. UI thread only.
 *
 * @param <R> a row
 */
public final class RowsPanel<R> extends Composite {

  /** What the user does with rows, and how cells look. */
  public interface Host<R> {
    /** The user has selected a row. */
    void chosen(R row);

    /** The user has pressed Enter on a row or double-clicked it. */
    void opened(R row);

    /** A row is about to be shown: fonts, pictures, colours. */
    default void dress(TableItem item, R row) {
      // plain
    }

    /** A cell is painted; what is drawn comes over it. */
    default void paint(Event event, R row) {
      // as it is
    }

    /** What stands beside the filter. */
    String count(String shown, String all);

    /** Other rows are shown. */
    default void shown() {
      // not of interest
    }
  }

  private final List<Column> columns;
  private final Host<R> host;
  private final ColumnMemory memory;
  private final Text filter;
  private final Composite bar;
  private final Label count;
  private final RowTable table;
  private final Latest<ShownRows<R>> latest;
  private final List<FacetBox<R>> facets = new ArrayList<>();
  private RowSource<R> source = RowSource.none();
  private ShownRows<R> rows = ShownRows.none();
  private Object wanted;
  private int goOn = -1;
  private int sortColumn;
  private boolean descending;
  private boolean remembering;

  /**
   * @param name what the columns are remembered by
   * @param hint what stands in the empty filter
   */
  public RowsPanel(Composite parent, String name, String hint, List<Column> columns, Host<R> host) {
    super(parent, SWT.NONE);
    this.columns = List.copyOf(columns);
    this.host = host;
    memory = new ColumnMemory(name, columns);
    new RestLayout(this);
    Composite body = new Composite(this, SWT.NONE);
    GridLayout layout = new GridLayout(1, false);
    layout.marginWidth = layout.marginHeight = 0;
    layout.verticalSpacing = 2;
    body.setLayout(layout);
    bar = new Composite(body, SWT.NONE);
    RowLayout barLayout = new RowLayout(); // a second line where the view is narrow
    barLayout.center = true;
    barLayout.marginWidth = 4;
    barLayout.marginTop = barLayout.marginBottom = 0;
    bar.setLayout(barLayout);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(hint);
    filter.setLayoutData(new RowData(190, SWT.DEFAULT));
    count = new Label(bar, SWT.NONE);
    table = new RowTable(body, this::fill);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    for (int i = 0; i < columns.size(); i++) {
      addColumn(i);
    }
    sortColumn = memory.sortColumn();
    descending = memory.descending();
    memory.restore(table());
    showSort();
    for (TableColumn column : table().getColumns()) {
      column.addListener(SWT.Resize, event -> remember());
      column.addListener(SWT.Move, event -> remember());
    }
    latest = new Latest<>(getDisplay());
    table().addListener(SWT.PaintItem, this::paint);
    table.listen(row -> chosen(row, false), row -> chosen(row, true));
    filter.addListener(SWT.Modify, event -> refresh());
    filter.addListener(SWT.KeyDown, this::filterKey);
    TableCommands.attach(this);
  }

  private void addColumn(int index) {
    Column column = columns.get(index);
    TableColumn made = new TableColumn(table(), column.right() ? SWT.RIGHT : SWT.LEFT);
    made.setText(column.name());
    made.addListener(SWT.Selection, event -> sortBy(index));
  }

  /** Down goes from the filter into the rows. */
  private void filterKey(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN) {
      table().setFocus();
      if (table.selected() < 0 && rows.size() > 0) {
        table.select(0);
        chosen(0, false);
      }
      event.doit = false;
    } else if (event.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
      filter.setText("");
      event.doit = false;
    }
  }

  /** A list beside the filter; its first entry shows all rows. */
  public FacetBox<R> addFacet(String all) {
    return addFacet(all, this::refresh);
  }

  /** A list beside the filter whose owner shows other rows when an entry is chosen. */
  public FacetBox<R> addFacet(String all, Runnable chosen) {
    FacetBox<R> facet = new FacetBox<>(bar, all, chosen);
    facet.control().moveAbove(count);
    facets.add(facet);
    return facet;
  }

  public Table table() {
    return table.table();
  }

  public RowTable rowTable() {
    return table;
  }

  public Text filter() {
    return filter;
  }

  List<Column> columns() {
    return columns;
  }

  /** The rows as they are shown. */
  public ShownRows<R> rows() {
    return rows;
  }

  /** The selected rows in the order in which they are shown. */
  public List<R> selection() {
    List<R> selected = new ArrayList<>();
    for (int row : table.selection()) {
      if (row < rows.size()) {
        selected.add(rows.get(row));
      }
    }
    return selected;
  }

  /** Puts other rows in the place of all; filter, order and selection hold on. */
  public void setSource(RowSource<R> newSource) {
    source = newSource;
    refresh();
  }

  /** Sorts by a column; by the same again: the other way round; a third time: as they come. */
  public void sortBy(int column) {
    if (sortColumn != column) {
      sortColumn = column;
      descending = false;
    } else if (!descending) {
      descending = true;
    } else {
      sortColumn = -1;
      descending = false;
    }
    showSort();
    remember();
    refresh();
  }

  private void showSort() {
    table().setSortColumn(sortColumn < 0 ? null : table().getColumn(sortColumn));
    table().setSortDirection(sortColumn < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
  }

  void showColumn(int column, boolean shown) {
    ColumnMemory.setShown(table().getColumn(column), shown);
    remember();
  }

  private void remember() {
    // dragging a column tells of every point: what holds is where it ends
    if (!remembering) {
      remembering = true;
      getDisplay()
          .timerExec(
              500,
              () -> {
                remembering = false;
                if (!isDisposed()) {
                  memory.remember(table());
                }
              });
    }
  }

  private void refresh() {
    if (isDisposed()) {
      return;
    }
    Predicate<R> only = null;
    for (FacetBox<R> facet : facets) {
      if (facet.chosen() != null) {
        only = only == null ? facet.chosen() : only.and(facet.chosen());
      }
    }
    RowQuery<R> query = new RowQuery<>(filter.getText(), only, sortColumn, descending);
    RowSource<R> asked = source;
    if (query.isPlain()) {
      latest.cancel();
      show(ShownRows.of(asked, query));
    } else {
      latest.submit(() -> ShownRows.of(asked, query), this::show);
    }
  }

  private void show(ShownRows<R> newRows) {
    if (isDisposed()) {
      return;
    }
    Object selected = wanted;
    rows = newRows;
    table.setCount(rows.size());
    NumberFormat numbers = NumberFormat.getIntegerInstance();
    count.setText(
        host.count(numbers.format(rows.size()), numbers.format(rows.source().size()))
            .replace("&", "&&"));
    count.requestLayout();
    if (goOn >= 0 && rows.size() > 0 && (selected == null || rows.rowOf(selected) < 0)) {
      int row = Math.min(goOn, rows.size() - 1);
      table.select(row);
      chosen(row, false);
    } else if (selected != null || table.selection().length == 1) {
      reveal(selected);
    }
    goOn = -1;
    host.shown();
  }

  /**
   * Selects the row with that identity and scrolls to it, as soon as it is shown; null for none.
   */
  public void reveal(Object identity) {
    wanted = identity;
    int row = identity == null ? -1 : rows.rowOf(identity);
    if (table.selected() != row || table.selection().length > 1 && !isSelected(row)) {
      table.select(row);
    }
  }

  private boolean isSelected(int row) {
    for (int selected : table.selection()) {
      if (selected == row) {
        return true;
      }
    }
    return false;
  }

  private void chosen(int row, boolean open) {
    if (row < 0 || row >= rows.size()) {
      return;
    }
    R chosen = rows.get(row);
    wanted = rows.source().identity(chosen);
    if (open) {
      host.opened(chosen);
    } else {
      host.chosen(chosen);
    }
  }

  private void fill(TableItem item, int row) {
    if (row >= rows.size()) {
      return;
    }
    R shown = rows.get(row);
    String[] texts = new String[columns.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Objects.requireNonNullElse(rows.source().text(shown, i), "");
    }
    item.setText(texts);
    item.setData(shown);
    host.dress(item, shown);
  }

  @SuppressWarnings("unchecked")
  private void paint(Event event) {
    if (event.item.getData() != null) {
      host.paint(event, (R) event.item.getData()); // fill has put a row there
    }
  }

  /**
   * Selects what then stands at a place once other rows are shown: for lists that are worked off,
   * where a row that is done goes.
   */
  public void goOnAt(int row) {
    goOn = row;
    wanted = null;
  }

  /** Puts the selected rows on the clipboard, for a spreadsheet. */
  public void copy() {
    List<R> selected = selection();
    if (selected.isEmpty()) {
      return;
    }
    int[] order = table().getColumnOrder();
    int shown = 0;
    for (int column : order) {
      if (ColumnMemory.isShown(table().getColumn(column))) {
        order[shown++] = column;
      }
    }
    String text = RowText.of(rows.source(), selected, columns, Arrays.copyOf(order, shown));
    Clipboard clipboard = new Clipboard(getDisplay());
    try {
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  /** Selects all rows. */
  public void selectAll() {
    table.selectAll();
  }

  @Override
  public boolean setFocus() {
    return table().setFocus();
  }
}
