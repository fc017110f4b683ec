package org.glossator.ui.editor.internal.views;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.base.Latest;
import org.glossator.ui.editor.internal.part.Deferred;
import org.glossator.ui.editor.internal.scene.CodeLook;
import org.glossator.ui.editor.internal.views.AnnotationRows.Order;
import org.glossator.ui.editor.internal.views.AnnotationRows.Query;

/**
 * The spans of the active editor's document as a table, linked with the text both ways. Rows are
 * made when they are seen; filtering and sorting run in the background.
 */
public final class AnnotationsView extends ViewPart implements AnnotatingListener {
  public static final String ID = "org.glossator.ui.editor.annotations";

  private static final int QUOTE_LENGTH = 160;
  private static final int SWATCH = 10;
  private static final Order[] ORDERS = {
    Order.POSITION, Order.CODE, null, Order.POSITION, Order.LENGTH, null
  };
  private static final int[] WIDTHS = {420, 170, 110, 80, 70, 200};

  private final Consumer<AnnotatingPart> partListener = this::follow;
  private Text filter;
  private Label count;
  private RowTable table;
  private Latest<AnnotationRows> latest;
  private AnnotationRows rows = new AnnotationRows.Listed(List.of());
  private AnnotatingPart part;
  private Order order = Order.POSITION;
  private boolean descending;
  private boolean following;
  private Deferred refresh;
  private Deferred follow;
  private Scheme shownScheme;
  private IMemento memento;

  @Override
  public void init(IViewSite site, IMemento saved) throws PartInitException {
    super.init(site, saved);
    memento = saved;
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = layout.marginHeight = 0;
    layout.verticalSpacing = 2;
    area.setLayout(layout);
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(Messages.filterHint);
    GridData filterData = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    filterData.widthHint = 260;
    filterData.horizontalIndent = 4;
    filter.setLayoutData(filterData);
    count = new Label(area, SWT.NONE);
    count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    table = new RowTable(area, this::fill);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
    String[] names = {
      Messages.columnText,
      Messages.columnCode,
      Messages.columnLayer,
      Messages.columnPosition,
      Messages.columnLength,
      Messages.columnMemo
    };
    for (int i = 0; i < names.length; i++) {
      column(i, names[i]);
    }
    latest = new Latest<>(table.getDisplay());
    refresh = new Deferred(table, this::refresh);
    follow = new Deferred(table, this::showSelection);
    table.table().addListener(SWT.PaintItem, this::paintSwatch);
    table.listen(row -> choose(row, false), row -> choose(row, true));
    filter.addListener(SWT.Modify, event -> refresh());
    ActivePart active = ActivePart.of(getSite().getWorkbenchWindow());
    active.addListener(partListener);
    parent.addListener(SWT.Dispose, event -> active.removeListener(partListener));
    follow(active.current());
  }

  private void column(int index, String name) {
    TableColumn column =
        new TableColumn(table.table(), index == 3 || index == 4 ? SWT.RIGHT : SWT.LEFT);
    column.setText(name);
    Integer width = memento == null ? null : memento.getInteger("width" + index);
    column.setWidth(width == null || width < 10 ? WIDTHS[index] : width);
    column.setMoveable(true);
    if (ORDERS[index] != null) {
      column.addListener(SWT.Selection, event -> sort(column, ORDERS[index]));
    }
  }

  @Override
  public void saveState(IMemento saved) {
    TableColumn[] columns = table.table().getColumns();
    for (int i = 0; i < columns.length; i++) {
      saved.putInteger("width" + i, columns[i].getWidth());
    }
  }

  private void sort(TableColumn column, Order newOrder) {
    descending = order == newOrder && table.table().getSortColumn() == column && !descending;
    order = newOrder;
    table.table().setSortColumn(column);
    table.table().setSortDirection(descending ? SWT.DOWN : SWT.UP);
    refresh();
  }

  private void follow(AnnotatingPart newPart) {
    if (part != null) {
      part.removeListener(this);
    }
    part = newPart;
    if (part != null) {
      part.addListener(this);
    }
    refresh();
  }

  @Override
  public void annotationsChanged(DocumentChange change) {
    refresh.request();
  }

  @Override
  public void stateChanged() {
    if (part.scheme() != shownScheme) {
      refresh.request();
    }
  }

  @Override
  public void selectionChanged() {
    follow.request();
  }

  private void refresh() {
    if (table.isDisposed()) {
      return;
    }
    if (part == null) {
      latest.cancel();
      show(new AnnotationRows.Listed(List.of()));
      return;
    }
    AnnotationSnapshot snapshot = part.session().document().snapshot();
    Scheme scheme = part.scheme();
    shownScheme = scheme;
    Query query = new Query(filter.getText(), order, descending);
    if (query.isPlain()) {
      latest.cancel();
      show(AnnotationRows.plain(snapshot));
    } else {
      latest.submit(() -> AnnotationRows.of(snapshot, scheme, query), this::show);
    }
  }

  private void show(AnnotationRows newRows) {
    if (table.isDisposed()) {
      return;
    }
    rows = newRows;
    table.setCount(rows.size());
    int all = part == null ? 0 : part.session().document().snapshot().spans().size();
    NumberFormat numbers = NumberFormat.getIntegerInstance();
    count.setText(
        part == null
            ? Messages.noDocument
            : rows.size() == all
                ? Messages.bind(Messages.countAll, numbers.format(all))
                : Messages.bind(
                    Messages.countSome, numbers.format(rows.size()), numbers.format(all)));
    showSelection();
  }

  private void showSelection() {
    if (part == null || table.isDisposed() || following) {
      return;
    }
    Span span = part.session().document().snapshot().span(part.selectedAnnotation());
    int row = span == null ? -1 : rows.rowOf(span);
    if (table.selected() != row) {
      table.select(row);
    }
  }

  private void choose(int row, boolean takeFocus) {
    if (part == null || row >= rows.size()) {
      return;
    }
    following = true;
    try {
      part.select(rows.get(row).id(), true);
    } finally {
      following = false;
    }
    if (takeFocus) {
      getSite().getPage().activate(getSite().getPage().getActiveEditor());
      part.setFocus();
    }
  }

  private void fill(TableItem item, int row) {
    if (part == null || row >= rows.size()) {
      return;
    }
    Span span = rows.get(row);
    String text = part.session().document().text();
    CodeLook look = new CodeLook(part.scheme());
    SchemeLayer layer = part.scheme().layer(span.layer());
    item.setText(
        new String[] {
          AnnotationTexts.shortened(text, span, QUOTE_LENGTH),
          "      " + look.name(span),
          layer == null ? span.layer() : layer.name(),
          Integer.toString(span.begin()),
          Integer.toString(span.end() - span.begin()),
          span.memo() == null ? "" : span.memo().replace('\n', ' ')
        });
    item.setData(span);
  }

  private void paintSwatch(Event event) {
    if (event.index != 1 || part == null || !(event.item.getData() instanceof Span span)) {
      return;
    }
    CodePaint colours = CodePaint.of(table.getDisplay());
    CodeLook look = new CodeLook(part.scheme());
    Rectangle cell = ((TableItem) event.item).getBounds(1);
    int y = cell.y + (cell.height - SWATCH) / 2;
    Color before = event.gc.getBackground();
    event.gc.setBackground(colours.line(look.colour(span)));
    event.gc.fillRectangle(cell.x + 4, y, 3, SWATCH);
    event.gc.setBackground(colours.fill(look.colour(span)));
    event.gc.fillRectangle(cell.x + 7, y, SWATCH, SWATCH);
    event.gc.setBackground(before);
  }

  @Override
  public void setFocus() {
    table.setFocus();
  }

  @Override
  public void dispose() {
    if (part != null) {
      part.removeListener(this);
    }
    super.dispose();
  }
}
