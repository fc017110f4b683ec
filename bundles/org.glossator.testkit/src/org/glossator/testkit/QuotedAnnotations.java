package org.glossator.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;

/**
 * Annotations that say where they stand by quoting the text, as people write them: {@code
 * {"key":"s1","layer":"Frame","label":"burden","fragments":[{"quote":"the
 * words","occurrence":1}],"features":{..}}}. Relations name the keys of their ends. A mistake in
 * the sources is an {@link IllegalArgumentException}.
 */
final class QuotedAnnotations {
  private final String text;
  private final Scheme scheme;
  private final IdSource ids;
  private final Set<Integer> taken = new HashSet<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final List<Annotation> annotations = new ArrayList<>();

  /**
   * @param seed where the ids come from
   */
  QuotedAnnotations(String text, Scheme scheme, long seed) {
    this.text = text;
    this.scheme = scheme;
    this.ids = new IdSource(new Random(seed));
  }

  AnnotationSnapshot read(JsonNode line) {
    line.path("spans").forEach(this::span);
    line.path("relations").forEach(this::relation);
    line.path("labels").forEach(this::label);
    try {
      return AnnotationSnapshot.of(text, annotations);
    } catch (EditRefusedException e) {
      throw new IllegalArgumentException(line.path("document") + ": " + e.getMessage(), e);
    }
  }

  private void span(JsonNode node) {
    SchemeLayer layer = layer(node);
    int id = id();
    keys.put(node.path("key").asText(), id);
    List<Fragment> fragments = new ArrayList<>();
    node.path("fragments").forEach(quote -> fragments.add(fragment(quote)));
    fragments.sort(null);
    annotations.add(
        new Span(
            id,
            fragments,
            layer.id(),
            code(node, layer),
            attributes(node, layer),
            memo(node),
            Annotation.MANUAL,
            null,
            scheme.version()));
  }

  private void relation(JsonNode node) {
    SchemeLayer layer = layer(node);
    annotations.add(
        new Relation(
            id(),
            end(node, "from"),
            end(node, "to"),
            layer.id(),
            code(node, layer),
            attributes(node, layer),
            memo(node),
            Annotation.MANUAL,
            null,
            scheme.version()));
  }

  private void label(JsonNode node) {
    SchemeLayer layer = layer(node);
    annotations.add(
        new DocumentLabel(
            id(),
            layer.id(),
            code(node, layer),
            attributes(node, layer),
            memo(node),
            Annotation.MANUAL,
            null,
            scheme.version()));
  }

  private Fragment fragment(JsonNode node) {
    String quote = node.path("quote").asText();
    int at = -1;
    for (int i = node.path("occurrence").asInt(1); i > 0; i--) {
      at = text.indexOf(quote, at + 1);
      if (at < 0 || quote.isEmpty()) {
        throw new IllegalArgumentException("the text does not have \"" + quote + "\"");
      }
    }
    return new Fragment(at, at + quote.length());
  }

  private int end(JsonNode node, String name) {
    Integer id = keys.get(node.path(name).asText());
    if (id == null) {
      throw new IllegalArgumentException("no span " + node.path(name));
    }
    return id;
  }

  private SchemeLayer layer(JsonNode node) {
    SchemeLayer layer = scheme.layerByIdOrName(node.path("layer").asText());
    if (layer == null) {
      throw new IllegalArgumentException("no layer " + node.path("layer"));
    }
    return layer;
  }

  private static String code(JsonNode node, SchemeLayer layer) {
    String code = node.path("label").asText();
    if (layer.code(code) == null) {
      throw new IllegalArgumentException("layer " + layer.id() + " has no code " + code);
    }
    return code;
  }

  private static Map<String, AttributeValue> attributes(JsonNode node, SchemeLayer layer) {
    Map<String, AttributeValue> values = new TreeMap<>();
    JsonNode features = node.path("features");
    features
        .fieldNames()
        .forEachRemaining(
            name -> {
              SchemeAttribute attribute = layer.attribute(name);
              if (attribute == null) {
                throw new IllegalArgumentException(
                    "layer " + layer.id() + " has no attribute " + name);
              }
              values.put(name, value(attribute, features.path(name)));
            });
    return values;
  }

  private static AttributeValue value(SchemeAttribute attribute, JsonNode value) {
    return switch (attribute.kind()) {
      case TEXT -> new AttributeValue.Text(value.asText());
      case INTEGER -> new AttributeValue.IntegerNumber(value.asLong());
      case NUMBER -> new AttributeValue.DecimalNumber(new BigDecimal(value.asText()));
      case YES_NO -> new AttributeValue.YesNo(value.asBoolean());
      case CHOICE -> new AttributeValue.Choice(value.asText());
      case MULTI_CHOICE -> {
        List<String> choices = new ArrayList<>();
        value.forEach(choice -> choices.add(choice.asText()));
        yield new AttributeValue.MultiChoice(choices);
      }
      case DATE -> new AttributeValue.Date(value.asText());
      case ACTOR -> new AttributeValue.Actor(value.asText());
    };
  }

  private static String memo(JsonNode node) {
    return node.path("memo").isTextual() ? node.path("memo").asText() : null;
  }

  private int id() {
    int id = ids.next(taken::contains);
    taken.add(id);
    return id;
  }
}
