package org.glossator.ui.editor.internal.scene;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What the user wants to see.
 *
 * @param selected id of the selected annotation, or 0
 * @param edge which edge of it is held by the keyboard
 * @param brackets whether brackets stand in the margin
 * @param labelsAbove whether code names stand above the text
 * @param columns bracket columns of the scene before, by span: what stays in view stays in its
 *     column
 * @param labelWidth width of a label's text in points
 * @param guests spans of others that are shown too
 */
public record SceneOptions(
    int selected,
    Edge edge,
    boolean brackets,
    boolean labelsAbove,
    Map<Integer, Integer> columns,
    ToIntFunction<String> labelWidth,
    List<GuestSpans> guests) {

  /** Shows the document's own annotations only. */
  public SceneOptions(
      int selected,
      Edge edge,
      boolean brackets,
      boolean labelsAbove,
      Map<Integer, Integer> columns,
      ToIntFunction<String> labelWidth) {
    this(selected, edge, brackets, labelsAbove, columns, labelWidth, List.of());
  }

  /** An edge of the selected span. */
  public enum Edge {
    NONE,
    BEGIN,
    END
  }
}
