package org.glossator.annotation.migration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.AttributeTexts;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.model.AttributeKind;

/** A value of an attribute, when the attribute gets another kind. */
final class ValueConversion {
  private static final Set<String> YES = Set.of("true", "yes", "1");
  private static final Set<String> NO = Set.of("false", "no", "0");
  private static final String SEPARATOR = "; ";

  private ValueConversion() {}

  /**
   * The value in the attribute's new kind; null if it has none there. Choices become their names as
   * text and are found again by id or name; a number with a fraction is no integer.
   */
  static AttributeValue convert(AttributeValue value, SchemeAttribute from, SchemeAttribute to) {
    if (to.kind() == AttributeKind.MULTI_CHOICE) {
      return choices(value, from, to);
    }
    if (value instanceof AttributeValue.MultiChoice several
        && to.kind() != AttributeKind.TEXT
        && several.ids().size() > 1) {
      return null; // one value cannot hold them all
    }
    String text = text(value, from);
    return switch (to.kind()) {
      case TEXT -> new AttributeValue.Text(text);
      case CHOICE -> {
        String id = choice(to, text);
        yield id == null ? null : new AttributeValue.Choice(id);
      }
      case ACTOR -> new AttributeValue.Actor(text);
      case YES_NO -> yesNo(text);
      case INTEGER -> integer(text);
      case NUMBER ->
          valid(to.kind(), text, t -> new AttributeValue.DecimalNumber(new BigDecimal(t)));
      case DATE -> valid(to.kind(), text, AttributeValue.Date::new);
      case MULTI_CHOICE -> throw new IllegalStateException("handled above");
    };
  }

  private static AttributeValue valid(
      AttributeKind kind, String text, Function<String, AttributeValue> maker) {
    String stripped = text.strip();
    return AttributeTexts.isValid(kind, stripped) ? maker.apply(stripped) : null;
  }

  private static AttributeValue integer(String text) {
    if (!AttributeTexts.isValid(AttributeKind.NUMBER, text.strip())) {
      return null;
    }
    try {
      return new AttributeValue.IntegerNumber(new BigDecimal(text.strip()).longValueExact());
    } catch (ArithmeticException e) {
      return null; // a fraction, or too large: it has no value of the new kind
    }
  }

  private static AttributeValue yesNo(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return new AttributeValue.YesNo(true);
    }
    return NO.contains(word) ? new AttributeValue.YesNo(false) : null;
  }

  private static AttributeValue choices(
      AttributeValue value, SchemeAttribute from, SchemeAttribute to) {
    List<String> texts =
        value instanceof AttributeValue.MultiChoice several
            ? several.ids().stream().map(id -> choiceName(from, id)).toList()
            : List.of(text(value, from));
    List<String> ids = new ArrayList<>();
    for (String text : texts) {
      String whole = choice(to, text);
      List<String> parts = whole != null ? List.of(text) : List.of(text.split(";"));
      for (String part : parts) {
        String id = choice(to, part.strip());
        if (id == null) {
          return null;
        }
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
    }
    return ids.isEmpty() ? null : new AttributeValue.MultiChoice(ids);
  }

  private static String choice(SchemeAttribute attribute, String text) {
    if (attribute.choice(text) != null) {
      return text;
    }
    for (SchemeChoice choice : attribute.choices()) {
      if (choice.name().equals(text)) {
        return choice.id();
      }
    }
    return null;
  }

  private static String text(AttributeValue value, SchemeAttribute from) {
    return switch (value) {
      case AttributeValue.Text t -> t.text();
      case AttributeValue.IntegerNumber n -> Long.toString(n.number());
      case AttributeValue.DecimalNumber n -> n.number().toPlainString();
      case AttributeValue.YesNo y -> Boolean.toString(y.yes());
      case AttributeValue.Choice c -> choiceName(from, c.id());
      case AttributeValue.MultiChoice m ->
          String.join(SEPARATOR, m.ids().stream().map(id -> choiceName(from, id)).toList());
      case AttributeValue.Date d -> d.iso();
      case AttributeValue.Actor a -> a.id();
    };
  }

  private static String choiceName(SchemeAttribute attribute, String id) {
    SchemeChoice choice = attribute.choice(id);
    return choice == null || choice.name().isEmpty() ? id : choice.name();
  }
}
