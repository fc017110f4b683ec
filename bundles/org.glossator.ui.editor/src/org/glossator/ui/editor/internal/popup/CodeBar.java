package org.glossator.ui.editor.internal.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.glossator.ui.base.CodePaint;

/**
 * A small bar beside selected text with codes to click. It lies on its parent, takes no focus and
 * stands in nobody's way: whoever owns it hides it as soon as something else is done.
 *
 * @param <T> what is chosen
 */
public final class CodeBar<T> extends Canvas {
  private static final int PAD = 6;
  private static final int SWATCH = 10;
  private static final int GAP = 5;
  private static final int WIDEST_NAME = 130;
  private static final int DISTANCE = 10;

  private record Chip<T>(Rectangle area, QuickItem<T> item, String name) {}

  private final CodePaint colours;
  private final List<Chip<T>> chips = new ArrayList<>();
  private Consumer<T> chosen;
  private Chip<T> under;

  public CodeBar(Composite parent, CodePaint colours) {
    super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
    this.colours = colours;
    setVisible(false);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseMove, event -> point(chipAt(event)));
    addListener(SWT.MouseExit, event -> point(null));
    addListener(SWT.MouseDown, this::click);
  }

  /**
   * Shows the bar below a place, or above it where there is no room below.
   *
   * @param at in points of the parent
   * @param height height of what the place is on: the bar does not cover it
   */
  public void show(Point at, int height, List<QuickItem<T>> items, Consumer<T> whenChosen) {
    chosen = whenChosen;
    Rectangle area = getParent().getClientArea();
    List<QuickItem<T>> offered = new ArrayList<>(items);
    Point size = layOut(offered);
    while (size.x > area.width && offered.size() > 1) {
      offered.remove(Math.max(0, offered.size() - 2)); // the last one leads to all others
      size = layOut(offered);
    }
    int x = Math.max(0, Math.min(at.x - size.x / 3, area.width - size.x));
    int below = at.y + height + DISTANCE;
    int y = below + size.y <= area.height ? below : Math.max(0, at.y - DISTANCE - size.y);
    setBounds(x, y, size.x, size.y);
    moveAbove(null);
    setVisible(true);
    redraw();
  }

  /** The middle of a code in the bar, in points of the bar, or null where it is not offered. */
  public Point placeOf(String name) {
    return chips.stream()
        .filter(chip -> chip.item().name().equals(name))
        .map(chip -> chip.area())
        .map(area -> new Point(area.x + area.width / 2, area.y + area.height / 2))
        .findFirst()
        .orElse(null);
  }

  /** Takes the bar away. */
  public void hide() {
    if (!isDisposed() && getVisible()) {
      setVisible(false);
    }
  }

  private Point layOut(List<QuickItem<T>> items) {
    chips.clear();
    under = null;
    GC gc = new GC(this);
    try {
      int height = gc.getFontMetrics().getHeight() + 2 * PAD;
      int x = 1;
      for (QuickItem<T> item : items) {
        String text = fitting(gc, item.name());
        int key = item.key().isEmpty() ? 0 : GAP + gc.textExtent(item.key()).x;
        int swatch = item.colour() == null ? 0 : SWATCH + GAP;
        int width = PAD + swatch + gc.textExtent(text).x + key + PAD;
        chips.add(new Chip<>(new Rectangle(x, 1, width, height), item, text));
        x += width;
      }
      return new Point(x + 1, height + 2);
    } finally {
      gc.dispose();
    }
  }

  private static String fitting(GC gc, String name) {
    String text = name;
    while (text.length() > 4 && gc.textExtent(text).x > WIDEST_NAME) {
      text = text.substring(0, text.length() - 2).stripTrailing();
    }
    return text.length() < name.length() ? text + "\u2026" : text;
  }

  private Chip<T> chipAt(Event event) {
    return chips.stream().filter(c -> c.area().contains(event.x, event.y)).findFirst().orElse(null);
  }

  private void point(Chip<T> chip) {
    if (under != chip) {
      under = chip;
      setToolTipText(chip == null ? null : chip.item().name());
      setCursor(chip == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      redraw();
    }
  }

  private void click(Event event) {
    Chip<T> chip = chipAt(event);
    if (event.button == 1 && chip != null) {
      hide();
      chosen.accept(chip.item().value());
    }
  }

  private void paint(GC gc) {
    Display display = getDisplay();
    Rectangle area = getClientArea();
    Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    Color ink = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
    gc.setBackground(ground);
    gc.fillRectangle(area);
    gc.setAntialias(SWT.ON);
    for (Chip<T> chip : chips) {
      Rectangle at = chip.area();
      if (chip == under) {
        gc.setBackground(ink);
        gc.setAlpha(28);
        gc.fillRectangle(at);
        gc.setAlpha(255);
      }
      int x = at.x + PAD;
      int y = at.y + PAD;
      if (chip.item().colour() != null) {
        gc.setBackground(colours.fill(chip.item().colour()));
        gc.fillRectangle(x, at.y + (at.height - SWATCH) / 2, SWATCH, SWATCH);
        gc.setForeground(colours.line(chip.item().colour()));
        gc.drawRectangle(x, at.y + (at.height - SWATCH) / 2, SWATCH - 1, SWATCH - 1);
        x += SWATCH + GAP;
      }
      gc.setForeground(ink);
      gc.drawText(chip.name(), x, y, true);
      if (!chip.item().key().isEmpty()) {
        gc.setAlpha(140);
        int key = gc.textExtent(chip.item().key()).x;
        gc.drawText(chip.item().key(), at.x + at.width - PAD - key, y, true);
        gc.setAlpha(255);
      }
    }
    gc.setForeground(ink);
    gc.setAlpha(90);
    gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    gc.setAlpha(255);
  }
}
