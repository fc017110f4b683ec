package org.glossator.ui.navigator.internal.wizards;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

/** The encodings that the import offers; any other one that Java knows can be typed. */
final class Encodings {
  /** The usual ones of policy texts, by region. */
  static final List<String> COMMON =
      List.of(
          "UTF-8",
          "UTF-16",
          "windows-1252",
          "ISO-8859-1",
          "windows-1250",
          "windows-1251",
          "windows-1256",
          "GB18030",
          "Big5",
          "Shift_JIS",
          "EUC-KR");

  private Encodings() {}

  /**
   * The encoding of that name.
   *
   * @return null for an empty name or the text that stands for "found out by itself"
   * @throws IllegalArgumentException if there is none
   */
  static Charset of(String name) {
    if (name.isBlank() || name.equals(Messages.Import_encodingAuto)) {
      return null;
    }
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
