package org.glossator.annotation.internal.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.RuleContext;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;

/**
 * Attributes are the layer's, their values are of the right kind, their choices among those there
 * are and in use, their dates in the calendar. Whether an actor is in the study's register is the
 * study's to say.
 */
public final class AttributeKindRule extends NamedRule {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  public AttributeKindRule() {
    super("attribute");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (layer == null || candidate.attributes().isEmpty()) {
      return List.of();
    }
    Annotation before = context.snapshot().get(candidate.id());
    List<Violation> found = new ArrayList<>();
    for (Map.Entry<String, AttributeValue> entry : candidate.attributes().entrySet()) {
      SchemeAttribute attribute = layer.attribute(entry.getKey());
      if (attribute == null) {
        found.add(
            refusal(
                candidate,
                layer.name() + " has no attribute " + entry.getKey(),
                "add it to the codebook, or remove the value"));
      } else {
        AttributeValue old = before == null ? null : before.attributes().get(entry.getKey());
        checkValue(candidate, attribute, entry.getValue(), old, found);
      }
    }
    return found;
  }

  private void checkValue(
      Annotation candidate,
      SchemeAttribute attribute,
      AttributeValue value,
      AttributeValue old,
      List<Violation> found) {
    if (kindOf(value) != attribute.kind()) {
      found.add(
          refusal(
              candidate,
              "%s is %s, and its value is %s"
                  .formatted(attribute.name(), words(attribute.kind()), words(kindOf(value))),
              "give it " + words(attribute.kind())));
    } else if (value instanceof AttributeValue.Date date && !isInCalendar(date.iso())) {
      found.add(
          refusal(
              candidate,
              "the date " + date.iso() + " of " + attribute.name() + " is not in the calendar",
              "write a year, a month or a day as 2024, 2024-05 or 2024-05-17"));
    }
    for (String id : choices(value)) {
      checkChoice(candidate, attribute, id, old != null && choices(old).contains(id), found);
    }
  }

  private void checkChoice(
      Annotation candidate,
      SchemeAttribute attribute,
      String id,
      boolean hadIt,
      List<Violation> found) {
    boolean hasChoices =
        attribute.kind() == AttributeKind.CHOICE || attribute.kind() == AttributeKind.MULTI_CHOICE;
    if (!hasChoices) {
      return; // the kind was told already
    }
    SchemeChoice choice = attribute.choice(id);
    if (choice == null) {
      found.add(
          refusal(
              candidate,
              attribute.name() + " has no choice " + id,
              "add it to the codebook, or choose another one"));
    } else if (choice.retired()) {
      String what = "the choice " + choice.name() + " of " + attribute.name() + " is retired";
      String remedy = "choose one that is in use";
      found.add(hadIt ? hint(candidate, what, remedy) : refusal(candidate, what, remedy));
    }
  }

  private static List<String> choices(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Choice choice -> List.of(choice.id());
      case AttributeValue.MultiChoice several -> several.ids();
      default -> List.of();
    };
  }

  private static boolean isInCalendar(String iso) {
    String unsigned = iso.startsWith("-") ? iso.substring(1) : iso;
    try {
      switch (unsigned.length()) {
        case YEAR -> Year.parse(iso);
        case MONTH -> YearMonth.parse(iso);
        default -> LocalDate.parse(iso);
      }
      return true;
    } catch (DateTimeException e) {
      return false; // there is no other way to ask java.time
    }
  }

  private static AttributeKind kindOf(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text text -> AttributeKind.TEXT;
      case AttributeValue.IntegerNumber number -> AttributeKind.INTEGER;
      case AttributeValue.DecimalNumber number -> AttributeKind.NUMBER;
      case AttributeValue.YesNo yesNo -> AttributeKind.YES_NO;
      case AttributeValue.Choice choice -> AttributeKind.CHOICE;
      case AttributeValue.MultiChoice several -> AttributeKind.MULTI_CHOICE;
      case AttributeValue.Date date -> AttributeKind.DATE;
      case AttributeValue.Actor actor -> AttributeKind.ACTOR;
    };
  }

  private static String words(AttributeKind kind) {
    return switch (kind) {
      case TEXT -> "a text";
      case INTEGER -> "a whole number";
      case NUMBER -> "a number";
      case YES_NO -> "yes or no";
      case CHOICE -> "one choice";
      case MULTI_CHOICE -> "a list of choices";
      case DATE -> "a date";
      case ACTOR -> "an actor";
    };
  }
}
