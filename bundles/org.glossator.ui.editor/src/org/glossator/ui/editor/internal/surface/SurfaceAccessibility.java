package org.glossator.ui.editor.internal.surface;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.ui.editor.internal.scene.CodeLook;

/**
 * The surface as screen readers see it: a read-only text with caret and selection, whose spans are
 * text attributes ("glossator-codes:Shared responsibility").
 */
final class SurfaceAccessibility {
  private static final String ATTRIBUTE = "glossator-codes";

  private final SpanSurface surface;

  SurfaceAccessibility(SpanSurface surface) {
    this.surface = surface;
    Accessible accessible = surface.getAccessible();
    accessible.addAccessibleListener(
        new AccessibleAdapter() {
          @Override
          public void getName(AccessibleEvent e) {
            e.result = Messages.accessibleName;
          }
        });
    accessible.addAccessibleControlListener(new Role());
    accessible.addAccessibleTextListener(new Content());
    accessible.addAccessibleAttributeListener(new Attributes());
    surface.addSurfaceListener(
        new SurfaceListener() {
          @Override
          public void selectionChanged() {
            accessible.textCaretMoved(surface.selection().caret());
            accessible.textSelectionChanged();
          }
        });
  }

  private String text() {
    return surface.text() == null ? "" : surface.text().index().text();
  }

  private final class Role extends AccessibleControlAdapter {
    @Override
    public void getRole(AccessibleControlEvent e) {
      e.detail = ACC.ROLE_TEXT;
    }

    @Override
    public void getState(AccessibleControlEvent e) {
      e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY | ACC.STATE_MULTILINE;
      if (surface.isFocusControl()) {
        e.detail |= ACC.STATE_FOCUSED;
      }
    }

    @Override
    public void getValue(AccessibleControlEvent e) {
      e.result = text();
    }
  }

  private final class Content extends AccessibleTextExtendedAdapter {
    @Override
    public void getCaretOffset(AccessibleTextEvent e) {
      e.offset = surface.selection().caret();
    }

    @Override
    public void getCharacterCount(AccessibleTextEvent e) {
      e.count = surface.length();
    }

    @Override
    public void getSelectionRange(AccessibleTextEvent e) {
      e.offset = surface.selection().begin();
      e.length = surface.selection().end() - surface.selection().begin();
    }

    @Override
    public void getSelectionCount(AccessibleTextEvent e) {
      e.count = surface.selection().isEmpty() ? 0 : 1;
    }

    @Override
    public void getSelection(AccessibleTextEvent e) {
      e.start = surface.selection().begin();
      e.end = surface.selection().end();
    }

    @Override
    public void setSelection(AccessibleTextEvent e) {
      surface.select(e.start, e.end);
      surface.reveal(e.end);
      e.result = ACC.OK;
    }

    @Override
    public void addSelection(AccessibleTextEvent e) {
      setSelection(e);
    }

    @Override
    public void removeSelection(AccessibleTextEvent e) {
      surface.select(surface.selection().caret(), surface.selection().caret());
      e.result = ACC.OK;
    }

    @Override
    public void setCaretOffset(AccessibleTextEvent e) {
      surface.select(e.offset, e.offset);
      surface.reveal(e.offset);
      e.result = ACC.OK;
    }

    @Override
    public void getTextBounds(AccessibleTextEvent e) {
      Rectangle begin = surface.placeOf(e.start);
      Rectangle end = surface.placeOf(e.end);
      if (begin != null && end != null) {
        Rectangle both = begin.union(end);
        Point place = surface.toDisplay(both.x, both.y);
        e.x = place.x;
        e.y = place.y;
        e.width = both.width;
        e.height = both.height;
      }
    }

    @Override
    public void getOffsetAtPoint(AccessibleTextEvent e) {
      Point place = surface.toControl(e.x, e.y);
      e.offset = surface.characterAt(place.x, place.y);
    }

    @Override
    public void getVisibleRanges(AccessibleTextEvent e) {
      e.start = surface.topOffset();
      e.end = surface.bottomOffset();
      e.ranges = new int[] {e.start, e.end};
    }

    @Override
    public void scrollText(AccessibleTextEvent e) {
      surface.reveal(e.start);
      e.result = ACC.OK;
    }

    @Override
    public void getText(AccessibleTextEvent e) {
      String all = text();
      int start = Math.max(0, Math.min(e.start, all.length()));
      int end = e.end < 0 ? all.length() : Math.max(start, Math.min(e.end, all.length()));
      if (e.type != ACC.TEXT_BOUNDARY_ALL) {
        Fragment unit = unitAt(start, e.type);
        for (int i = 0; i < e.count && unit != null; i++) {
          unit = unit.end() < all.length() ? unitAt(unit.end(), e.type) : null;
        }
        for (int i = 0; i > e.count && unit != null; i--) {
          unit = unit.begin() > 0 ? unitAt(unit.begin() - 1, e.type) : null;
        }
        start = unit == null ? start : unit.begin();
        end = unit == null ? start : unit.end();
      }
      e.start = start;
      e.end = end;
      e.result = all.substring(start, end);
    }

    private Fragment unitAt(int offset, int type) {
      TextUnits units = surface.units();
      int length = text().length();
      if (units == null || offset >= length) {
        return null;
      }
      Fragment found =
          switch (type) {
            case ACC.TEXT_BOUNDARY_WORD -> units.wordAt(offset);
            case ACC.TEXT_BOUNDARY_SENTENCE -> units.sentenceAt(offset);
            case ACC.TEXT_BOUNDARY_PARAGRAPH -> units.paragraphAt(offset);
            case ACC.TEXT_BOUNDARY_LINE -> line(offset);
            default -> null;
          };
      return found != null
          ? found
          : new Fragment(units.clusterBegin(offset), units.nextCluster(offset));
    }

    private Fragment line(int offset) {
      int begin = surface.text().lineEdge(offset, false);
      int end = surface.text().lineEdge(offset, true);
      return begin < end ? new Fragment(begin, end) : null;
    }
  }

  private final class Attributes extends AccessibleAttributeAdapter {
    @Override
    public void getTextAttributes(AccessibleTextAttributeEvent e) {
      if (surface.snapshot() == null || e.offset < 0 || e.offset >= surface.length()) {
        return;
      }
      List<Span> spans = SpanPick.innermostFirst(surface.snapshot(), e.offset);
      int begin = 0;
      int end = surface.length();
      StringBuilder names = new StringBuilder();
      CodeLook look = new CodeLook(surface.scheme());
      for (Span span : spans) {
        begin = Math.max(begin, span.begin());
        end = Math.min(end, span.end());
        names.append(names.isEmpty() ? "" : ", ").append(look.name(span));
      }
      if (spans.isEmpty()) {
        begin = e.offset;
        end = e.offset + 1;
      }
      e.start = begin;
      e.end = end;
      e.attributes = names.isEmpty() ? new String[0] : new String[] {ATTRIBUTE, names.toString()};
    }
  }
}
