package org.glossator.formats.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Fragment;
import org.glossator.base.Problem;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;

/** What any input must end in: documents that make sense, problems of one line. */
final class Expectations {
  private Expectations() {}

  /** A broken promise of a reader. */
  static final class Broken extends AssertionError {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }

  private static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new Broken(otherwise);
    }
  }

  static void oneLine(Problem problem) {
    String shown = problem.toString();
    that(!shown.isBlank(), "an empty problem");
    that(
        shown.chars().noneMatch(c -> c == '\n' || c == '\r'),
        "a problem of several lines: " + shown);
    that(shown.length() < 4_000, "a problem of " + shown.length() + " characters");
    that(
        !(problem.what().contains("the reader of ") && problem.what().contains(" failed (")),
        "a fault that the import caught: " + shown);
  }

  static void oneLine(List<Problem> problems) {
    problems.forEach(Expectations::oneLine);
  }

  static void sensible(ImportedDocument document) {
    for (ImportedAnnotations annotations : document.annotations()) {
      Set<String> keys = new HashSet<>();
      for (ImportedSpan span : annotations.spans()) {
        that(keys.add(span.key()), "two spans " + span.key());
        for (Fragment fragment : span.fragments()) {
          that(
              fragment.begin() >= 0
                  && fragment.begin() <= fragment.end()
                  && fragment.end() <= document.text().length(),
              "span " + span.key() + " lies outside of the text");
        }
      }
      for (ImportedRelation relation : annotations.relations()) {
        that(
            keys.contains(relation.head()) && keys.contains(relation.tail()),
            "a relation links what is not there");
        that(!relation.head().equals(relation.tail()), "a relation links a span to itself");
      }
    }
  }
}
