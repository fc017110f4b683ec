package org.glossator.ui.editor.internal.scene;

import java.util.List;
import org.glossator.ui.editor.internal.scene.SceneItem.Arc;
import org.glossator.ui.editor.internal.scene.SceneItem.Bracket;
import org.glossator.ui.editor.internal.scene.SceneItem.GuestLane;
import org.glossator.ui.editor.internal.scene.SceneItem.Handle;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;

/** What the mouse is on. Thin things are given a few points more than they are drawn with. */
final class ScenePick {
  private static final int SLACK = 3;

  private ScenePick() {}

  static int annotationAt(SpanScene scene, int x, int y) {
    int label = labelAt(scene.labels(), x, y);
    if (label == 0) {
      label = labelAt(scene.above(), x, y);
    }
    if (label != 0) {
      return label;
    }
    for (Bracket bracket : scene.brackets()) {
      if (Math.abs(x - bracket.x()) <= SLACK && y >= bracket.top() && y <= bracket.bottom()) {
        return bracket.span();
      }
    }
    return arcAt(scene.arcs(), x, y);
  }

  static GuestSpans.Pick guestAt(SpanScene scene, int x, int y) {
    for (Label label : scene.labels()) {
      if (label.guest() != null && contains(label, x, y)) {
        return label.guest();
      }
    }
    for (GuestLane lane : scene.guests()) {
      if (x >= lane.x()
          && x < lane.right()
          && y >= lane.y() - SLACK
          && y <= lane.y() + lane.thickness() + SLACK) {
        return lane.guest();
      }
    }
    return null;
  }

  static Handle handleAt(SpanScene scene, int x, int y) {
    for (Handle handle : scene.handles()) {
      if (Math.abs(x - handle.x()) <= SLACK + 2
          && y >= handle.y() - 2 * SLACK
          && y <= handle.y() + handle.height() + 2 * SLACK) {
        return handle;
      }
    }
    return null;
  }

  private static int labelAt(List<Label> labels, int x, int y) {
    for (Label label : labels) {
      if (contains(label, x, y)) {
        return label.span();
      }
    }
    return 0;
  }

  private static boolean contains(Label label, int x, int y) {
    return x >= label.x()
        && x < label.x() + label.width()
        && y >= label.y()
        && y < label.y() + label.height();
  }

  private static int arcAt(List<Arc> arcs, int x, int y) {
    for (Arc arc : arcs) {
      if (arc.label() != null && labelAt(List.of(arc.label()), x, y) != 0) {
        return arc.relation();
      }
      int[] p = arc.points();
      for (int i = 0; i + 3 < p.length; i += 2) {
        if (isOn(p[i], p[i + 1], p[i + 2], p[i + 3], x, y)) {
          return arc.relation();
        }
      }
    }
    return 0;
  }

  /** Pieces of arcs are horizontal or vertical. */
  private static boolean isOn(int x1, int y1, int x2, int y2, int x, int y) {
    return x >= Math.min(x1, x2) - SLACK
        && x <= Math.max(x1, x2) + SLACK
        && y >= Math.min(y1, y2) - SLACK
        && y <= Math.max(y1, y2) + SLACK;
  }
}
