package org.glossator.ui.editor.internal.scene;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.codebook.Scheme;
import org.glossator.ui.editor.internal.scene.SceneItem.Arc;
import org.glossator.ui.editor.internal.scene.SceneItem.Bracket;
import org.glossator.ui.editor.internal.scene.SceneItem.Fill;
import org.glossator.ui.editor.internal.scene.SceneItem.GuestLane;
import org.glossator.ui.editor.internal.scene.SceneItem.Handle;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;
import org.glossator.ui.editor.internal.scene.SceneItem.Number;
import org.glossator.ui.editor.internal.scene.SceneItem.Outline;
import org.glossator.ui.editor.internal.scene.SceneItem.Underline;

/**
 * All that is painted over and beside the visible text, in the order in which it is painted.
 *
 * @param fills where each span is the innermost
 * @param underlines the lanes of spans with others inside, and the joints of fragments
 * @param guests the lanes of spans of others
 * @param outlines the selected span, line by line
 * @param handles its edges
 * @param brackets in the margin
 * @param labels code names in the margin
 * @param above code names above the text
 * @param arcs relations
 * @param numbers of paragraphs
 * @param columns bracket columns by span, for the next scene
 */
public record SpanScene(
    List<Fill> fills,
    List<Underline> underlines,
    List<GuestLane> guests,
    List<Outline> outlines,
    List<Handle> handles,
    List<Bracket> brackets,
    List<Label> labels,
    List<Label> above,
    List<Arc> arcs,
    List<Number> numbers,
    Map<Integer, Integer> columns) {

  /** A scene with nothing in it. */
  public static final SpanScene EMPTY =
      new SpanScene(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), Map.of());

  /**
   * The scene of the visible lines: O(log n + k log k) for k spans in view, whatever the length of
   * the document.
   */
  public static SpanScene build(
      AnnotationSnapshot snapshot,
      LineGeometry lines,
      SceneFrame frame,
      Scheme scheme,
      SceneOptions options) {
    return new SceneBuilder(snapshot, lines, frame, new CodeLook(scheme), options).build();
  }

  /** The annotation whose bracket, name or arc is at a point of the view, or 0. */
  public int annotationAt(int x, int y) {
    return ScenePick.annotationAt(this, x, y);
  }

  /** The span of somebody else whose lane or name is at a point, or null. */
  public GuestSpans.Pick guestAt(int x, int y) {
    return ScenePick.guestAt(this, x, y);
  }

  /** The handle at a point, or null. */
  public Handle handleAt(int x, int y) {
    return ScenePick.handleAt(this, x, y);
  }
}
