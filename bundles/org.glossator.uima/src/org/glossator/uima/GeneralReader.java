package org.glossator.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.uima.AnnotationDraft.UnfitException;
import org.glossator.uima.LayerSlots.Slot;
import org.glossator.uima.XmiNode.XmiAttribute;

/**
 * Reads any UIMA XMI: takes what are our annotations, keeps everything else as it is, and tells with file and line what
 * does not fit.
 */
final class GeneralReader {
  private final String name;
  private final Scheme scheme;
  private final Problems problems = new Problems();
  private final ForeignXmi.Content foreign = new ForeignXmi.Content();
  private final List<XmiNode> sofas = new ArrayList<>();
  private final List<XmiNode> views = new ArrayList<>();
  private final List<XmiNode> infos = new ArrayList<>();
  private final List<XmiNode> documentAnnotations = new ArrayList<>();

  /** Elements of our types. */
  private final List<XmiNode> candidates = new ArrayList<>();

  private final Map<String, LayerSlots> slots = new HashMap<>();
  private final Map<Integer, XmiNode> nodesById = new HashMap<>();
  private final Map<Integer, Annotation> annotations = new LinkedHashMap<>();
  private final AnnotationDraft draft = new AnnotationDraft();
  private String sofaId = "";
  private String text = "";

  /** Annotations of layers that the codebook lacks, by layer: where the first is, and how many. */
  private final Map<String, int[]> unknownLayers = new LinkedHashMap<>();

  private GeneralReader(String name, Scheme scheme) {
    this.name = name;
    this.scheme = scheme;
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException if it is no XMI, or from a newer version
   */
  static XmiDocument read(String name, byte[] content, Scheme scheme) throws ProblemException {
    GeneralReader reader = new GeneralReader(name, scheme);
    new XmiParser(name, content).parse(reader::sort);
    return reader.document();
  }

  /** Puts each element where it belongs. */
  private void sort(XmiNode node) {
    if (node.namespace().equals(Xmi.CAS)) {
      switch (node.name()) {
        case "NULL" -> {
          return; // every file has it
        }
        case "Sofa" -> {
          sofas.add(node);
          return;
        }
        case "View" -> {
          views.add(node);
          return;
        }
        default -> {
          // arrays, lists
        }
      }
    }
    if (node.is(Xmi.TCAS, "DocumentAnnotation")) {
      documentAnnotations.add(node);
    } else if (node.is(Xmi.TYPE, Xmi.STUDY_INFO)) {
      infos.add(node);
    } else if (node.namespace().equals(Xmi.LAYER) || isUnknownLayerType(node)) {
      candidates.add(node);
    } else {
      foreign.nodes.add(node);
    }
  }

  private static boolean isUnknownLayerType(XmiNode node) {
    return node.namespace().equals(Xmi.TYPE)
        && List.of(Xmi.SPAN, Xmi.RELATION, Xmi.LABEL).contains(node.name());
  }

  private XmiDocument document() throws ProblemException {
    chooseSofa();
    XmiNode info = infos.isEmpty() ? null : infos.removeFirst();
    foreign.nodes.addAll(infos);
    String codebookName = "";
    String codebookVersion = "";
    if (info != null) {
      int version = XmiNode.number(info.get("formatVersion"), Xmi.FORMAT_VERSION);
      if (version > Xmi.FORMAT_VERSION) {
        throw new ProblemException(
            Problem.error(
                name,
                info.line(),
                "has format version "
                    + version
                    + ", this program reads versions up to "
                    + Xmi.FORMAT_VERSION,
                "update Glossator"));
      }
      foreign.studyInfoId = info.id();
      codebookName = decoded(info.get("codebookName"));
      codebookVersion = decoded(info.get(Xmi.CODEBOOK_VERSION));
    }
    chooseDocumentAnnotation();
    Set<Integer> members = chooseView();
    readAnnotations();
    tellUnknownLayers();
    tellMembers(members);
    forgetUsual();
    try {
      return new XmiDocument(
          AnnotationSnapshot.of(text, annotations.values()),
          codebookName,
          codebookVersion,
          scheme,
          foreign.isEmpty() ? ForeignXmi.NONE : new ForeignXmi(foreign),
          problems.list());
    } catch (EditRefusedException e) {
      // what could be refused was kept out before: this is a mistake in here
      throw new IllegalStateException(e);
    }
  }

  private static String decoded(String text) {
    return text == null ? "" : XmlSafe.decode(text);
  }

  /** The document is the initial view's, or that of the only or first sofa. */
  private void chooseSofa() {
    XmiNode ours = null;
    for (XmiNode sofa : sofas) {
      if (ours == null || Xmi.INITIAL_VIEW.equals(sofa.get("sofaID"))) {
        ours = sofa;
      }
    }
    for (XmiNode sofa : sofas) {
      if (sofa != ours) {
        foreign.sofas.add(sofa);
      }
    }
    if (ours != null) {
      sofaId = String.valueOf(ours.xmiId());
      foreign.sofaId = ours.id();
      foreign.sofa = ours;
      text = ours.get("sofaString") == null ? "" : ours.get("sofaString");
    }
  }

  private void chooseDocumentAnnotation() {
    foreign.lacksDocumentAnnotation = true;
    for (XmiNode node : documentAnnotations) {
      if (foreign.lacksDocumentAnnotation && sofaId.equals(node.get(Xmi.SOFA))) {
        foreign.lacksDocumentAnnotation = false;
        foreign.documentAnnotation = node;
        foreign.documentAnnotationId = node.id();
      } else {
        foreign.nodes.add(node);
      }
    }
  }

  /** Ids of the members of our view. */
  private Set<Integer> chooseView() {
    Set<Integer> members = new LinkedHashSet<>();
    boolean found = false;
    for (XmiNode view : views) {
      String of = view.get(Xmi.SOFA);
      if (!found && (of == null || of.equals(sofaId))) {
        found = true;
        String ids = view.get("members");
        for (String id : ids == null ? new String[0] : ids.strip().split("\\s+")) {
          members.add(XmiNode.number(id, 0));
        }
      } else {
        foreign.views.add(view);
      }
    }
    members.remove(0);
    return members;
  }

  private void readAnnotations() {
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
      Annotation annotation = draft.build(text.length());
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
    if (!otherAttributes.isEmpty()) {
      foreign.attributes.put(node.id(), otherAttributes);
    }
    if (!otherChildren.isEmpty()) {
      foreign.children.put(node.id(), otherChildren);
    }
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

  /** Values that are none of their kind are told, and kept as they are until somebody sets another. */
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
    int[] lineAndCount =
        unknownLayers.computeIfAbsent(layer, l -> new int[] {node.line(), 0});
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

  /** Members that are not ours are kept; ours are members whether the file says so or not. */
  private void tellMembers(Set<Integer> members) {
    Set<Integer> kept = new HashSet<>();
    foreign.nodes.forEach(node -> kept.add(node.id()));
    for (int member : members) {
      if (kept.contains(member) && !annotations.containsKey(member)) {
        foreign.members.add(member);
      }
    }
    List<Integer> missing =
        annotations.keySet().stream().filter(id -> !members.contains(id)).toList();
    if (!missing.isEmpty()) {
      int first = missing.getFirst();
      problems.add(
          Problem.warning(
              name,
              nodesById.get(first).line(),
              missing.size()
                  + (missing.size() == 1 ? " annotation is" : " annotations are")
                  + " not among the members of the view, the first is "
                  + first,
              "taken in; delete what should not be there"));
    }
  }

  /** A frame as our own files have it is nothing foreign. */
  private void forgetUsual() {
    if (foreign.sofaId == 1) {
      foreign.sofaId = 0;
    }
    if (foreign.documentAnnotationId == 2) {
      foreign.documentAnnotationId = 0;
    }
    if (foreign.studyInfoId == 3) {
      foreign.studyInfoId = 0;
    }
    if (foreign.sofa != null && FrameParts.isUsualSofa(foreign.sofa)) {
      foreign.sofa = null;
    }
    if (foreign.documentAnnotation != null
        && FrameParts.isUsualDocumentAnnotation(foreign.documentAnnotation)) {
      foreign.documentAnnotation = null;
    }
  }
}
