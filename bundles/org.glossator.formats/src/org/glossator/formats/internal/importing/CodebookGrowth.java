package org.glossator.formats.internal.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportReport.Addition;
import org.glossator.formats.ImportedValues;

/**
 * Collects what the labels of one file need that the codebook lacks: layers, codes, attributes,
 * choices. The kind of a new attribute is known only when all its values were seen, so this happens
 * before annotations are made.
 */
final class CodebookGrowth {
  private final Scheme scheme;
  private final Map<String, NewLayer> layers = new LinkedHashMap<>();

  /** A layer that is new, or a known one that grows. */
  private static final class NewLayer {
    final LayerKind kind;
    final boolean isNew;
    final Set<String> codes = new LinkedHashSet<>();
    final Map<String, NewAttribute> attributes = new LinkedHashMap<>();

    NewLayer(LayerKind kind, boolean isNew) {
      this.kind = kind;
      this.isNew = isNew;
    }
  }

  /** An attribute that is new, or a known choice attribute that gets further choices. */
  private static final class NewAttribute {
    final AttributeKind known;
    boolean texts;
    boolean lists;
    boolean booleans;
    boolean integers;
    boolean decimals;
    final Set<String> choices = new LinkedHashSet<>();

    NewAttribute(AttributeKind known) {
      this.known = known;
    }

    AttributeKind kind() {
      if (known != null) {
        return known;
      }
      if (lists) {
        return AttributeKind.MULTI_CHOICE;
      }
      boolean numbers = integers || decimals;
      if (texts || booleans && numbers) {
        return AttributeKind.TEXT;
      }
      if (booleans) {
        return AttributeKind.YES_NO;
      }
      return decimals ? AttributeKind.NUMBER : AttributeKind.INTEGER;
    }
  }

  CodebookGrowth(Scheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Takes in what an annotation needs. One whose layer is of another kind needs nothing: it is
   * refused later.
   */
  void scan(LayerKind kind, String layerName, ImportedValues values) {
    SchemeLayer known = scheme.layerByIdOrName(layerName);
    if (known != null && known.kind() != kind) {
      return;
    }
    String layerId = known == null ? layerName : known.id();
    NewLayer layer = layers.get(layerId);
    if (layer == null) {
      layer = new NewLayer(kind, known == null);
      layers.put(layerId, layer);
    } else if (layer.kind != kind) {
      return;
    }
    String label = values.label();
    if (label != null && !label.isEmpty() && (known == null || known.code(label) == null)) {
      layer.codes.add(label);
    }
    for (Map.Entry<String, Object> feature : values.features().entrySet()) {
      scanFeature(layer, known, feature.getKey(), feature.getValue());
    }
  }

  private static void scanFeature(NewLayer layer, SchemeLayer known, String name, Object value) {
    SchemeAttribute attribute = known == null ? null : known.attribute(name);
    if (attribute != null
        && attribute.kind() != AttributeKind.CHOICE
        && attribute.kind() != AttributeKind.MULTI_CHOICE) {
      return;
    }
    NewAttribute added =
        layer.attributes.computeIfAbsent(
            name, n -> new NewAttribute(attribute == null ? null : attribute.kind()));
    switch (value) {
      case Boolean b -> added.booleans = true;
      case Long n -> added.integers = true;
      case BigDecimal n -> added.decimals = true;
      case List<?> list -> added.lists = true;
      default -> added.texts = true;
    }
    if (attribute != null || value instanceof List<?>) {
      for (String choice : ValueConversion.texts(value)) {
        if (!choice.isEmpty()
            && (attribute == null || ValueConversion.choice(attribute, choice) == null)) {
          added.choices.add(choice);
        }
      }
    }
  }

  /** What is to be added, in the order it was found. */
  List<Addition> additions() {
    List<Addition> additions = new ArrayList<>();
    layers.forEach(
        (id, layer) -> {
          if (layer.isNew) {
            additions.add(new Addition("layer", id, id));
          }
          layer.codes.forEach(code -> additions.add(new Addition("code", id, code)));
          layer.attributes.forEach(
              (name, attribute) -> {
                if (attribute.known == null) {
                  additions.add(new Addition("attribute", id, name));
                }
                attribute.choices.forEach(
                    choice -> additions.add(new Addition("choice", id, name + "=" + choice)));
              });
        });
    return additions;
  }

  /** A copy of the codebook with everything that was found. */
  Codebook grown(Codebook codebook) {
    Codebook grown = CodebookFiles.copy(codebook);
    layers.forEach(
        (id, found) -> {
          Layer there = layer(grown, id);
          if (there == null && !found.isNew) {
            throw new IllegalStateException(
                "layer " + id + " is in the scheme but not in the codebook");
          }
          Layer layer = there == null ? newLayer(grown, id, found.kind) : there;
          // a codebook that came with the file may have brought some of them
          Set<String> known = new HashSet<>();
          layer
              .eAllContents()
              .forEachRemaining(o -> known.add(o instanceof Code c ? c.getId() : ""));
          found.codes.stream()
              .filter(code -> !known.contains(code))
              .forEach(code -> layer.getCodes().add(newCode(code)));
          found.attributes.forEach((name, attribute) -> grow(layer, name, attribute));
        });
    return grown;
  }

  private static void grow(Layer layer, String name, NewAttribute found) {
    Attribute attribute = null;
    for (Attribute a : layer.getAttributes()) {
      if (name.equals(a.getId())) {
        attribute = a;
      }
    }
    if (attribute == null) {
      attribute = CodebookFactory.eINSTANCE.createAttribute();
      attribute.setId(name);
      attribute.setName(name);
      attribute.setKind(found.kind());
      layer.getAttributes().add(attribute);
    }
    Set<String> choices = new HashSet<>();
    attribute.getChoices().forEach(c -> choices.add(c.getId()));
    boolean takesChoices =
        attribute.getKind() == AttributeKind.CHOICE
            || attribute.getKind() == AttributeKind.MULTI_CHOICE;
    for (String id : found.choices) {
      if (takesChoices && choices.add(id)) {
        Choice choice = CodebookFactory.eINSTANCE.createChoice();
        choice.setId(id);
        choice.setName(id);
        attribute.getChoices().add(choice);
      }
    }
  }

  private static Layer newLayer(Codebook codebook, String id, LayerKind kind) {
    Layer layer = CodebookFactory.eINSTANCE.createLayer();
    layer.setId(id);
    layer.setName(id);
    layer.setKind(kind);
    // what others made has annotations without a code, and several labels a document
    layer.setCodeRequired(false);
    layer.setMultiple(kind == LayerKind.DOCUMENT);
    codebook.getLayers().add(layer);
    return layer;
  }

  private static Layer layer(Codebook codebook, String id) {
    for (Layer layer : codebook.getLayers()) {
      if (id.equals(layer.getId())) {
        return layer;
      }
    }
    return null;
  }

  private static Code newCode(String label) {
    Code code = CodebookFactory.eINSTANCE.createCode();
    code.setId(label);
    code.setName(label);
    return code;
  }
}
