package org.glossator.ui.editor.internal.table;

/**
 * A column of a table.
 *
 * @param id what its width and place are remembered by
 * @param name its head
 * @param width in points, as long as nobody has dragged it
 * @param right whether it is aligned to the right, as numbers are
 * @param shown whether it is shown as long as nobody has asked for it
 */
public record Column(String id, String name, int width, boolean right, boolean shown) {

  /** A column of texts. */
  public static Column text(String id, String name, int width) {
    return new Column(id, name, width, false, true);
  }

  /** A column of numbers. */
  public static Column number(String id, String name, int width) {
    return new Column(id, name, width, true, true);
  }

  /** The same, shown on demand only. */
  public Column onDemand() {
    return new Column(id, name, width, right, false);
  }
}
