package org.glossator.codebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.glossator.codebook.model.AttributeKind;

/**
 * Values of attributes as text, as a codebook's default values hold them: numbers in Java's
 * notation, {@code true} or {@code false}, ISO dates (also 2024 or 2024-05), ids of choices and
 * actors. Several choices stand one a line, since an id may hold any other separator.
 */
public final class AttributeTexts {
  private static final Pattern DATE =
      Pattern.compile("-?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  /** Longest number that is read: BigDecimal takes quadratic time on hostile ones. */
  private static final int MAX_DIGITS = 200;

  private AttributeTexts() {}

  /**
   * Whether a text, not empty, is a value of that kind. Which choices and actors there are is not
   * known here.
   */
  public static boolean isValid(AttributeKind kind, String text) {
    return switch (kind) {
      case TEXT, CHOICE, ACTOR -> !text.isEmpty();
      case MULTI_CHOICE -> !items(text).isEmpty();
      case INTEGER -> isInteger(text);
      case NUMBER -> isNumber(text);
      case YES_NO -> text.equals("true") || text.equals("false");
      case DATE -> DATE.matcher(text).matches();
    };
  }

  /** The ids in the text of several choices: one a line, empty lines left out. */
  public static List<String> items(String text) {
    return text.lines().filter(line -> !line.isEmpty()).toList();
  }

  /** What a value of that kind looks like, for a remedy. */
  public static String expected(AttributeKind kind) {
    return switch (kind) {
      case TEXT -> "write any text";
      case INTEGER -> "write a whole number such as 3";
      case NUMBER -> "write a number such as 0.75";
      case YES_NO -> "write true or false";
      case CHOICE -> "choose one of the choices";
      case MULTI_CHOICE -> "choose some of the choices, one a line";
      case DATE -> "write a date such as 2024-05-17, 2024-05 or 2024";
      case ACTOR -> "choose an actor of the register";
    };
  }

  private static boolean isInteger(String text) {
    try {
      Long.parseLong(text);
      return true;
    } catch (NumberFormatException e) {
      return false; // the answer that was asked for
    }
  }

  private static boolean isNumber(String text) {
    if (text.length() > MAX_DIGITS) {
      return false;
    }
    try {
      new BigDecimal(text);
      return true;
    } catch (NumberFormatException e) {
      return false; // the answer that was asked for
    }
  }
}
