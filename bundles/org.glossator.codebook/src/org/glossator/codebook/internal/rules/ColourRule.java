package org.glossator.codebook.internal.rules;

import java.util.function.Consumer;
import org.glossator.codebook.CodeColours;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;

/** A colour is one of the palette or {@code #rrggbb}. */
final class ColourRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    for (Code code : Elements.codes(codebook)) {
      if (!CodeColours.isKnown(code.getColour())) {
        found.accept(
            Elements.warning(
                code,
                CodebookPackage.Literals.CODE__COLOUR,
                "there is no colour '" + code.getColour() + "'",
                "use a name of the palette such as blue, or #rrggbb"));
      }
    }
  }
}
