package org.glossator.codebook;

import java.util.Objects;

/**
 * A colour of a code, as four values that fit one another: each is {@code #rrggbb} in lower case.
 *
 * @param name name in the palette, or the {@code #rrggbb} that the others were made from
 * @param fillLight behind text on a light page
 * @param lineLight for lines and brackets on a light page
 * @param fillDark behind text on a dark page
 * @param lineDark for lines and brackets on a dark page
 */
public record CodeColour(
    String name, String fillLight, String lineLight, String fillDark, String lineDark) {
  public CodeColour {
    Objects.requireNonNull(name);
    Objects.requireNonNull(fillLight);
    Objects.requireNonNull(lineLight);
    Objects.requireNonNull(fillDark);
    Objects.requireNonNull(lineDark);
  }
}
