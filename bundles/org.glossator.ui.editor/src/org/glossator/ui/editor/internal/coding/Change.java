package org.glossator.ui.editor.internal.coding;

import org.glossator.annotation.AnnotationEdit;

/**
 * What a command comes to: an edit, or the reason why there is none.
 *
 * @param label what the step is called in the menu
 * @param edit the edit, or null where it was refused
 * @param annotation id of the annotation to select afterwards, or 0
 * @param message why it was refused, or what is still to be done; may be empty
 */
public record Change(String label, AnnotationEdit edit, int annotation, String message) {

  static Change of(String label, AnnotationEdit edit, int annotation, String hint) {
    return new Change(label, edit, annotation, hint);
  }

  static Change refused(String why) {
    return new Change("", null, 0, why);
  }

  public boolean isRefused() {
    return edit == null;
  }
}
