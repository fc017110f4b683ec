package org.glossator.formats.internal.labelstudio;

import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.internal.DefaultLayers;

/**
 * The name of the control that a label was given with stands for its layer. The usual layer's
 * control is called {@code label}, as in Label Studio's templates; a layer that is called so itself
 * gets an underscore.
 */
final class LabelStudioNames {
  static final String LABEL = "label";

  private LabelStudioNames() {}

  /** Name of the control of a span layer. */
  static String control(String layer) {
    if (layer.equals(DefaultLayers.of(LayerKind.SPAN))) {
      return LABEL;
    }
    return isReserved(layer) ? layer + "_" : layer;
  }

  /** Layer of the spans of a control, or null for the usual one. */
  static String layer(String control) {
    if (control == null || control.equals(LABEL)) {
      return null;
    }
    return isReserved(control) ? control.substring(0, control.length() - 1) : control;
  }

  private static boolean isReserved(String name) {
    return name.startsWith(LABEL) && name.chars().skip(LABEL.length()).allMatch(c -> c == '_');
  }
}
