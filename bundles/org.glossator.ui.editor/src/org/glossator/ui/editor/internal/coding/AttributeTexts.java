package org.glossator.ui.editor.internal.coding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;

/** Attribute values as people write and read them. */
public final class AttributeTexts {
  private AttributeTexts() {}

  /**
   * The value that a text means.
   *
   * @return null for an empty text: the attribute is unset
   * @throws IllegalArgumentException if the text is no value of that kind; the message says what is
   *     wanted
   */
  public static AttributeValue parse(SchemeAttribute attribute, String text) {
    String said = text == null ? "" : text.strip();
    if (said.isEmpty()) {
      return null;
    }
    return switch (attribute.kind()) {
      case TEXT -> new AttributeValue.Text(said);
      case INTEGER -> integer(said);
      case NUMBER -> number(said);
      case YES_NO -> yesNo(said);
      case CHOICE -> new AttributeValue.Choice(choice(attribute, said));
      case MULTI_CHOICE -> several(attribute, said);
      case DATE -> date(said);
      case ACTOR -> new AttributeValue.Actor(said);
    };
  }

  private static AttributeValue integer(String text) {
    try {
      return new AttributeValue.IntegerNumber(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(Messages.wantsInteger, e);
    }
  }

  private static AttributeValue number(String text) {
    try {
      return new AttributeValue.DecimalNumber(new BigDecimal(text.replace(',', '.')));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(Messages.wantsNumber, e);
    }
  }

  private static AttributeValue yesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> new AttributeValue.YesNo(true);
      case "false", "no", "0" -> new AttributeValue.YesNo(false);
      default -> throw new IllegalArgumentException(Messages.wantsYesNo);
    };
  }

  private static AttributeValue date(String text) {
    try {
      return new AttributeValue.Date(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(Messages.wantsDate, e);
    }
  }

  private static AttributeValue several(SchemeAttribute attribute, String text) {
    List<String> ids = new ArrayList<>();
    for (String part : text.split("[,;]")) {
      if (!part.isBlank()) {
        String id = choice(attribute, part.strip());
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
    }
    return ids.isEmpty() ? null : new AttributeValue.MultiChoice(ids);
  }

  private static String choice(SchemeAttribute attribute, String idOrName) {
    for (SchemeChoice choice : attribute.choices()) {
      if (choice.id().equals(idOrName) || choice.name().equalsIgnoreCase(idOrName)) {
        return choice.id();
      }
    }
    throw new IllegalArgumentException(Messages.bind(Messages.wantsChoice, idOrName));
  }

  /**
   * A value as it is shown; the empty text for null.
   *
   * @param actors names of actors by id; gives null for one that the register does not know
   */
  public static String format(
      SchemeAttribute attribute, AttributeValue value, UnaryOperator<String> actors) {
    return switch (value) {
      case null -> "";
      case AttributeValue.Text text -> text.text();
      case AttributeValue.IntegerNumber number -> Long.toString(number.number());
      case AttributeValue.DecimalNumber number -> number.number().toPlainString();
      case AttributeValue.YesNo yesNo -> yesNo.yes() ? Messages.yes : Messages.no;
      case AttributeValue.Choice choice -> name(attribute, choice.id());
      case AttributeValue.MultiChoice several ->
          String.join(", ", several.ids().stream().map(id -> name(attribute, id)).toList());
      case AttributeValue.Date date -> date.iso();
      case AttributeValue.Actor actor -> {
        String name = actors.apply(actor.id());
        yield name == null ? actor.id() : name;
      }
    };
  }

  private static String name(SchemeAttribute attribute, String id) {
    SchemeChoice choice = attribute == null ? null : attribute.choice(id);
    return choice == null ? id : choice.name();
  }
}
