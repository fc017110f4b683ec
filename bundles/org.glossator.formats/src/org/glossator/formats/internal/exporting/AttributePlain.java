package org.glossator.formats.internal.exporting;

import java.util.List;
import org.glossator.annotation.AttributeValue;

/** Values of attributes as plain texts, for formats without types. */
public final class AttributePlain {
  private AttributePlain() {}

  /** The value as a text; of several choices their ids with a semicolon between. */
  public static String text(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text v -> v.text();
      case AttributeValue.IntegerNumber v -> Long.toString(v.number());
      case AttributeValue.DecimalNumber v -> v.number().toString();
      case AttributeValue.YesNo v -> Boolean.toString(v.yes());
      case AttributeValue.Choice v -> v.id();
      case AttributeValue.MultiChoice v -> String.join(";", v.ids());
      case AttributeValue.Date v -> v.iso();
      case AttributeValue.Actor v -> v.id();
    };
  }

  /** The value as texts: of several choices each, of anything else the one. */
  public static List<String> texts(AttributeValue value) {
    return value instanceof AttributeValue.MultiChoice v ? v.ids() : List.of(text(value));
  }
}
