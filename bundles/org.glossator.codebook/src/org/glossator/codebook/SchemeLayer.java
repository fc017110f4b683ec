package org.glossator.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.LayerKind;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.codebook.model.SnapUnit;

/**
 * A kind of annotation. Immutable, safe to share; lookups by id take constant time.
 *
 * <p>Not a record, because the index by id is no part of its value.
 */
public final class SchemeLayer {
  private final String id;
  private final String name;
  private final LayerKind kind;
  private final String description;
  private final String guidelines;
  private final LayerRules rules;
  private final List<SchemeCode> codes;
  private final List<SchemeAttribute> attributes;
  private final Map<String, SchemeCode> codesById;

  /**
   * What a layer demands of its annotations.
   *
   * @param overlap whether spans may overlap one another
   * @param crossesSentences whether a span may reach over a sentence boundary
   * @param snap unit that a new boundary snaps to
   * @param fixedUnit unit that is coded as a whole, or none
   * @param exhaustive whether each fixed unit must get a code
   * @param codeRequired whether an annotation must have a code
   * @param sourceLayers relation layers: ids of the layers a relation may start from; empty means
   *     any
   * @param targetLayers relation layers: ids of the layers a relation may end at; empty means any
   * @param multiple document layers: whether a document may have several labels of the layer
   */
  record LayerRules(
      OverlapPolicy overlap,
      boolean crossesSentences,
      SnapUnit snap,
      FixedUnit fixedUnit,
      boolean exhaustive,
      boolean codeRequired,
      List<String> sourceLayers,
      List<String> targetLayers,
      boolean multiple) {
    LayerRules {
      sourceLayers = List.copyOf(sourceLayers);
      targetLayers = List.copyOf(targetLayers);
    }
  }

  SchemeLayer(
      String id,
      String name,
      LayerKind kind,
      String description,
      String guidelines,
      LayerRules rules,
      List<SchemeCode> codes,
      List<SchemeAttribute> attributes) {
    this.id = Objects.requireNonNull(id);
    this.name = Objects.requireNonNull(name);
    this.kind = Objects.requireNonNull(kind);
    this.description = Objects.requireNonNull(description);
    this.guidelines = Objects.requireNonNull(guidelines);
    this.rules = Objects.requireNonNull(rules);
    this.codes = List.copyOf(codes);
    this.attributes = List.copyOf(attributes);
    this.codesById = new HashMap<>();
    this.codes.forEach(code -> codesById.putIfAbsent(code.id(), code));
  }

  /** Stable id, unique in the codebook. */
  public String id() {
    return id;
  }

  /** What people read; never empty. */
  public String name() {
    return name;
  }

  public LayerKind kind() {
    return kind;
  }

  /** What the layer is for, or empty. */
  public String description() {
    return description;
  }

  /** Guidelines for coders, Markdown, or empty. */
  public String guidelines() {
    return guidelines;
  }

  /** Whether spans may overlap one another. */
  public OverlapPolicy overlap() {
    return rules.overlap();
  }

  /** Whether a span may reach over a sentence boundary. */
  public boolean crossesSentences() {
    return rules.crossesSentences();
  }

  /** Unit that a new boundary snaps to. */
  public SnapUnit snap() {
    return rules.snap();
  }

  /** Unit that is coded as a whole, or none. */
  public FixedUnit fixedUnit() {
    return rules.fixedUnit();
  }

  /** Whether each fixed unit must get a code. */
  public boolean exhaustive() {
    return rules.exhaustive();
  }

  /** Whether an annotation must have a code. */
  public boolean codeRequired() {
    return rules.codeRequired();
  }

  /** Relation layers: ids of the layers a relation may start from; empty means any. */
  public List<String> sourceLayers() {
    return rules.sourceLayers();
  }

  /** Relation layers: ids of the layers a relation may end at; empty means any. */
  public List<String> targetLayers() {
    return rules.targetLayers();
  }

  /** Document layers: whether a document may have several labels of the layer. */
  public boolean multiple() {
    return rules.multiple();
  }

  /** The codes of all depths in tree order: a parent before its children. */
  public List<SchemeCode> codes() {
    return codes;
  }

  /** The attributes, in order. */
  public List<SchemeAttribute> attributes() {
    return attributes;
  }

  /** The code with that id at any depth, or null. */
  public SchemeCode code(String codeId) {
    return codeId == null ? null : codesById.get(codeId);
  }

  /** The attribute with that id, or null. */
  public SchemeAttribute attribute(String attributeId) {
    for (SchemeAttribute attribute : attributes) {
      if (attribute.id().equals(attributeId)) {
        return attribute;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return "layer " + id;
  }
}
