package org.glossator.codebook.internal.rules;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Layer;

/** An attribute that is shown for certain codes names codes of its own layer. */
final class OnlyForCodesRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    for (Layer layer : codebook.getLayers()) {
      Set<String> codes =
          Elements.codes(layer).stream()
              .map(Code::getId)
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      for (Attribute attribute : layer.getAttributes()) {
        for (String code : attribute.getOnlyForCodes()) {
          if (!codes.contains(code)) {
            found.accept(
                Elements.warning(
                    attribute,
                    CodebookPackage.Literals.ATTRIBUTE__ONLY_FOR_CODES,
                    "it is shown for the code '" + code + "', which this layer does not have",
                    "choose a code of this layer"));
          }
        }
      }
    }
  }
}
