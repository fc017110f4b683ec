package org.glossator.codebook.internal.rules;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Consumer;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;

/** A codebook has a name, a version (annotations carry it), a language that exists, and a layer. */
final class CodebookItselfRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    if (Elements.isBlank(codebook.getName())) {
      found.accept(
          Elements.warning(
              codebook,
              CodebookPackage.Literals.CODEBOOK__NAME,
              "the codebook has no name",
              "give it one: datasets cite it"));
    }
    if (Elements.isBlank(codebook.getVersion())) {
      found.accept(
          Elements.warning(
              codebook,
              CodebookPackage.Literals.CODEBOOK__VERSION,
              "the codebook has no version",
              "give it one such as 1.0: each annotation keeps it"));
    }
    if (codebook.getLayers().isEmpty()) {
      found.accept(
          Elements.warning(
              codebook,
              CodebookPackage.Literals.CODEBOOK__LAYERS,
              "the codebook has no layer",
              "add one: without it nothing can be annotated"));
    }
    if (!Elements.isBlank(codebook.getLanguage()) && !isLanguageTag(codebook.getLanguage())) {
      found.accept(
          Elements.warning(
              codebook,
              CodebookPackage.Literals.CODEBOOK__LANGUAGE,
              "'" + codebook.getLanguage() + "' is no language tag",
              "use a BCP 47 tag such as en or zh-Hans"));
    }
  }

  private static boolean isLanguageTag(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false; // the answer that was asked for
    }
  }
}
