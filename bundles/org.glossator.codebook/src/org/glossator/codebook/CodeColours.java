package org.glossator.codebook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The palette, and how the text in a codebook's {@code colour} becomes a {@link CodeColour}. */
public final class CodeColours {
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  /**
   * In this order neighbours stay apart for colour-blind readers too, because lightness alternates.
   * Black on the light fills has a contrast of 12:1 or more, white on the dark ones about 7:1.
   */
  private static final List<CodeColour> PALETTE =
      List.of(
          new CodeColour("blue", "#c7dffe", "#0a72af", "#014a75", "#67b6fe"),
          new CodeColour("orange", "#fedfcb", "#c16b1c", "#734520", "#feaf73"),
          new CodeColour("green", "#bae8bd", "#007f31", "#1c5127", "#6ec37a"),
          new CodeColour("violet", "#efdffe", "#9a6ad4", "#5d4579", "#d7b2fe"),
          new CodeColour("red", "#ffd3cc", "#c33e39", "#75322c", "#fe9386"),
          new CodeColour("teal", "#9cf5f2", "#00908f", "#065a59", "#0bd7d5"),
          new CodeColour("ochre", "#f2daa8", "#856a00", "#56450d", "#cfad53"),
          new CodeColour("pink", "#feddea", "#d84d95", "#7d395a", "#fea7ce"),
          new CodeColour("sky", "#abe5fe", "#067794", "#004d62", "#14bfed"),
          new CodeColour("olive", "#e1eab4", "#6f8b09", "#49551c", "#b6ca6a"),
          new CodeColour("brown", "#fdd4c3", "#9f5c3d", "#653d2b", "#daa58d"),
          new CodeColour("slate", "#dde6f0", "#728395", "#415262", "#b1c3d6"));

  private CodeColours() {}

  /** The palette, in the order in which codes without a colour of their own get it. */
  public static List<CodeColour> palette() {
    return PALETTE;
  }

  /** The palette's colour of that name (capitals do not matter), or null. */
  public static CodeColour byName(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (CodeColour colour : PALETTE) {
      if (colour.name().equals(wanted)) {
        return colour;
      }
    }
    return null;
  }

  /** Whether a codebook may say so: empty, a name of the palette or {@code #rrggbb}. */
  public static boolean isKnown(String colour) {
    return colour == null
        || colour.isBlank()
        || byName(colour.strip()) != null
        || HEX.matcher(colour.strip()).matches();
  }

  /**
   * The colour of a code.
   *
   * @param colour what the codebook says: a name of the palette, {@code #rrggbb}, or null or empty;
   *     anything else counts as empty
   * @param position zero-based place of the code in its layer; picks the colour where none is said
   */
  public static CodeColour resolve(String colour, int position) {
    String said = colour == null ? "" : colour.strip();
    CodeColour named = byName(said);
    if (named != null) {
      return named;
    }
    if (HEX.matcher(said).matches()) {
      return ofHex(said);
    }
    return PALETTE.get(Math.floorMod(position, PALETTE.size()));
  }

  /**
   * Four colours of the hue of {@code #rrggbb}, as light and as strong as those of the palette, so
   * that text on them can be read whatever colour a codebook asks for.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static CodeColour ofHex(String rgb) {
    if (!HEX.matcher(rgb).matches()) {
      throw new IllegalArgumentException("colour " + rgb);
    }
    Oklch asked = Oklch.of(Integer.parseInt(rgb.substring(1), 16));
    double strength = Math.min(1, asked.chroma() / 0.12); // grey stays grey
    return new CodeColour(
        rgb.toLowerCase(Locale.ROOT),
        new Oklch(0.90, 0.055 * strength, asked.hue()).toHex(),
        new Oklch(0.56, 0.145 * strength, asked.hue()).toHex(),
        new Oklch(0.40, 0.085 * strength, asked.hue()).toHex(),
        new Oklch(0.77, 0.125 * strength, asked.hue()).toHex());
  }
}
