package org.glossator.codebook.internal.rules;

/** Characters that ids and texts must not hold. */
final class Characters {
  private Characters() {}

  /**
   * Whether it has neither control characters nor line separators nor halves of surrogate pairs.
   */
  static boolean isLegalId(String id) {
    return id.codePoints()
        .noneMatch(
            c ->
                Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.SURROGATE
                    || c == 0x2028
                    || c == 0x2029
                    || c == 0xfffe
                    || c == 0xffff);
  }

  /** Whether XML 1.0 can hold it. */
  static boolean isXml(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c >= 0x20 && c < 0xd800
                    || c == '\n'
                    || c == '\r'
                    || c == '\t'
                    || c >= 0xe000 && c <= 0xfffd
                    || c >= 0x10000);
  }
}
