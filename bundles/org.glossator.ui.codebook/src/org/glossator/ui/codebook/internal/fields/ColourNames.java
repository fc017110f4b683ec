package org.glossator.ui.codebook.internal.fields;

import org.glossator.codebook.CodeColour;

/** What the colours of the palette are called in the user's language. */
final class ColourNames {
  private ColourNames() {}

  static String of(CodeColour colour) {
    return switch (colour.name()) {
      case "blue" -> Messages.ColourNames_blue;
      case "orange" -> Messages.ColourNames_orange;
      case "green" -> Messages.ColourNames_green;
      case "violet" -> Messages.ColourNames_violet;
      case "red" -> Messages.ColourNames_red;
      case "teal" -> Messages.ColourNames_teal;
      case "ochre" -> Messages.ColourNames_ochre;
      case "pink" -> Messages.ColourNames_pink;
      case "sky" -> Messages.ColourNames_sky;
      case "olive" -> Messages.ColourNames_olive;
      case "brown" -> Messages.ColourNames_brown;
      case "slate" -> Messages.ColourNames_slate;
      default -> colour.name();
    };
  }
}
