package org.glossator.ui.codebook.internal.palette;

import java.util.Objects;

/**
 * Names a code in a codebook; stays the same when the codebook is replaced.
 *
 * @param layer id of the layer
 * @param code id of the code in it
 */
public record CodeKey(String layer, String code) {
  private static final String SEPARATOR = "\t";

  public CodeKey {
    Objects.requireNonNull(layer);
    Objects.requireNonNull(code);
  }

  /** {@code layer TAB code}: how a code is dragged as text, and kept in settings. */
  public String toText() {
    return layer + SEPARATOR + code;
  }

  /** What {@link #toText} gave, or null if the text is something else. */
  public static CodeKey parse(String text) {
    int tab = text.indexOf(SEPARATOR);
    return tab <= 0 || tab != text.lastIndexOf(SEPARATOR) || tab == text.length() - 1
        ? null
        : new CodeKey(text.substring(0, tab), text.substring(tab + 1));
  }
}
