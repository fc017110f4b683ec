package org.glossator.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.Problems;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.uima.AnnotationDraft.UnfitException;
import org.glossator.uima.LayerSlots.Slot;
import org.glossator.uima.XmiNode.XmiAttribute;

/** The annotations of one file, of the elements that have our types. */
final class FileAnnotations {
  private final String name;
  private final Scheme scheme;
  private final String sofaId;
  private final int textLength;
  private final ForeignXmi.Content foreign;
  private final Problems problems;
  private final Map<String, LayerSlots> slots = new HashMap<>();
  private final Map<Integer, XmiNode> nodesById = new HashMap<>();
  private final Map<Integer, Annotation> annotations = new LinkedHashMap<>();
  private final AnnotationDraft draft = new AnnotationDraft();

  /** Annotations of layers that the codebook lacks, by layer: where the first is, and how many. */
  private final Map<String, int[]> unknownLayers = new LinkedHashMap<>();

  /**
   * @param name of the file, for problems
   * @param sofaId id of our sofa as the file writes it
   * @param textLength of the document, in UTF-16 code units
   * @param foreign gets what is no annotation of ours
   * @param problems gets what is told
   */
  FileAnnotations(
      String name,
      Scheme scheme,
      String sofaId,
      int textLength,
      ForeignXmi.Content foreign,
      Problems problems) {
    this.name = name;
    this.scheme = scheme;
    this.sofaId = sofaId;
    this.textLength = textLength;
    this.foreign = foreign;
    this.problems = problems;
  }

  /**
   * Makes annotations of elements; what is none goes to the foreign content.
   *
   * @return the annotations by id
   */
  Map<Integer, Annotation> read(List<XmiNode> candidates) {
    List<XmiNode> relations = new ArrayList<>();
    for (XmiNode node : candidates) {
      if (nodesById.containsKey(node.id()) && node.id() > 0) {
        duplicate(node);
      } else {
        nodesById.put(node.id(), node);
        LayerSlots layer = slots(node);
        if (layer != null && layer.kind() == LayerKind.RELATION) {
          relations.add(node); // their ends must be known
        } else {
          readAnnotation(node, layer);
        }
      }
    }
    for (XmiNode node : relations) {
      readAnnotation(node, slots(node));
    }
    tellUnknownLayers();
    return annotations;
  }

  /** Line where the element of an annotation begins. */
  int line(int id) {
    return nodesById.get(id).line();
  }

  private void duplicate(XmiNode node) {
    if (node.withoutLine().equals(nodesById.get(node.id()).withoutLine())) {
      problems.add(
          Problem.warning(
              name,
              node.line(),
              "the annotation " + node.id() + " is there twice",
              "one of them is kept"));
      return;
    }
    problems.add(
        Problem.error(
            name,
            node.line(),
            "a second annotation has the id " + node.id(),
            "it is kept in the file, but not used; give it another id"));
    foreign.nodes.add(node);
  }

  /** The features of an element's layer, or null if the codebook lacks the layer. */
  private LayerSlots slots(XmiNode node) {
    String key = node.namespace() + node.name();
    if (!slots.containsKey(key)) {
      slots.put(key, makeSlots(node));
    }
    return slots.get(key);
  }

  private LayerSlots makeSlots(XmiNode node) {
    if (node.namespace().equals(Xmi.TYPE)) {
      return LayerSlots.ofUnknown(
          switch (node.name()) {
            case Xmi.SPAN -> LayerKind.SPAN;
            case Xmi.RELATION -> LayerKind.RELATION;
            default -> LayerKind.DOCUMENT;
          });
    }
    SchemeLayer layer = scheme.layer(LayerTypes.layerId(LayerTypes.LAYER_PACKAGE + node.name()));
    return layer == null ? null : LayerSlots.of(layer);
  }

  private void readAnnotation(XmiNode node, LayerSlots layer) {
    if (layer == null) {
      String id = LayerTypes.layerId(LayerTypes.LAYER_PACKAGE + node.name());
      unknownLayer(id == null ? node.name() : id, node);
      return;
    }
    if (!sofaId.equals(node.get(Xmi.SOFA))) {
      foreign.nodes.add(node); // of another view
      return;
    }
    List<XmiAttribute> otherAttributes = new ArrayList<>();
    List<XmiNode> otherChildren = new ArrayList<>();
    try {
      draft.start(layer, node.id());
      fill(node, layer, otherAttributes, otherChildren);
      if (layer.layer() == null && !isKnown(draft.layerId(), layer.kind())) {
        unknownLayer(String.valueOf(draft.layerId()), node);
        return;
      }
      Annotation annotation = draft.build(textLength);
      requireEnds(annotation);
      annotations.put(annotation.id(), annotation);
    } catch (UnfitException e) {
      problems.add(
          Problem.error(
              name,
              node.line(),
              describe(node) + " is left out: " + e.getMessage(),
              "it is kept in the file"));
      foreign.nodes.add(node);
      return;
    }
    tellUnusable(node, otherAttributes, otherChildren);
    String exact = ExactTexts.without(node.get(Xmi.EXACT), item -> isUsed(layer, item));
    if (exact != null) {
      otherAttributes.add(new XmiAttribute(Xmi.EXACT, exact));
    }
    if (!otherAttributes.isEmpty()) {
      foreign.attributes.put(node.id(), otherAttributes);
    }
    if (!otherChildren.isEmpty()) {
      foreign.children.put(node.id(), otherChildren);
    }
  }

  /**
   * Whether the exact text of a feature is in the annotation; else it stays with the feature that
   * it is about.
   */
  private boolean isUsed(LayerSlots layer, String feature) {
    return layer.slot(feature) != null && !draft.unusable().contains(feature);
  }

  private boolean isKnown(String layer, LayerKind kind) {
    return scheme.layer(layer) != null && scheme.layer(layer).kind() == kind;
  }

  private void requireEnds(Annotation annotation) throws UnfitException {
    if (annotation instanceof Relation relation) {
      for (int end : new int[] {relation.source(), relation.target()}) {
        if (!(annotations.get(end) instanceof Span)) {
          throw new UnfitException("there is no span " + end);
        }
      }
    }
  }

  private void fill(
      XmiNode node,
      LayerSlots layer,
      List<XmiAttribute> otherAttributes,
      List<XmiNode> otherChildren)
      throws UnfitException {
    for (XmiAttribute attribute : node.attributes()) {
      Slot slot = attribute.namespace().isEmpty() ? layer.slot(attribute.name()) : null;
      if (slot != null) {
        draft.put(slot, attribute.value());
      } else if (!attribute.namespace().equals(Xmi.XMI)) {
        otherAttributes.add(attribute);
      }
    }
    for (XmiNode child : node.children()) {
      Slot slot =
          child.namespace().isEmpty() && child.children().isEmpty() && child.attributes().isEmpty()
              ? layer.slot(child.name())
              : null;
      if (slot != null) {
        draft.addItem(slot, child.text());
      } else {
        otherChildren.add(child);
      }
    }
  }

  /**
   * Values that are none of their kind are told, and kept as they are until somebody sets another.
   */
  private void tellUnusable(
      XmiNode node, List<XmiAttribute> otherAttributes, List<XmiNode> otherChildren) {
    if (draft.fragmentsDoNotFit()) {
      problems.add(
          Problem.warning(
              name,
              node.line(),
              "the fragments of " + describe(node) + " do not fit its begin and end",
              "it is read as one piece"));
    }
    if (draft.unusable().isEmpty() && draft.unusableItems().isEmpty()) {
      return;
    }
    for (XmiAttribute attribute : node.attributes()) {
      if (attribute.namespace().isEmpty() && draft.unusable().contains(attribute.name())) {
        otherAttributes.add(attribute);
        unusable(node, attribute.name(), attribute.value());
      }
    }
    for (XmiNode child : node.children()) {
      boolean isItem =
          child.name().equals(Xmi.OTHER_ATTRIBUTES)
              && draft.unusableItems().contains(XmlSafe.decode(child.text()));
      if (isItem || draft.unusable().contains(child.name())) {
        otherChildren.add(child);
        unusable(node, child.name(), child.text());
      }
    }
  }

  private void unusable(XmiNode node, String feature, String value) {
    problems.add(
        Problem.warning(
            name,
            node.line(),
            "'" + value + "' is no value of " + feature + ", in " + describe(node),
            "it is kept in the file, but not used"));
  }

  private static String describe(XmiNode node) {
    return "the annotation " + node.xmiId() + " (" + node.name() + ")";
  }

  private void unknownLayer(String layer, XmiNode node) {
    int[] lineAndCount = unknownLayers.computeIfAbsent(layer, l -> new int[] {node.line(), 0});
    lineAndCount[1]++;
    foreign.nodes.add(node);
  }

  private void tellUnknownLayers() {
    unknownLayers.forEach(
        (layer, lineAndCount) ->
            problems.add(
                Problem.warning(
                    name,
                    lineAndCount[0],
                    lineAndCount[1]
                        + (lineAndCount[1] == 1 ? " annotation is" : " annotations are")
                        + " of the layer '"
                        + layer
                        + "', which the codebook does not have",
                    "kept in the file, but not used; add the layer to the codebook")));
  }
}
