package org.glossator.codebook.internal.rules;

import java.util.function.Consumer;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.Example;

/** An example says something: a text, or a document and a range in it. */
final class ExampleRule implements CodebookRule {
  @Override
  public void check(Codebook codebook, Consumer<Finding> found) {
    for (Code code : Elements.codes(codebook)) {
      for (Example example : code.getExamples()) {
        check(example, found);
      }
    }
  }

  private static void check(Example example, Consumer<Finding> found) {
    boolean hasDocument = !Elements.isBlank(example.getDocument());
    boolean hasRange = example.getBegin() >= 0 || example.getEnd() >= 0;
    if (!hasDocument && Elements.isBlank(example.getText())) {
      found.accept(
          Elements.warning(
              example,
              CodebookPackage.Literals.EXAMPLE__TEXT,
              "an example is empty",
              "write a text or remove it"));
    }
    if (hasRange && !hasDocument) {
      found.accept(
          Elements.warning(
              example,
              CodebookPackage.Literals.EXAMPLE__DOCUMENT,
              "an example has a range, but no document",
              "name the document or remove the range"));
    }
    if (hasDocument && (example.getBegin() < 0 || example.getEnd() <= example.getBegin())) {
      found.accept(
          Elements.warning(
              example,
              CodebookPackage.Literals.EXAMPLE__BEGIN,
              "the range "
                  + example.getBegin()
                  + " to "
                  + example.getEnd()
                  + " of an example is no range",
              "make the end greater than the begin"));
    }
  }
}
