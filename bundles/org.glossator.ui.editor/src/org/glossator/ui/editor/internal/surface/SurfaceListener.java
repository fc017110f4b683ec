package org.glossator.ui.editor.internal.surface;

import org.glossator.ui.editor.internal.scene.GuestSpans;

/** Is told what the user does on a {@link SpanSurface}. */
public interface SurfaceListener {

  /** The caret or the selection is another one, by whatever means. */
  default void selectionChanged() {
    // not of interest
  }

  /**
   * An annotation was clicked.
   *
   * @param id its id, or 0 where the text has none
   */
  default void annotationPicked(int id) {
    // not of interest
  }

  /** A span of somebody else was clicked. */
  default void guestPicked(GuestSpans.Pick guest) {
    // not of interest
  }

  /**
   * The mouse has selected text and let go.
   *
   * @param x where, in points of the surface
   */
  default void selectedByMouse(int x, int y) {
    // not of interest
  }

  /** A character was typed that is no command: the key of a code. */
  default void typed(char character) {
    // not of interest
  }

  /**
   * An edge of the selected span is being dragged.
   *
   * @param offset where it is now
   * @param done whether it was let go
   */
  default void edgeDragged(int span, boolean begin, int offset, boolean done) {
    // not of interest
  }

  /** The view moved, or the heights became better known. */
  default void viewMoved() {
    // not of interest
  }
}
