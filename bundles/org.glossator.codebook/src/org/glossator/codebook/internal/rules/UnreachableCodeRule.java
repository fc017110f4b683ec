package org.glossator.codebook.internal.rules;

import java.util.List;
import java.util.function.Consumer;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Layer;

/**
 * Each code that is offered can be found, and a layer whose annotations need a code offers one:
 * what hangs under a retired code is hidden with it.
 */
final class UnreachableCodeRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    for (Layer layer : codebook.getLayers()) {
      List<Code> codes = Elements.codes(layer);
      for (Code code : codes) {
        if (!code.isRetired() && hasRetiredAncestor(code)) {
          found.accept(
              Elements.warning(
                  code,
                  CodebookPackage.Literals.CODE__RETIRED,
                  "the code is under a retired code and cannot be reached",
                  "move it out or retire it too"));
        }
      }
      boolean offersNone = !codes.isEmpty() && codes.stream().allMatch(Code::isRetired);
      if (layer.isCodeRequired() && offersNone) {
        found.accept(
            Elements.warning(
                layer,
                CodebookPackage.Literals.LAYER__CODES,
                "annotations need a code, and all codes are retired",
                "add a code or allow annotations without one"));
      }
    }
  }

  private static boolean hasRetiredAncestor(Code code) {
    for (var above = code.eContainer(); above instanceof Code parent; above = above.eContainer()) {
      if (parent.isRetired()) {
        return true;
      }
    }
    return false;
  }
}
