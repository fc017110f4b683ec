package org.glossator.ui.study.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.stack.DefaultBodyLayerStack;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.widgets.Composite;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.study.internal.table.TableColumn.Kind;

/**
 * The table itself: layers, labels of cells, selection. Shows rows and columns that it is given;
 * what is done with an edit or a double click is its owner's business.
 */
final class DocumentsGrid {
  /** Labels by which cells are painted. */
  static final String NUMBER = "number";

  static final String GROUP = "group";
  static final String STATE = "state";
  static final String QUIET = "quiet";

  private final RowFacts facts;
  private final NatTable table;
  private final DefaultBodyLayerStack body;
  private final DataLayer data;
  private final SortState sorting;
  private List<TableColumn> columns = List.of();
  private List<TableRow> rows = List.of();
  private TableModel model;
  private EditListener onEdit =
      (row, column, value) -> {
        // nobody edits
      };

  /** Is told that a cell was edited. */
  @FunctionalInterface
  interface EditListener {
    void edited(TableRow.Document row, TableColumn column, String value);
  }

  DocumentsGrid(Composite parent, RowFacts facts, Runnable onSort) {
    TableLibrary.prepare();
    this.facts = facts;
    this.sorting = new SortState(onSort);
    data = new DataLayer(new Cells(), 100, 22);
    data.setConfigLabelAccumulator(
        (labels, column, row) -> {
          if (rows.get(row) instanceof TableRow.Group) {
            labels.addLabel(GROUP);
          } else if (columns.get(column).isNumber()) {
            labels.addLabel(NUMBER);
          } else if (columns.get(column).kind() == Kind.STATE) {
            labels.addLabel(STATE);
          } else if (!columns.get(column).isEditable()) {
            labels.addLabel(QUIET);
          }
        });
    body = new DefaultBodyLayerStack(data);
    ColumnHeaderLayer header =
        new ColumnHeaderLayer(
            new DefaultColumnHeaderDataLayer(new Titles()), body, body.getSelectionLayer());
    SortHeaderLayer<TableRow> sortHeader = new SortHeaderLayer<>(header, sorting, false);
    sortHeader.addConfiguration(new SingleClickSortConfiguration());
    CompositeLayer all = new CompositeLayer(1, 2);
    all.setChildLayer(GridRegion.COLUMN_HEADER, sortHeader, 0, 0);
    all.setChildLayer(GridRegion.BODY, body, 0, 1);
    all.addConfiguration(new GridConfiguration.Handlers());
    table = new NatTable(parent, all, false);
    table.addConfiguration(new GridConfiguration(this));
    table.configure();
    applyTheme();
  }

  NatTable control() {
    return table;
  }

  SortState sorting() {
    return sorting;
  }

  List<TableColumn> columns() {
    return columns;
  }

  List<TableRow> rows() {
    return rows;
  }

  void onEdit(EditListener listener) {
    onEdit = listener;
  }

  /** The colours of the present theme. */
  void applyTheme() {
    table.setTheme(
        Appearance.isDark() ? new DarkGridTheme() : new ModernNatTableThemeConfiguration());
    table.addConfiguration(new GridStyles(this));
    table.configure();
  }

  /** Shows other columns; the widths are those of the columns, or what was remembered. */
  void showColumns(List<TableColumn> wanted, ColumnWidths widths) {
    columns = List.copyOf(wanted);
    for (int i = 0; i < columns.size(); i++) {
      data.setColumnWidthByPosition(i, widths.of(columns.get(i)), false);
    }
    hiding().showAllColumns();
    hiding().hideColumnIndexes(widths.hidden(columns));
    table.refresh();
  }

  /** Remembers widths and hidden columns. */
  void remember(ColumnWidths widths) {
    List<TableColumn> hidden = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      widths.remember(columns.get(i), data.getColumnWidthByPosition(i));
      if (hiding().isColumnIndexHidden(i)) {
        hidden.add(columns.get(i));
      }
    }
    widths.rememberHidden(hidden);
  }

  /** Shows other rows; documents that were selected stay so. */
  void showRows(List<TableRow> wanted, TableModel of) {
    List<TableRow.Document> selected = selectedDocuments();
    rows = wanted;
    model = of;
    table.refresh();
    select(selected);
  }

  /** Selects the rows of documents, as far as they are shown. */
  void select(List<TableRow.Document> documents) {
    SelectionLayer selection = body.getSelectionLayer();
    selection.clear();
    int[] positions =
        documents.stream().mapToInt(rows::indexOf).filter(i -> i >= 0).limit(2000).toArray();
    if (positions.length > 0) {
      selection.doCommand(
          new SelectRowsCommand(selection, 0, positions, false, true, positions[0]));
    }
  }

  ColumnHideShowLayer hiding() {
    return body.getColumnHideShowLayer();
  }

  /** The documents of which a cell is selected, in their order. */
  List<TableRow.Document> selectedDocuments() {
    TreeSet<Integer> at = new TreeSet<>();
    for (Range range : body.getSelectionLayer().getSelectedRowPositions()) {
      for (int row = range.start; row < range.end && row < rows.size(); row++) {
        at.add(row);
      }
    }
    return TableModel.documents(at.stream().map(rows::get).toList());
  }

  /** Columns and rows, as shown, from which a paste begins: the upper left selected cell. */
  int[] pasteOrigin() {
    int column = Integer.MAX_VALUE;
    int row = Integer.MAX_VALUE;
    for (PositionCoordinate cell : body.getSelectionLayer().getSelectedCellPositions()) {
      column = Math.min(column, cell.columnPosition);
      row = Math.min(row, cell.rowPosition);
    }
    return row == Integer.MAX_VALUE ? null : new int[] {column, row};
  }

  /** The selected cells as pairs of row and column, columns as they are numbered in the model. */
  List<int[]> selectedCells() {
    List<int[]> cells = new ArrayList<>();
    SelectionLayer selection = body.getSelectionLayer();
    for (PositionCoordinate cell : selection.getSelectedCellPositions()) {
      cells.add(
          new int[] {cell.rowPosition, selection.getColumnIndexByPosition(cell.columnPosition)});
    }
    return cells;
  }

  /** The column that is shown at a place, or null past the last. */
  TableColumn columnAt(int position) {
    SelectionLayer selection = body.getSelectionLayer();
    return position < selection.getColumnCount()
        ? columns.get(selection.getColumnIndexByPosition(position))
        : null;
  }

  /** Tells of each change of the selection. */
  void onSelect(Consumer<List<TableRow.Document>> listener) {
    table.addLayerListener(
        event -> {
          if (event instanceof ISelectionEvent) {
            listener.accept(selectedDocuments());
          }
        });
  }

  /** Row and column of the model at a point of the widget; null outside of the rows. */
  TableRow rowAt(int y) {
    int position = table.getRowPositionByY(y);
    if (position < 1) {
      return null;
    }
    int row = table.getRowIndexByPosition(position);
    return row < 0 || row >= rows.size() ? null : rows.get(row);
  }

  boolean isEditable(int column, int row) {
    return column < columns.size()
        && columns.get(column).isEditable()
        && row < rows.size()
        && rows.get(row) instanceof TableRow.Document;
  }

  RowFacts facts() {
    return facts;
  }

  RowFacts.Facts factsAt(int row) {
    return rows.get(row) instanceof TableRow.Document d ? facts.of(d.documentPath()) : null;
  }

  private final class Cells implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      if (row >= rows.size() || column >= columns.size()) {
        return "";
      }
      return switch (rows.get(row)) {
        case TableRow.Group group -> column == 0 ? title(group) : "";
        case TableRow.Document document -> {
          if (columns.get(column).isComputed()) {
            facts.of(document.documentPath()); // asks for it if it is not known
          }
          yield model.value(document, columns.get(column));
        }
      };
    }

    private static String title(TableRow.Group group) {
      String value = group.value().isEmpty() ? Messages.Group_none : group.value();
      return (group.open() ? "\u25be " : "\u25b8 ") + value + "  " + group.count();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      if (rows.get(row) instanceof TableRow.Document document) {
        onEdit.edited(document, columns.get(column), value == null ? "" : value.toString());
      }
    }

    @Override
    public int getColumnCount() {
      return columns.size();
    }

    @Override
    public int getRowCount() {
      return rows.size();
    }
  }

  private final class Titles implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      return column < columns.size() ? columns.get(column).title() : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new UnsupportedOperationException("titles are not edited");
    }

    @Override
    public int getColumnCount() {
      return columns.size();
    }

    @Override
    public int getRowCount() {
      return 1;
    }
  }
}
