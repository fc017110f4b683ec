package org.glossator.codebook.internal.rules;

import java.util.function.Consumer;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;

/**
 * Fixed units belong to span layers, and only a layer with fixed units can demand that each gets a
 * code.
 */
final class FixedUnitRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    for (Layer layer : codebook.getLayers()) {
      boolean hasUnit = layer.getFixedUnit() != FixedUnit.NONE;
      if (hasUnit && layer.getKind() != LayerKind.SPAN) {
        found.accept(
            Elements.warning(
                layer,
                CodebookPackage.Literals.LAYER__FIXED_UNIT,
                "it has a fixed unit, but no spans",
                "set the fixed unit to none"));
      }
      if (layer.isExhaustive() && !hasUnit) {
        found.accept(
            Elements.warning(
                layer,
                CodebookPackage.Literals.LAYER__EXHAUSTIVE,
                "every unit must get a code, but no fixed unit is chosen",
                "choose sentence or paragraph as the fixed unit"));
      }
      if (layer.getFixedUnit() == FixedUnit.PARAGRAPH && !layer.isCrossesSentences()) {
        found.accept(
            Elements.warning(
                layer,
                CodebookPackage.Literals.LAYER__CROSSES_SENTENCES,
                "paragraphs are coded as a whole, but spans may not cross sentences",
                "let spans cross sentences"));
      }
    }
  }
}
