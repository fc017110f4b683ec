package org.glossator.annotation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Value of an attribute, one record for each kind that a codebook has. Choices and actors are held
 * by their stable id. A value that is empty (no text, no choices) does not exist: the attribute is
 * unset.
 */
public sealed interface AttributeValue {

  /** Kind text. */
  record Text(String text) implements AttributeValue {
    public Text {
      requireText(text);
    }
  }

  /** Kind integer. */
  record IntegerNumber(long number) implements AttributeValue {}

  /** Kind number. Held as it was written: 1.50 stays 1.50. */
  record DecimalNumber(BigDecimal number) implements AttributeValue {
    public DecimalNumber {
      Objects.requireNonNull(number);
    }
  }

  /** Kind yes/no. */
  record YesNo(boolean yes) implements AttributeValue {}

  /** Kind choice. */
  record Choice(String id) implements AttributeValue {
    public Choice {
      requireText(id);
    }
  }

  /** Kind multi-choice: ids in the order they were chosen, without repetition. */
  record MultiChoice(List<String> ids) implements AttributeValue {
    public MultiChoice {
      ids = List.copyOf(ids);
      if (ids.isEmpty() || ids.stream().distinct().count() != ids.size()) {
        throw new IllegalArgumentException("choices " + ids);
      }
      ids.forEach(AttributeValue::requireText);
    }
  }

  /** Kind date: ISO 8601, may be partial: 2024, 2024-05, 2024-05-17. */
  record Date(String iso) implements AttributeValue {
    private static final Pattern ISO = Pattern.compile("-?\\d{4}(-\\d{2}(-\\d{2})?)?");

    public Date {
      if (!ISO.matcher(iso).matches()) {
        throw new IllegalArgumentException("date " + iso);
      }
    }
  }

  /** Kind actor: id of an entry of the study's register. */
  record Actor(String id) implements AttributeValue {
    public Actor {
      requireText(id);
    }
  }

  private static void requireText(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("empty value");
    }
  }
}
