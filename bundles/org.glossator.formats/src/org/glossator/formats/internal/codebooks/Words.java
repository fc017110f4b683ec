package org.glossator.formats.internal.codebooks;

import org.eclipse.emf.common.util.Enumerator;

/** Words of our own files for the literals of the model. */
final class Words {
  private Words() {}

  /** The literal that is written like that; null if there is none. */
  static <E extends Enum<E> & Enumerator> E literal(Class<E> type, String word) {
    for (E literal : type.getEnumConstants()) {
      if (literal.getLiteral().equals(word)) {
        return literal;
      }
    }
    return null;
  }

  /** All of them, for a remedy. */
  static <E extends Enum<E> & Enumerator> String all(Class<E> type) {
    StringBuilder s = new StringBuilder();
    for (E literal : type.getEnumConstants()) {
      s.append(s.isEmpty() ? "" : ", ").append(literal.getLiteral());
    }
    return s.toString();
  }
}
