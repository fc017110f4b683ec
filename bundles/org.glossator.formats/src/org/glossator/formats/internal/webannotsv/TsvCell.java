package org.glossator.formats.internal.webannotsv;

/**
 * One annotation's part of a cell.
 *
 * @param raw as it stands, without what is after it
 * @param value unescaped, or null for none
 * @param id number that tells annotations apart, or 0
 * @param otherId of a relation's source cell the second number, that of the target, or 0
 * @param chain {@code chain-element} of a chain's cell, or null
 */
record TsvCell(String raw, String value, int id, int otherId, String chain) {

  /**
   * @param slots whether the numbers in brackets are those of slots, which {@link TsvLinks} reads
   */
  static TsvCell of(String cell, boolean slots) {
    String raw = cell;
    int id = 0;
    int otherId = 0;
    String chain = null;
    int bracket = slots || !cell.endsWith("]") || cell.endsWith("\\]") ? -1 : cell.lastIndexOf('[');
    if (bracket >= 0) {
      String inside = cell.substring(bracket + 1, cell.length() - 1);
      int line = inside.indexOf('_');
      id = number(line < 0 ? inside : inside.substring(0, line));
      otherId = line < 0 ? 0 : number(inside.substring(line + 1));
      raw = cell.substring(0, bracket);
    } else {
      int arrow = cell.lastIndexOf("->");
      if (arrow >= 0 && (arrow == 0 || cell.charAt(arrow - 1) != '\\')) {
        String place = cell.substring(arrow + 2);
        int dash = place.indexOf('-');
        if (dash >= 0
            && isNumber(place.substring(0, dash))
            && isNumber(place.substring(dash + 1))) {
          chain = place;
          raw = cell.substring(0, arrow);
        }
      }
    }
    String value = raw.equals("*") || raw.equals("_") ? null : TsvEscapes.unvalue(raw);
    return new TsvCell(raw, value, id, otherId, chain);
  }

  private static int number(String digits) {
    return isNumber(digits) ? Integer.parseInt(digits) : 0;
  }

  /** One to nine digits; not a regular expression, since this is asked for every annotation. */
  private static boolean isNumber(String digits) {
    if (digits.isEmpty() || digits.length() > 9) {
      return false;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
