package org.glossator.ui.editor.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.DocumentLabel;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.Scheme;
import org.glossator.study.DocumentEntry;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.editor.internal.paint.Palette;
import org.glossator.ui.editor.internal.scene.LabelChips;

/**
 * The bar above the text: title, source and date; below, the labels of the document, the annotator
 * and how far the work is. Painted, so that it is part of the page and not of the window's
 * furniture.
 */
final class EditorHeader extends Canvas {

  /** What a click on it asks for. */
  interface Actions {
    void addLabel();

    void pickLabel(int label);
  }

  private record Chip(Rectangle area, int label) {}

  private static final int SIDE = 14;
  private static final int GAP = 8;
  private static final int PAD = 8;

  private final CodePaint colours;
  private final Actions actions;
  private final Font titleFont;
  private final List<Chip> chips = new ArrayList<>();
  private String title = "";
  private String source = "";
  private String who = "";
  private List<DocumentLabel> labels = List.of();
  private Scheme scheme;
  private int selected;

  EditorHeader(Composite parent, CodePaint colours, Actions actions) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
    this.colours = colours;
    this.actions = actions;
    FontData data = getFont().getFontData()[0];
    titleFont = new Font(getDisplay(), data.getName(), data.getHeight() + 2, SWT.BOLD);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseDown, this::click);
    addListener(SWT.MouseMove, this::cursor);
    addListener(SWT.Dispose, event -> titleFont.dispose());
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = title + ", " + source + ", " + who;
              }
            });
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    GC gc = new GC(this);
    try {
      gc.setFont(titleFont);
      int first = gc.getFontMetrics().getHeight();
      gc.setFont(getFont());
      int height = PAD + first + GAP + gc.getFontMetrics().getHeight() + 6 + PAD;
      return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, height);
    } finally {
      gc.dispose();
    }
  }

  /**
   * @param entry the document's row, or null where the table has none
   */
  void setDocument(DocumentEntry entry, String fallbackTitle) {
    boolean named = entry != null && !entry.title().isEmpty();
    title = named ? entry.title().strip().replaceAll("\\s+", " ") : fallbackTitle;
    List<String> parts = new ArrayList<>();
    if (entry != null) {
      String genre = entry.columns().get("genre");
      for (String part : new String[] {genre, entry.source(), entry.date()}) {
        if (part != null && !part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    source = String.join(", ", parts);
    redraw();
  }

  void setWho(String annotatorAndState) {
    who = annotatorAndState;
    redraw();
  }

  void setLabels(List<DocumentLabel> newLabels, Scheme newScheme, int selectedLabel) {
    labels = newLabels;
    scheme = newScheme;
    selected = selectedLabel;
    redraw();
  }

  /** Where a menu for a new label belongs, in points of this control. */
  Point labelPlace() {
    return chips.isEmpty()
        ? new Point(SIDE, getSize().y)
        : new Point(chips.getLast().area().x, getSize().y);
  }

  private void click(Event event) {
    for (Chip chip : chips) {
      if (event.button == 1 && chip.area().contains(event.x, event.y)) {
        if (chip.label() == 0) {
          actions.addLabel();
        } else {
          actions.pickLabel(chip.label());
        }
        return;
      }
    }
  }

  private void cursor(Event event) {
    boolean on = chips.stream().anyMatch(chip -> chip.area().contains(event.x, event.y));
    setCursor(on ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
  }

  private void paint(GC gc) {
    Palette palette = Palette.of(colours.isDark());
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(palette.paper());
    gc.fillRectangle(area);
    gc.setFont(titleFont);
    int first = gc.getFontMetrics().getHeight();
    int titleRoom = area.width - 2 * SIDE;
    gc.setFont(getFont());
    int sourceWidth = gc.textExtent(source).x;
    if (sourceWidth < area.width / 2) {
      gc.setForeground(palette.muted());
      gc.drawText(source, area.width - SIDE - sourceWidth, PAD + 3, true);
      titleRoom -= sourceWidth + 2 * GAP;
    }
    gc.setFont(titleFont);
    gc.setForeground(palette.ink());
    gc.drawText(fitting(gc, title, titleRoom), SIDE, PAD, true);
    gc.setFont(getFont());
    paintSecond(gc, palette, area, PAD + first + GAP);
    gc.setForeground(palette.faint());
    gc.setAlpha(110);
    gc.drawLine(0, area.height - 1, area.width, area.height - 1);
    gc.setAlpha(255);
  }

  private void paintSecond(GC gc, Palette palette, Rectangle area, int y) {
    chips.clear();
    int whoWidth = gc.textExtent(who).x;
    gc.setForeground(palette.muted());
    gc.drawText(who, area.width - SIDE - whoWidth, y + 2, true);
    if (scheme == null) {
      return;
    }
    int limit = area.width - SIDE - whoWidth - 2 * GAP;
    int height = gc.getFontMetrics().getHeight() + 4;
    for (LabelChips.Chip chip :
        LabelChips.place(
            labels, scheme, Messages.addLabel, SIDE, limit, text -> gc.textExtent(text).x)) {
      Rectangle place = new Rectangle(chip.x(), y, chip.width(), height);
      chip(gc, palette, place, chip.name(), chip.label(), chip.colour());
    }
  }

  private void chip(
      GC gc, Palette palette, Rectangle area, String name, int label, CodeColour colour) {
    chips.add(new Chip(area, label));
    int round = area.height;
    if (colour != null) {
      gc.setBackground(colours.fill(colour));
      gc.fillRoundRectangle(area.x, area.y, area.width, area.height, round, round);
      if (label == selected) {
        gc.setForeground(colours.line(colour));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(area.x, area.y, area.width, area.height, round, round);
        gc.setLineWidth(1);
      }
    }
    gc.setForeground(colour == null ? palette.muted() : palette.ink());
    gc.drawText(name, area.x + LabelChips.PAD, area.y + 2, true);
  }

  private static String fitting(GC gc, String text, int room) {
    if (gc.textExtent(text).x <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (gc.textExtent(text.substring(0, middle) + "…").x <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
  }
}
