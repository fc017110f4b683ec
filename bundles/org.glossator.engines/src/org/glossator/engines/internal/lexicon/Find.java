package org.glossator.engines.internal.lexicon;

/**
 * A place in a text where a phrase stands.
 *
 * @param begin UTF-16 offset
 * @param end UTF-16 offset
 * @param phrase place of the phrase in the lexicon
 * @param isOtherForm whether it is inflected, goes on, or has other words in between
 */
record Find(int begin, int end, int phrase, boolean isOtherForm) {
  int length() {
    return end - begin;
  }
}
