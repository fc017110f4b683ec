package org.glossator.ui.editor.internal.surface;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.scene.SceneItem.Handle;

/**
 * The mouse: a click puts the caret and picks the innermost span, another click at the same place
 * the next one around it; double takes the word, triple the sentence, dragging goes on in these
 * units and scrolls at the edges; a handle moves its edge.
 */
final class SurfaceMouse {
  private static final int SCROLL_MS = 30;
  private static final int DRAG_POINTS = 4;

  private final SpanSurface surface;
  private final Runnable autoScroll = this::autoScroll;
  private Handle dragged;
  private boolean selecting;
  private boolean moved;
  private int unit;
  private Fragment first;
  private int startX;
  private int startY;
  private int lastX;
  private int lastY;

  SurfaceMouse(SpanSurface surface) {
    this.surface = surface;
    surface.addListener(SWT.MouseDown, this::down);
    surface.addListener(SWT.MouseMove, this::move);
    surface.addListener(SWT.MouseUp, this::up);
  }

  private void down(Event event) {
    surface.setFocus();
    if (surface.text() == null) {
      return;
    }
    if (event.button != 1) {
      if (event.button == 3) {
        contextClick(event);
      }
      return;
    }
    startX = lastX = event.x;
    startY = lastY = event.y;
    moved = false;
    dragged = event.count == 1 ? surface.scene().handleAt(event.x, event.y) : null;
    if (dragged != null) {
      follow();
      return;
    }
    if (event.count == 1) {
      int annotation = surface.scene().annotationAt(event.x, event.y);
      if (annotation != 0) {
        surface.listeners().forEach(listener -> listener.annotationPicked(annotation));
        return;
      }
      GuestSpans.Pick guest = surface.scene().guestAt(event.x, event.y);
      if (guest != null) {
        surface.listeners().forEach(listener -> listener.guestPicked(guest));
        return;
      }
    }
    beginSelecting(event);
  }

  /**
   * A context menu is about what is under the mouse: a click outside the selection moves the caret.
   */
  private void contextClick(Event event) {
    int annotation = surface.scene().annotationAt(event.x, event.y);
    if (annotation != 0) {
      surface.listeners().forEach(listener -> listener.annotationPicked(annotation));
      return;
    }
    int offset = surface.text().offsetAt(event.x, event.y);
    TextSelection selection = surface.selection();
    if (offset < selection.begin() || offset > selection.end() || selection.isEmpty()) {
      surface.select(offset, offset);
      pick(event.x, event.y, false);
    }
  }

  private void beginSelecting(Event event) {
    unit = Math.min(3, event.count);
    selecting = true;
    follow();
    first = unitAt(event.x, event.y);
    int begin = first.begin();
    int end = unit == 1 ? begin : first.end();
    if ((event.stateMask & SWT.SHIFT) != 0 && unit == 1) {
      surface.select(surface.selection().anchor(), begin);
      int anchor = surface.selection().anchor();
      first = new Fragment(anchor, anchor + 1);
      moved = true;
    } else {
      surface.select(begin, end);
    }
  }

  /** What one step of selecting takes. For single characters its end does not count. */
  private Fragment unitAt(int x, int y) {
    TextUnits units = surface.units();
    int character = surface.text().characterAt(x, y);
    if (unit > 1 && character >= 0 && units != null) {
      Fragment found = unit == 2 ? units.wordAt(character) : units.sentenceAt(character);
      if (found != null) {
        return found;
      }
    }
    int offset = surface.text().offsetAt(x, y);
    if (units != null && offset < surface.length()) {
      offset = units.clusterBegin(offset);
    }
    return new Fragment(offset, offset + 1);
  }

  private void move(Event event) {
    if (surface.text() == null) {
      return;
    }
    lastX = event.x;
    lastY = event.y;
    if (dragged == null && !selecting) {
      showCursor(event);
      return;
    }
    draggedTo(event.x, event.y);
  }

  private void draggedTo(int x, int y) {
    if (Math.abs(x - startX) + Math.abs(y - startY) < DRAG_POINTS && !moved) {
      return;
    }
    moved = true;
    dragTo(x, y);
  }

  private void dragTo(int x, int y) {
    if (dragged != null) {
      tellEdge(x, y, false);
      return;
    }
    Fragment now = unitAt(x, y);
    if (unit == 1) {
      surface.select(first.begin(), now.begin());
    } else if (now.begin() < first.begin()) {
      surface.select(first.end(), now.begin());
    } else {
      surface.select(first.begin(), Math.max(first.end(), now.end()));
    }
  }

  private void tellEdge(int x, int y, boolean done) {
    int offset = surface.text().offsetAt(x, y);
    Handle handle = dragged;
    surface
        .listeners()
        .forEach(listener -> listener.edgeDragged(handle.span(), handle.begin(), offset, done));
  }

  private boolean isOutside(int y) {
    return y < 0 || y >= surface.getClientArea().height;
  }

  /**
   * Looks where the mouse is as long as its button is down: outside the text it may stand still, or
   * the system may not tell how it moves.
   */
  private void follow() {
    surface.getDisplay().timerExec(SCROLL_MS, autoScroll);
  }

  private void autoScroll() {
    if (surface.isDisposed() || dragged == null && !selecting) {
      return;
    }
    Point at = surface.toControl(surface.getDisplay().getCursorLocation());
    if (at.x != lastX || at.y != lastY) {
      lastX = at.x;
      lastY = at.y;
      draggedTo(at.x, at.y);
    }
    if (moved && isOutside(lastY)) {
      Rectangle area = surface.getClientArea();
      int beyond = lastY < 0 ? lastY : lastY - area.height;
      surface.scrollBy(beyond / 2 + Integer.signum(beyond) * 4);
      dragTo(lastX, Math.max(0, Math.min(area.height - 1, lastY)));
    }
    follow();
  }

  private void up(Event event) {
    if (event.button != 1) {
      return;
    }
    if (dragged != null || selecting) {
      draggedTo(event.x, event.y); // the system may tell where the button went up, and no more
    }
    if (dragged != null) {
      if (moved) {
        tellEdge(event.x, event.y, true);
      }
      dragged = null;
    } else if (selecting && !moved && unit == 1) {
      pick(event.x, event.y, true);
    } else if (selecting && !surface.selection().isEmpty()) {
      surface.listeners().forEach(listener -> listener.selectedByMouse(event.x, event.y));
    }
    selecting = false;
  }

  /**
   * Picks the innermost span under the mouse; if one is picked there already, the next around it.
   */
  private void pick(int x, int y, boolean cycle) {
    int character = surface.text().characterAt(x, y);
    List<Span> spans =
        character < 0 ? List.of() : SpanPick.innermostFirst(surface.snapshot(), character);
    if (spans.isEmpty() && character >= 0) {
      GuestSpans.Pick guest = guestAt(character);
      if (guest != null) {
        surface.listeners().forEach(listener -> listener.guestPicked(guest));
        return;
      }
    }
    int id =
        cycle ? SpanPick.next(spans, surface.selected()) : SpanPick.keep(spans, surface.selected());
    surface.listeners().forEach(listener -> listener.annotationPicked(id));
  }

  /** Where the document has no span, a click on the words of a suggestion means the suggestion. */
  private GuestSpans.Pick guestAt(int character) {
    for (GuestSpans guests : surface.marks().guests()) {
      List<Span> spans = SpanPick.innermostFirst(guests.snapshot(), character);
      if (!spans.isEmpty()) {
        return new GuestSpans.Pick(guests.kind(), SpanPick.next(spans, guests.selected()));
      }
    }
    return null;
  }

  private void showCursor(Event event) {
    int cursor;
    if (surface.scene().handleAt(event.x, event.y) != null) {
      cursor = SWT.CURSOR_SIZEWE;
    } else if (surface.scene().annotationAt(event.x, event.y) != 0
        || surface.scene().guestAt(event.x, event.y) != null) {
      cursor = SWT.CURSOR_HAND;
    } else {
      cursor = surface.isOverText(event.x) ? SWT.CURSOR_IBEAM : SWT.CURSOR_ARROW;
    }
    surface.setCursor(surface.getDisplay().getSystemCursor(cursor));
  }
}
