package org.glossator.codebook.internal.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;

/** A shortcut is one letter or digit, and each key applies one code in the whole codebook. */
final class ShortcutRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    Map<String, Code> seen = new HashMap<>();
    for (Code code : Elements.codes(codebook)) {
      if (Elements.isBlank(code.getShortcut()) || code.isRetired()) {
        continue;
      }
      String key = code.getShortcut().strip().toLowerCase(Locale.ROOT);
      if (key.codePointCount(0, key.length()) != 1
          || !Character.isLetterOrDigit(key.codePointAt(0))) {
        found.accept(
            Elements.warning(
                code,
                CodebookPackage.Literals.CODE__SHORTCUT,
                "the shortcut '" + code.getShortcut() + "' is not one letter or digit",
                "choose one key"));
        continue;
      }
      Code first = seen.putIfAbsent(key, code);
      if (first != null) {
        found.accept(
            Elements.warning(
                code,
                CodebookPackage.Literals.CODE__SHORTCUT,
                "the shortcut '" + key + "' is taken by " + Elements.place(first),
                "choose another key; until then it applies that code"));
      }
    }
  }
}
