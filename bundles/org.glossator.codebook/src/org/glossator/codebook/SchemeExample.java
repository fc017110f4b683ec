package org.glossator.codebook;

import java.util.Objects;

/**
 * An example of a code, as text or as a link to a real span of the corpus.
 *
 * @param text the words, or empty where only the link is given
 * @param positive false for an example of what the code is not
 * @param comment why, or empty
 * @param document path of the document that it is a span of, or empty
 * @param begin UTF-16 offset in that document, or -1
 * @param end UTF-16 offset, exclusive, or -1
 */
public record SchemeExample(
    String text, boolean positive, String comment, String document, int begin, int end) {
  public SchemeExample {
    Objects.requireNonNull(text);
    Objects.requireNonNull(comment);
    Objects.requireNonNull(document);
  }

  /** Whether it points to a real span. */
  public boolean isLink() {
    return !document.isEmpty() && begin >= 0 && end > begin;
  }
}
