package org.glossator.formats.internal.importing;

import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.DefaultLayers;

/**
 * Names the layer of an annotation whose file has no layers.
 *
 * @param spanLayer layer of spans that the user named, or null for the usual one
 */
record LayerNames(String spanLayer) {

  String of(LayerKind kind, ImportedValues values) {
    if (values.layer() != null && !values.layer().isEmpty()) {
      return values.layer();
    }
    return kind == LayerKind.SPAN && spanLayer != null ? spanLayer : DefaultLayers.of(kind);
  }
}
