package org.glossator.uima;

import java.math.BigDecimal;
import java.util.List;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.model.AttributeKind;

/** Attribute values as text of a feature, and back. */
final class AttributeCodec {
  /** Longest number that is read: the time that BigDecimal takes grows with the square. */
  private static final int MAX_DIGITS = 1000;

  private AttributeCodec() {}

  static AttributeKind kind(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text t -> AttributeKind.TEXT;
      case AttributeValue.IntegerNumber n -> AttributeKind.INTEGER;
      case AttributeValue.DecimalNumber n -> AttributeKind.NUMBER;
      case AttributeValue.YesNo y -> AttributeKind.YES_NO;
      case AttributeValue.Choice c -> AttributeKind.CHOICE;
      case AttributeValue.MultiChoice m -> AttributeKind.MULTI_CHOICE;
      case AttributeValue.Date d -> AttributeKind.DATE;
      case AttributeValue.Actor a -> AttributeKind.ACTOR;
    };
  }

  /** The text of a value; a multi-choice has several: {@link #texts}. */
  static String text(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text t -> t.text();
      case AttributeValue.IntegerNumber n -> Long.toString(n.number());
      case AttributeValue.DecimalNumber n -> n.number().toString();
      case AttributeValue.YesNo y -> Boolean.toString(y.yes());
      case AttributeValue.Choice c -> c.id();
      case AttributeValue.MultiChoice m -> throw new IllegalArgumentException("several texts");
      case AttributeValue.Date d -> d.iso();
      case AttributeValue.Actor a -> a.id();
    };
  }

  /** The texts of a value: one, except of a multi-choice. */
  static List<String> texts(AttributeValue value) {
    return value instanceof AttributeValue.MultiChoice several
        ? several.ids()
        : List.of(text(value));
  }

  /**
   * The value of that kind with exactly that text.
   *
   * @throws IllegalArgumentException if there is none
   */
  static AttributeValue parse(AttributeKind kind, String text) {
    return switch (kind) {
      case TEXT -> new AttributeValue.Text(text);
      case INTEGER -> new AttributeValue.IntegerNumber(Long.parseLong(text));
      case NUMBER -> new AttributeValue.DecimalNumber(decimal(text));
      case YES_NO -> new AttributeValue.YesNo(yesNo(text));
      case CHOICE -> new AttributeValue.Choice(text);
      case MULTI_CHOICE -> new AttributeValue.MultiChoice(List.of(text));
      case DATE -> new AttributeValue.Date(text);
      case ACTOR -> new AttributeValue.Actor(text);
    };
  }

  /** Whether a feature of that kind has a value even where nobody set it: 0 or false. */
  static boolean hasDefault(AttributeKind kind) {
    return kind == AttributeKind.INTEGER
        || kind == AttributeKind.NUMBER
        || kind == AttributeKind.YES_NO;
  }

  /**
   * What a feature with a default means by its text alone.
   *
   * @return null if it has the default and thus counts as unset
   * @throws IllegalArgumentException if the text is no value of the kind
   */
  static AttributeValue parsePlain(AttributeKind kind, String text) {
    return switch (kind) {
      case INTEGER -> {
        long number = Long.parseLong(text);
        yield number == 0 ? null : new AttributeValue.IntegerNumber(number);
      }
      case NUMBER -> {
        double number = Double.parseDouble(text);
        yield number == 0 ? null : new AttributeValue.DecimalNumber(plainDecimal(number));
      }
      case YES_NO -> yesNo(text) ? new AttributeValue.YesNo(true) : null;
      default -> throw new IllegalArgumentException("kind " + kind);
    };
  }

  /** Whether a value of a feature with a default says more than the feature alone can. */
  static boolean needsExact(AttributeValue value) {
    return switch (value) {
      case AttributeValue.IntegerNumber n -> n.number() == 0;
      case AttributeValue.YesNo y -> !y.yes();
      case AttributeValue.DecimalNumber n -> {
        double number = n.number().doubleValue();
        yield number == 0 || Double.isInfinite(number) || !plainDecimal(number).equals(n.number());
      }
      default -> false;
    };
  }

  /**
   * Whether a text in {@code exact} still tells the value of its feature: not if a tool that does
   * not know it has changed the feature.
   */
  static boolean agrees(AttributeKind kind, String exact, String text) {
    return switch (kind) {
      case INTEGER, YES_NO -> exact.equals(text);
      case NUMBER -> Double.parseDouble(exact) == Double.parseDouble(text);
      default -> false;
    };
  }

  /** The decimal number that a double is read as: 3 and not 3.0, otherwise as Java writes it. */
  private static BigDecimal plainDecimal(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return BigDecimal.valueOf((long) number);
    }
    return new BigDecimal(Double.toString(number));
  }

  private static BigDecimal decimal(String text) {
    if (text.length() > MAX_DIGITS) {
      throw new IllegalArgumentException("a number of " + text.length() + " characters");
    }
    return new BigDecimal(text);
  }

  private static boolean yesNo(String text) {
    return switch (text) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new IllegalArgumentException("no truth value");
    };
  }
}
