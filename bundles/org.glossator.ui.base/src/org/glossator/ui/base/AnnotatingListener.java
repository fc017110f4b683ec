package org.glossator.ui.base;

import org.glossator.annotation.DocumentChange;

/**
 * Learns what happens in an {@link AnnotatingPart}. Called on the UI thread, in the order of what
 * happened, and a moment after it: the text is painted first. The document and the selection may
 * have gone on by then. Be quick: the next key waits.
 */
public interface AnnotatingListener {

  /** An edit was applied: once for an edit or a batch. */
  default void annotationsChanged(DocumentChange change) {
    // not of interest
  }

  /** Another annotation or other text is selected, or the caret has moved. */
  default void selectionChanged() {
    // not of interest
  }

  /** The state of saving, the codebook or the possibility to edit has changed. */
  default void stateChanged() {
    // not of interest
  }
}
