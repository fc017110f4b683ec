package org.glossator.formats.internal.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;

/** Turns a value of a file into one of the kind that the codebook says. */
final class ValueConversion {
  private ValueConversion() {}

  /**
   * The value, or null where an empty text means that there is none.
   *
   * @throws IllegalArgumentException if the value cannot be one of that kind, with the reason
   */
  static AttributeValue convert(SchemeAttribute attribute, Object value) {
    if (value instanceof String text && text.isEmpty()
        || value instanceof List<?> list && list.isEmpty()) {
      return null;
    }
    return switch (attribute.kind()) {
      case TEXT -> new AttributeValue.Text(single(value));
      case INTEGER -> new AttributeValue.IntegerNumber(integer(value));
      case NUMBER -> new AttributeValue.DecimalNumber(decimal(value));
      case YES_NO -> new AttributeValue.YesNo(yesNo(value));
      case CHOICE -> new AttributeValue.Choice(known(attribute, single(value)));
      case MULTI_CHOICE -> multiChoice(attribute, value);
      case DATE -> new AttributeValue.Date(single(value));
      case ACTOR -> new AttributeValue.Actor(single(value));
    };
  }

  /** A value as texts: a list as it is, anything else as one. */
  static List<String> texts(Object value) {
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>(list.size());
      list.forEach(item -> texts.add(String.valueOf(item)));
      return texts;
    }
    return List.of(String.valueOf(value));
  }

  /** Id of the choice of that id, else of that name, or null. */
  static String choice(SchemeAttribute attribute, String idOrName) {
    String byName = null;
    for (SchemeChoice choice : attribute.choices()) {
      if (choice.id().equals(idOrName)) {
        return choice.id();
      }
      if (byName == null && choice.name().equals(idOrName)) {
        byName = choice.id();
      }
    }
    return byName;
  }

  private static AttributeValue multiChoice(SchemeAttribute attribute, Object value) {
    Set<String> ids = new LinkedHashSet<>();
    for (String text : texts(value)) {
      if (!text.isEmpty()) {
        ids.add(known(attribute, text));
      }
    }
    return ids.isEmpty() ? null : new AttributeValue.MultiChoice(List.copyOf(ids));
  }

  private static String known(SchemeAttribute attribute, String text) {
    String id = choice(attribute, text);
    if (id == null) {
      throw new IllegalArgumentException("\"" + text + "\" is none of its choices");
    }
    return id;
  }

  private static String single(Object value) {
    List<String> texts = texts(value);
    if (texts.size() != 1) {
      throw new IllegalArgumentException("a list of " + texts.size() + " is not one value");
    }
    return texts.getFirst();
  }

  private static long integer(Object value) {
    try {
      return decimal(value).longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(value + " is not a whole number", e);
    }
  }

  private static BigDecimal decimal(Object value) {
    try {
      return switch (value) {
        case Long n -> BigDecimal.valueOf(n);
        case BigDecimal d -> d;
        default -> number(single(value));
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + value + "\" is not a number", e);
    }
  }

  /** A bound, since reading a number of a million digits takes minutes. */
  private static BigDecimal number(String text) {
    if (text.length() > 400) {
      throw new NumberFormatException();
    }
    return new BigDecimal(text.strip());
  }

  private static boolean yesNo(Object value) {
    if (value instanceof Boolean b) {
      return b;
    }
    return switch (single(value).toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> true;
      case "false", "no", "0" -> false;
      default -> throw new IllegalArgumentException("\"" + value + "\" is neither yes nor no");
    };
  }
}
