package org.glossator.annotation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Rule;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;

/**
 * Attributes are the layer's, their values of the right kind, their choices among those there are.
 */
public final class AttributeKindRule implements Rule {
  @Override
  public String id() {
    return "attribute";
  }

  @Override
  public List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    SchemeLayer layer = scheme.layer(candidate.layer());
    if (layer == null) {
      return List.of();
    }
    List<Violation> found = new ArrayList<>();
    for (Map.Entry<String, AttributeValue> entry : candidate.attributes().entrySet()) {
      SchemeAttribute attribute = layer.attribute(entry.getKey());
      if (attribute == null) {
        found.add(
            violation(
                candidate,
                layer.name() + " has no attribute " + entry.getKey(),
                "add it to the codebook, or remove the value"));
      } else {
        checkValue(candidate, attribute, entry.getValue(), found);
      }
    }
    return found;
  }

  private void checkValue(
      Annotation candidate,
      SchemeAttribute attribute,
      AttributeValue value,
      List<Violation> found) {
    if (kindOf(value) != attribute.kind()) {
      found.add(
          violation(
              candidate,
              "the value of "
                  + attribute.name()
                  + " is not of its kind ("
                  + attribute.kind().getLiteral()
                  + ")",
              "give it another value"));
      return;
    }
    List<String> choices =
        switch (value) {
          case AttributeValue.Choice choice -> List.of(choice.id());
          case AttributeValue.MultiChoice several -> several.ids();
          default -> List.of();
        };
    for (String choice : choices) {
      if (attribute.choice(choice) == null) {
        found.add(
            violation(
                candidate,
                attribute.name() + " has no choice " + choice,
                "add it to the codebook, or choose another"));
      }
    }
  }

  private Violation violation(Annotation candidate, String what, String remedy) {
    return new Violation(id(), candidate.id(), true, what, remedy);
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
}
