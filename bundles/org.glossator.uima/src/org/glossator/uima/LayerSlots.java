package org.glossator.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.LayerKind;

/**
 * The features that the annotations of a layer have in files and in a CAS, by name. Immutable but
 * for caches.
 */
final class LayerSlots {
  /** What a feature is. */
  enum Role {
    SOFA,
    BEGIN,
    END,
    GOVERNOR,
    DEPENDENT,
    FRAGMENTS,
    LAYER_ID,
    CODE,
    MEMO,
    ORIGIN,
    CONFIDENCE,
    CODEBOOK_VERSION,
    EXACT,
    OTHER_ATTRIBUTES,
    ANNOTATION_ID,
    ATTRIBUTE
  }

  /** A feature. One thread at a time: it remembers values that it has made. */
  static final class Slot {
    /** Values are few and come again; texts that do not are not worth remembering. */
    private static final int MAX_KNOWN = 1024;

    private final Role role;
    private final String name;
    private final int index;
    private final String attribute;
    private final AttributeKind kind;
    private final Map<String, Map<String, AttributeValue>> known = new HashMap<>();

    private Slot(Role role, String name, int index, String attribute, AttributeKind kind) {
      this.role = role;
      this.name = name;
      this.index = index;
      this.attribute = attribute;
      this.kind = kind;
    }

    Role role() {
      return role;
    }

    /** Name of the feature. */
    String name() {
      return name;
    }

    /** Place among the attributes of the layer. */
    int index() {
      return index;
    }

    /** Id of the attribute. */
    String attribute() {
      return attribute;
    }

    /** Kind of the attribute. */
    AttributeKind kind() {
      return kind;
    }

    boolean isList() {
      return role == Role.OTHER_ATTRIBUTES || kind == AttributeKind.MULTI_CHOICE;
    }

    /**
     * The map that has this attribute only, with the value of a text; the same object for the same
     * text.
     *
     * @throws IllegalArgumentException if the text is no value of the kind
     */
    Map<String, AttributeValue> only(String text) {
      Map<String, AttributeValue> found = known.get(text);
      if (found == null) {
        found = Map.of(attribute, AttributeCodec.parse(kind, text));
        if (known.size() < MAX_KNOWN) {
          known.put(text, found);
        }
      }
      return found;
    }
  }

  private final SchemeLayer layer;
  private final LayerKind kind;
  private final Map<String, Slot> byName = new HashMap<>();
  private final List<Slot> attributes = new ArrayList<>();

  private LayerSlots(SchemeLayer layer, LayerKind kind) {
    this.layer = layer;
    this.kind = kind;
    add(Role.SOFA, Xmi.SOFA);
    if (kind != LayerKind.DOCUMENT) {
      add(Role.BEGIN, Xmi.BEGIN);
      add(Role.END, Xmi.END);
    }
    if (kind == LayerKind.SPAN) {
      add(Role.FRAGMENTS, Xmi.FRAGMENTS);
    }
    if (kind == LayerKind.RELATION) {
      add(Role.GOVERNOR, Xmi.GOVERNOR);
      add(Role.DEPENDENT, Xmi.DEPENDENT);
    }
    if (layer == null) {
      add(Role.LAYER_ID, Xmi.LAYER_ID);
    }
    add(Role.CODE, Xmi.CODE);
    add(Role.MEMO, Xmi.MEMO);
    add(Role.ORIGIN, Xmi.ORIGIN);
    add(Role.CONFIDENCE, Xmi.CONFIDENCE);
    add(Role.CODEBOOK_VERSION, Xmi.CODEBOOK_VERSION);
    add(Role.EXACT, Xmi.EXACT);
    add(Role.OTHER_ATTRIBUTES, Xmi.OTHER_ATTRIBUTES);
    add(Role.ANNOTATION_ID, Xmi.ANNOTATION_ID);
    if (layer != null) {
      for (SchemeAttribute attribute : layer.attributes()) {
        String name = LayerTypes.featureName(attribute.id());
        Slot slot =
            new Slot(Role.ATTRIBUTE, name, attributes.size(), attribute.id(), attribute.kind());
        attributes.add(slot);
        byName.put(name, slot);
      }
    }
  }

  /** Those of a layer of the codebook. */
  static LayerSlots of(SchemeLayer layer) {
    return new LayerSlots(layer, layer.kind());
  }

  /** Those of the type for annotations of layers that the codebook does not have. */
  static LayerSlots ofUnknown(LayerKind kind) {
    return new LayerSlots(null, kind);
  }

  private void add(Role role, String name) {
    byName.put(name, new Slot(role, name, -1, null, null));
  }

  /** The layer, or null if an annotation names it in a feature. */
  SchemeLayer layer() {
    return layer;
  }

  LayerKind kind() {
    return kind;
  }

  /** The feature with that name, or null. */
  Slot slot(String name) {
    return byName.get(name);
  }

  /** The attributes, in the order of the layer. */
  List<Slot> attributes() {
    return attributes;
  }

  /** All features. */
  Iterable<Slot> all() {
    return byName.values();
  }
}
