package org.glossator.ui.editor.internal.views;

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
 */
final class RowTable extends Composite {

  /** Gives a row its texts and data. */
  interface RowFiller {
    void fill(TableItem item, int row);
  }

  private final Table table;
  private final Slider slider;
  private final RowFiller filler;
  private int count;
  private int top;

  private int selected = -1;
  private IntConsumer onSelect = row -> select(row);
  private IntConsumer onOpen = row -> select(row);

  RowTable(Composite parent, RowFiller filler) {
    super(parent, SWT.NONE);
    this.filler = filler;
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = layout.marginHeight = 0;
    layout.horizontalSpacing = 0;
    setLayout(layout);
    table = new Table(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SCROLL | SWT.H_SCROLL);
    table.setHeaderVisible(true);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    slider = new Slider(this, SWT.VERTICAL);
    slider.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
    slider.addListener(SWT.Selection, event -> scrollTo(slider.getSelection()));
    table.addListener(SWT.Resize, event -> refresh());
    table.addListener(SWT.MouseVerticalWheel, this::wheel);
    table.addListener(SWT.KeyDown, this::key);
    table.addListener(SWT.Selection, event -> choose(table.getSelectionIndex(), false));
    table.addListener(SWT.DefaultSelection, event -> choose(table.getSelectionIndex(), true));
  }

  /** The widget itself, for columns and painting. */
  Table table() {
    return table;
  }

  /**
   * @param selecting gets the row that the user selects
   * @param opening gets the row on which the user presses Enter or double-clicks
   */
  void listen(IntConsumer selecting, IntConsumer opening) {
    onSelect = selecting;
    onOpen = opening;
  }

  /** Shows other rows; the place stays as far as it can. */
  void setCount(int rows) {
    count = rows;
    if (selected >= rows) {
      selected = -1;
    }
    refresh();
  }

  /** The row at the top of the view. */
  int top() {
    return top;
  }

  /** The selected row, or -1. */
  int selected() {
    return selected;
  }

  /** Selects a row and scrolls to it; -1 selects none. */
  void select(int row) {
    selected = row;
    if (row >= 0 && (row < top || row >= top + visible())) {
      top = row < top ? row : row - visible() + 1;
      refresh();
    } else {
      showSelection();
    }
  }

  /** Fills the rows in view again. */
  void refresh() {
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
    int index = selected - top;
    if (selected >= 0 && index >= 0 && index < table.getItemCount()) {
      if (table.getSelectionIndex() != index) {
        table.setSelection(index);
      }
    } else {
      table.deselectAll();
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

  private void choose(int index, boolean open) {
    if (index >= 0 && top + index < count) {
      selected = top + index;
      (open ? onOpen : onSelect).accept(selected);
    }
  }

  private void key(Event event) {
    int row =
        switch (event.keyCode) {
          case SWT.ARROW_UP -> selected - 1;
          case SWT.ARROW_DOWN -> selected + 1;
          case SWT.PAGE_UP -> selected - visible();
          case SWT.PAGE_DOWN -> selected + visible();
          case SWT.HOME -> 0;
          case SWT.END -> count - 1;
          default -> -2;
        };
    if (row == -2 || count == 0) {
      return;
    }
    event.doit = false;
    select(Math.clamp(row, 0, count - 1));
    onSelect.accept(selected);
  }
}
