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
 * @param weight how much the phrase says for the code, 0 to 1, beside what its words say
 * @param reason what is told as explanation of a find
 */
record Phrase(
    String layer, String code, String text, LayerDemands demands, double weight, String reason) {
  private static final String ANY_END = "*";

  Phrase {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(code);
    Objects.requireNonNull(demands);
    text = text.strip();
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  /** One that explains itself. */
  Phrase(String layer, String code, String text, LayerDemands demands) {
    this(layer, code, text, demands, 1, text.strip());
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
