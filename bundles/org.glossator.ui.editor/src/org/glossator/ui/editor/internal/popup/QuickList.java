package org.glossator.ui.editor.internal.popup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.codebook.CodeColour;
import org.glossator.ui.base.CodePaint;

/**
 * A list at the caret: typing filters, arrows walk, Enter takes, Esc leaves.
 *
 * @param <T> what is chosen
 */
public final class QuickList<T> {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 320;
  private static final int KEY = 30;
  private static final int WIDEST_KEY = 170;
  private static final int SWATCH = 12;

  private final PopupShell popup;
  private final Text filter;
  private final Table table;
  private final List<QuickItem<T>> items;
  private final Consumer<T> chosen;
  private final Map<CodeColour, Image> swatches = new HashMap<>();
  private final int width;
  private List<QuickItem<T>> shown = List.of();

  private QuickList(Control owner, String hint, List<QuickItem<T>> items, Consumer<T> chosen) {
    this.items = items;
    this.chosen = chosen;
    popup = new PopupShell(owner, this::leave);
    filter = new Text(popup.shell(), SWT.SEARCH);
    filter.setMessage(hint);
    filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    table = new Table(popup.shell(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    int keys = keyWidth();
    new TableColumn(table, SWT.LEFT).setWidth(215 + keys / 4);
    new TableColumn(table, SWT.LEFT).setWidth(140 + keys / 4);
    new TableColumn(table, SWT.RIGHT).setWidth(keys);
    width = WIDTH - KEY + keys + keys / 2;
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.DefaultSelection, event -> take());
    table.addListener(SWT.MouseUp, event -> take());
    filter.addListener(SWT.Modify, event -> refresh());
    filter.addListener(SWT.KeyDown, this::key);
    filter.addListener(SWT.Traverse, event -> event.doit = false);
    popup.shell().addListener(SWT.Dispose, event -> swatches.values().forEach(Image::dispose));
    refresh();
  }

  /** Room for the longest key: one letter for codes, more for commands. */
  private int keyWidth() {
    GC gc = new GC(table);
    try {
      int longest =
          items.stream()
              .map(QuickItem::key)
              .filter(key -> key.length() > 1)
              .mapToInt(key -> gc.textExtent(key).x + 12)
              .max()
              .orElse(KEY);
      return Math.clamp(longest, KEY, WIDEST_KEY);
    } finally {
      gc.dispose();
    }
  }

  /**
   * Opens a list.
   *
   * @param owner gets the focus back
   * @param place what the list is about, in points of the owner
   * @param hint what an empty filter field says
   * @param chosen gets the choice when the list is gone
   */
  public static <T> void open(
      Control owner, Rectangle place, String hint, List<QuickItem<T>> items, Consumer<T> chosen) {
    QuickList<T> list = new QuickList<>(owner, hint, items, chosen);
    list.popup.open(place, list.width, HEIGHT);
    list.filter.setFocus();
  }

  private void refresh() {
    shown = QuickFilter.filter(items, filter.getText());
    table.setItemCount(shown.size());
    table.clearAll();
    if (!shown.isEmpty()) {
      table.setSelection(0);
    }
  }

  private void fill(Event event) {
    TableItem row = (TableItem) event.item;
    QuickItem<T> item = shown.get(event.index);
    row.setText(new String[] {item.name(), item.detail(), item.key()});
    if (item.colour() != null) {
      row.setImage(swatches.computeIfAbsent(item.colour(), this::swatch));
    }
  }

  private Image swatch(CodeColour colour) {
    CodePaint colours = CodePaint.of(table.getDisplay());
    Image image = new Image(table.getDisplay(), SWATCH, SWATCH);
    GC gc = new GC(image);
    try {
      gc.setBackground(colours.fill(colour));
      gc.fillRectangle(0, 0, SWATCH, SWATCH);
      gc.setForeground(colours.line(colour));
      gc.drawRectangle(0, 0, SWATCH - 1, SWATCH - 1);
    } finally {
      gc.dispose();
    }
    return image;
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> walk(1);
      case SWT.ARROW_UP -> walk(-1);
      case SWT.PAGE_DOWN -> walk(8);
      case SWT.PAGE_UP -> walk(-8);
      case SWT.CR, SWT.KEYPAD_CR -> take();
      case SWT.ESC -> leave();
      default -> {
        return;
      }
    }
    event.doit = false;
  }

  private void walk(int rows) {
    if (!shown.isEmpty()) {
      int row = Math.clamp(table.getSelectionIndex() + rows, 0, shown.size() - 1);
      table.setSelection(row);
    }
  }

  private void take() {
    int row = table.getSelectionIndex();
    if (row >= 0 && row < shown.size()) {
      T value = shown.get(row).value();
      popup.close();
      chosen.accept(value);
    }
  }

  private void leave() {
    popup.close();
  }
}
