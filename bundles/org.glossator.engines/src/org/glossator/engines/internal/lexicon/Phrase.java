package org.glossator.engines.internal.lexicon;

import java.util.Objects;

/**
 * A phrase that stands for a code.
 *
 * @param layer id of a span layer
 * @param code id of a code of it
 * @param text the phrase as its author wrote it; with a {@code *} at its end any end of the last
 *     word will do
 * @param demands what the layer demands of a span
 */
record Phrase(String layer, String code, String text, LayerDemands demands) {
  private static final String ANY_END = "*";

  Phrase {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(code);
    Objects.requireNonNull(demands);
    text = text.strip();
  }

  /** Whether the last word may go on. */
  boolean isPrefix() {
    return text.endsWith(ANY_END) && text.length() > ANY_END.length();
  }

  /** The text to look for. */
  String wanted() {
    return isPrefix() ? text.substring(0, text.length() - ANY_END.length()) : text;
  }
}
