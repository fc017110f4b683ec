package org.glossator.ui.editor.internal.surface;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.editor.internal.layout.ParagraphIndex;
import org.glossator.ui.editor.internal.paint.LabelFont;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.scene.SceneFrame;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.scene.SpanScene;

/**
 * Shows a text of any length with its spans. Only what is in view is laid out and painted, so that
 * all it does costs what a view costs. Holds what is shown and where the caret is; mouse, keys,
 * scroll bar, painting and accessibility are classes of their own.
 */
public final class SpanSurface extends Canvas {
  private static final int REVEAL_MARGIN = 40;

  private final List<SurfaceListener> listeners = new CopyOnWriteArrayList<>();
  private final SurfaceFonts fonts;
  private final SurfacePainting painting;
  private final SurfaceScroll scroll;
  private SurfaceSettings settings;
  private SurfaceText text;
  private CaretMoves moves;
  private TextUnits units;
  private AnnotationSnapshot snapshot;
  private Scheme scheme;
  private TextSelection selection = TextSelection.at(0);
  private int selected;
  private Edge edge = Edge.NONE;
  private SurfaceColumns columns;
  private final SurfaceMarks marks = new SurfaceMarks();

  public SpanSurface(Composite parent, CodePaint colours, SurfaceSettings settings) {
    super(parent, SWT.V_SCROLL | SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED);
    this.settings = settings;
    fonts = new SurfaceFonts(getDisplay());
    fonts.set(settings.textFont(), settings.labelFont(), settings.zoom());
    painting = new SurfacePainting(this, colours);
    scroll = new SurfaceScroll(this);
    setCaret(new Caret(this, SWT.NONE));
    new SurfaceKeys(this);
    new SurfaceMouse(this);
    new SurfaceAccessibility(this);
    addListener(SWT.Resize, event -> relayout());
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Dispose, event -> release());
    scroll.update();
  }

  private void release() {
    if (text != null) {
      text.dispose();
    }
    fonts.dispose();
  }

  public void addSurfaceListener(SurfaceListener listener) {
    listeners.add(listener);
  }

  List<SurfaceListener> listeners() {
    return listeners;
  }

  /**
   * Shows a text.
   *
   * @param index of the text; made off the UI thread where the text is long
   * @param annotations what is annotated in it
   */
  public void show(
      ParagraphIndex index, TextUnits newUnits, AnnotationSnapshot annotations, Scheme newScheme) {
    if (text != null) {
      text.dispose();
      text = null;
    }
    units = newUnits;
    snapshot = annotations;
    scheme = newScheme;
    selection = TextSelection.at(0);
    selected = 0;
    marks.clear();
    columns = columns();
    text =
        new SurfaceText(
            getDisplay(),
            index,
            fonts.sheet(columns.measure(), settings.lineSpacing(), settings.labelsAbove()),
            columns.textLeft(),
            getClientArea().height);
    moves = new CaretMoves(text, units);
    viewChanged();
  }

  /** Shows other annotations of the same text: after an edit, or while an edge is being moved. */
  public void setSnapshot(AnnotationSnapshot annotations) {
    snapshot = annotations;
    contentChanged();
  }

  /** Shows the annotations by another state of the codebook. */
  public void setScheme(Scheme newScheme) {
    scheme = newScheme;
    contentChanged();
  }

  /** Shows the text in another way; what is at the top stays there. */
  public void setSettings(SurfaceSettings newSettings) {
    if (newSettings.equals(settings)) {
      contentChanged(); // the colours may be others
      return;
    }
    settings = newSettings;
    fonts.set(settings.textFont(), settings.labelFont(), settings.zoom());
    relayout();
  }

  public SurfaceSettings settings() {
    return settings;
  }

  /** The annotations that are shown; null before there is a text. */
  public AnnotationSnapshot snapshot() {
    return snapshot;
  }

  Scheme scheme() {
    return scheme;
  }

  TextUnits units() {
    return units;
  }

  SurfaceText text() {
    return text;
  }

  LabelFont labelFont() {
    return fonts.label();
  }

  /** The scene that is shown, computed if it must be. */
  public SpanScene scene() {
    return text == null ? SpanScene.EMPTY : painting.scene();
  }

  SceneFrame frame() {
    Rectangle area = getClientArea();
    return columns.frame(area.width, area.height, settings.zoom(), fonts.label().height());
  }

  boolean isOverText(int x) {
    return x >= columns.textLeft() - 4 && x <= columns.textLeft() + columns.measure() + 4;
  }

  /** Length of the text in code units; 0 while there is none. */
  public int length() {
    return text == null ? 0 : text.index().text().length();
  }

  public TextSelection selection() {
    return selection;
  }

  /** Selects text and moves the caret there, without scrolling. Offsets are code units. */
  public void select(int anchor, int caret) {
    TextSelection wanted = new TextSelection(bounded(anchor), bounded(caret));
    if (moves != null) {
      moves.forgetColumn();
    }
    setSelection(wanted);
  }

  private void setSelection(TextSelection wanted) {
    if (wanted.equals(selection)) {
      return;
    }
    selection = wanted;
    placeCaret();
    redraw();
    listeners.forEach(SurfaceListener::selectionChanged);
  }

  private int bounded(int offset) {
    return Math.max(0, Math.min(offset, length()));
  }

  /** Moves the caret and shows it. */
  public void move(Movement movement, boolean extend) {
    if (text == null) {
      return;
    }
    int from = selection.caret();
    boolean collapses =
        !extend
            && !selection.isEmpty()
            && (movement == Movement.LEFT || movement == Movement.RIGHT);
    int to;
    if (collapses) {
      boolean toBegin = movement == Movement.LEFT != text.isRightToLeft(from);
      to = toBegin ? selection.begin() : selection.end();
      moves.forgetColumn();
    } else {
      to = moves.move(from, movement);
    }
    if (movement == Movement.PAGE_DOWN || movement == Movement.PAGE_UP) {
      int page = text.viewport().height() - text.pitch();
      text.viewport().scrollBy(movement == Movement.PAGE_DOWN ? page : -page);
    }
    TextSelection wanted = new TextSelection(extend ? selection.anchor() : to, to);
    text.reveal(to, REVEAL_MARGIN);
    setSelection(wanted);
    viewChanged();
  }

  /** Scrolls as little as possible so that an offset is seen. */
  public void reveal(int offset) {
    if (text != null) {
      text.reveal(bounded(offset), REVEAL_MARGIN);
      viewChanged();
    }
  }

  /** Scrolls so that a range is seen: little if it is near, else to a third of the view. */
  public void show(int begin, int end) {
    if (text != null) {
      text.reveal(bounded(end), REVEAL_MARGIN);
      text.reveal(bounded(begin), REVEAL_MARGIN);
      viewChanged();
    }
  }

  /** Puts the line of an offset at the top of the view. */
  public void toTop(int offset) {
    if (text != null) {
      text.toTop(bounded(offset));
      viewChanged();
    }
  }

  /** Puts the line of an offset at a third of the view. */
  public void jump(int offset) {
    if (text != null) {
      text.jump(bounded(offset));
      viewChanged();
    }
  }

  /** Scrolls by points, downwards if positive. */
  public void scrollBy(int points) {
    if (text != null) {
      text.viewport().scrollBy(points);
      viewChanged();
    }
  }

  /** The offset of the first character in view: what a later session comes back to. */
  public int topOffset() {
    return text == null || painting.lines().lineCount() == 0 ? 0 : painting.lines().begin(0);
  }

  /** The offset after the last character in view. */
  public int bottomOffset() {
    int count = text == null ? 0 : painting.lines().lineCount();
    return count == 0 ? 0 : painting.lines().end(count - 1);
  }

  /** The selected annotation's id, or 0. */
  public int selected() {
    return selected;
  }

  Edge edge() {
    return edge;
  }

  /** Marks an annotation as selected, without scrolling. */
  public void setSelected(int annotation, Edge held) {
    if (selected != annotation || edge != held) {
      selected = annotation;
      edge = held;
      contentChanged();
    }
  }

  /** Marks places that were found, in text order; code units. */
  public void setFound(int[] begins, int[] ends) {
    marks.setFound(begins, ends);
    redraw();
  }

  /** Frames the unit that is being coded; null for none. */
  public void setUnit(Fragment unit) {
    if (!Objects.equals(unit, marks.unit())) {
      marks.setUnit(unit);
      redraw();
    }
  }

  /** Shows spans of others beside those of the document. */
  public void setGuests(List<GuestSpans> guests) {
    if (!guests.equals(marks.guests())) {
      marks.setGuests(guests);
      contentChanged();
    }
  }

  SurfaceMarks marks() {
    return marks;
  }

  /** Where the caret of an offset is, in points of the surface; null if it is not in view. */
  public Rectangle placeOf(int offset) {
    return text == null ? null : text.caret(bounded(offset));
  }

  /** The offset of the character under a point of the surface, or -1. */
  public int characterAt(int x, int y) {
    return text == null ? -1 : text.characterAt(x, y);
  }

  private void contentChanged() {
    painting.invalidate();
    redraw();
  }

  /** The view moved. */
  void viewChanged() {
    scroll.update();
    placeCaret();
    contentChanged();
    listeners.forEach(SurfaceListener::viewMoved);
  }

  private SurfaceColumns columns() {
    return SurfaceColumns.of(
        getClientArea().width, fonts.measure(settings.measure()), settings.brackets());
  }

  private void relayout() {
    if (text == null) {
      return;
    }
    columns = columns();
    text.setStyle(
        fonts.sheet(columns.measure(), settings.lineSpacing(), settings.labelsAbove()),
        columns.textLeft(),
        getClientArea().height);
    moves.forgetColumn();
    viewChanged();
  }

  private void placeCaret() {
    Rectangle place = text == null ? null : text.caret(selection.caret());
    if (place == null) {
      getCaret().setVisible(false);
      return;
    }
    getCaret().setBounds(place);
    getCaret().setVisible(true);
  }
}
