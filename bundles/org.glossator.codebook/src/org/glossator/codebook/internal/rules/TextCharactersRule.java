package org.glossator.codebook.internal.rules;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Codebook;

/** Texts hold no characters that the file cannot hold: they would be blanks after the next save. */
final class TextCharactersRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    check((EObject) codebook, found);
    codebook.eAllContents().forEachRemaining(object -> check(object, found));
  }

  private static void check(EObject object, Consumer<Finding> found) {
    for (EAttribute feature : object.eClass().getEAllAttributes()) {
      Object value = object.eGet(feature);
      List<?> items =
          value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
      boolean isBad =
          !feature.getName().equals("id")
              && items.stream().anyMatch(i -> i instanceof String text && !Characters.isXml(text));
      if (isBad) {
        found.accept(
            Elements.warning(
                object,
                feature,
                "the " + feature.getName() + " holds control characters",
                "remove them; the file holds a blank in their place"));
      }
    }
  }
}
