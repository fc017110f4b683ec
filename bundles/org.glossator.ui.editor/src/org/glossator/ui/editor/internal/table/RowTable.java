package org.glossator.ui.editor.internal.table;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of any number of rows that holds only those in view, with a scroll bar of its own. {@code
 * SWT.VIRTUAL} would do on other platforms; on GTK each of its rows is a row of a list store, and
 * 200,000 of them take more than half a second to open and a tenth for every change.
 *
 * <p>Several rows can be selected, as in any list: Shift and Ctrl with the mouse, Shift with the
 * arrows, all of them by {@link #selectAll}.
 */
public final class RowTable extends Composite {

  /** Gives a row its texts and data. */
  @FunctionalInterface
  public interface RowFiller {
    void fill(TableItem item, int row);
  }

  private final Table table;
  private final Slider slider;
  private final RowFiller filler;
  private final RowSelection selection = new RowSelection();
  private int count;
  private int top;
  private IntConsumer onSelect = row -> select(row);
  private IntConsumer onOpen = row -> select(row);

  public RowTable(Composite parent, RowFiller filler) {
    super(parent, SWT.NONE);
    this.filler = filler;
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = layout.marginHeight = 0;
    layout.horizontalSpacing = 0;
    setLayout(layout);
    table = new Table(this, SWT.FULL_SELECTION | SWT.MULTI | SWT.NO_SCROLL | SWT.H_SCROLL);
    table.setHeaderVisible(true);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    slider = new Slider(this, SWT.VERTICAL);
    slider.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
    slider.addListener(SWT.Selection, event -> scrollTo(slider.getSelection()));
    table.addListener(SWT.Resize, event -> refresh());
    table.addListener(SWT.MouseVerticalWheel, this::wheel);
    table.addListener(SWT.KeyDown, this::key);
    table.addListener(SWT.Selection, event -> choose(place(event), event.stateMask));
    table.addListener(SWT.DefaultSelection, event -> open());
  }

  /** The widget itself, for columns and painting. */
  public Table table() {
    return table;
  }

  /**
   * Says who is told what the user does.
   *
   * @param selecting gets the row that the user selects, the last of several
   * @param opening gets the row on which the user presses Enter or double-clicks
   */
  public void listen(IntConsumer selecting, IntConsumer opening) {
    onSelect = selecting;
    onOpen = opening;
  }

  /** Shows other rows; the place stays as far as it can. */
  public void setCount(int rows) {
    count = rows;
    selection.limit(rows);
    refresh();
    getDisplay().asyncExec(this::fitRoom);
  }

  /** GTK knows how high a row is once there are rows: an empty table's guess may be double. */
  private void fitRoom() {
    if (!isDisposed() && Math.min(visible(), count) != table.getItemCount()) {
      refresh();
    }
  }

  /** How many rows there are. */
  public int count() {
    return count;
  }

  /** The row at the top of the view. */
  public int top() {
    return top;
  }

  /** The row that was selected last, or -1. */
  public int selected() {
    return selection.lead();
  }

  /** All selected rows, from the first to the last. */
  public int[] selection() {
    return selection.rows();
  }

  /** Selects one row and scrolls to it; -1 selects none. */
  public void select(int row) {
    selection.only(row);
    reveal(row);
  }

  /** Selects all rows; the place stays. */
  public void selectAll() {
    selection.all(count);
    showSelection();
  }

  private void reveal(int row) {
    if (row >= 0 && (row < top || row >= top + visible())) {
      top = row < top ? row : row - visible() + 1;
      refresh();
    } else {
      showSelection();
    }
  }

  /** Fills the rows in view again. */
  public void refresh() {
    int rows = Math.min(visible(), count);
    top = Math.clamp(top, 0, Math.max(0, count - visible()));
    table.setRedraw(false);
    while (table.getItemCount() > rows) {
      table.remove(table.getItemCount() - 1);
    }
    while (table.getItemCount() < rows) {
      new TableItem(table, SWT.NONE);
    }
    for (int i = 0; i < rows; i++) {
      filler.fill(table.getItem(i), top + i);
    }
    table.setRedraw(true);
    showSelection();
    int page = Math.max(1, visible());
    slider.setValues(top, 0, Math.max(1, count), Math.min(page, Math.max(1, count)), 1, page);
    slider.setVisible(count > page);
  }

  private void showSelection() {
    int[] places = selection.within(top, top + table.getItemCount());
    for (int i = 0; i < places.length; i++) {
      places[i] -= top;
    }
    if (!Arrays.equals(places, table.getSelectionIndices())) {
      table.setSelection(places);
    }
  }

  /** How many rows have room. The client area is not asked: GTK lays the table out to tell it. */
  private int visible() {
    int height = table.getSize().y - table.getHeaderHeight();
    return Math.max(1, height / Math.max(1, table.getItemHeight()));
  }

  private void scrollTo(int row) {
    int wanted = Math.clamp(row, 0, Math.max(0, count - visible()));
    if (wanted != top) {
      top = wanted;
      refresh();
    }
  }

  private void wheel(Event event) {
    scrollTo(top - event.count);
    event.doit = false;
  }

  private int place(Event event) {
    return event.item instanceof TableItem item ? table.indexOf(item) : table.getSelectionIndex();
  }

  private void choose(int place, int modifiers) {
    if (place < 0 || top + place >= count) {
      return;
    }
    int row = top + place;
    if ((modifiers & SWT.SHIFT) != 0) {
      selection.to(row);
    } else if ((modifiers & SWT.MOD1) != 0) {
      selection.toggle(row);
    } else {
      selection.only(row);
    }
    showSelection();
    onSelect.accept(row);
  }

  private void open() {
    if (selection.lead() >= 0 && selection.lead() < count) {
      onOpen.accept(selection.lead());
    }
  }

  private void key(Event event) {
    int lead = selection.lead();
    int row =
        switch (event.keyCode) {
          case SWT.ARROW_UP -> lead - 1;
          case SWT.ARROW_DOWN -> lead + 1;
          case SWT.PAGE_UP -> lead - visible();
          case SWT.PAGE_DOWN -> lead + visible();
          case SWT.HOME -> 0;
          case SWT.END -> count - 1;
          default -> -2;
        };
    boolean isMove = row != -2 || event.keyCode == SWT.ARROW_UP && lead == -1;
    if (!isMove || count == 0 || (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
      return;
    }
    event.doit = false;
    int wanted = Math.clamp(row, 0, count - 1);
    if ((event.stateMask & SWT.SHIFT) != 0) {
      selection.to(wanted);
    } else {
      selection.only(wanted);
    }
    reveal(wanted);
    onSelect.accept(wanted);
  }
}
