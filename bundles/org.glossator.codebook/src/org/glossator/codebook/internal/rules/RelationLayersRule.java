package org.glossator.codebook.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;

/** The ends of relations lie in span layers that exist; other layers have no ends. */
final class RelationLayersRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    Map<String, Layer> layers = new HashMap<>();
    codebook.getLayers().forEach(layer -> layers.putIfAbsent(layer.getId(), layer));
    for (Layer layer : codebook.getLayers()) {
      check(
          layer,
          layer.getSourceLayers(),
          CodebookPackage.Literals.LAYER__SOURCE_LAYERS,
          layers,
          found);
      check(
          layer,
          layer.getTargetLayers(),
          CodebookPackage.Literals.LAYER__TARGET_LAYERS,
          layers,
          found);
    }
  }

  private static void check(
      Layer layer,
      List<String> ends,
      EAttribute feature,
      Map<String, Layer> layers,
      Consumer<Finding> found) {
    String side =
        feature == CodebookPackage.Literals.LAYER__SOURCE_LAYERS ? "start from" : "end at";
    if (layer.getKind() != LayerKind.RELATION && !ends.isEmpty()) {
      found.accept(
          Elements.warning(
              layer,
              feature,
              "it says what relations " + side + ", but it is no relation layer",
              "empty the list or change the layer's kind"));
      return;
    }
    for (String end : ends) {
      Layer named = layers.get(end);
      if (named == null) {
        found.accept(
            Elements.warning(
                layer,
                feature,
                "its relations " + side + " the layer '" + end + "', which does not exist",
                "choose a span layer of this codebook"));
      } else if (named.getKind() != LayerKind.SPAN) {
        found.accept(
            Elements.warning(
                layer,
                feature,
                "its relations " + side + " the layer '" + end + "', which has no spans",
                "choose a span layer"));
      }
    }
  }
}
