package org.glossator.uima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.glossator.annotation.IdSource;
import org.glossator.uima.XmiNode.XmiAttribute;

/**
 * What an XMI file has beside our annotations, kept so that it is in the file again after the next
 * save: feature structures, features, views and sofas of other tools, and annotations that cannot
 * be understood here because the codebook lacks their layer or their range is not in the text.
 * Immutable.
 *
 * <p>Feature structures are written in the order of their ids. A reference from one of them to an
 * annotation that is then deleted stays as it is: without the other tool's type system nobody can
 * tell it from a number.
 */
public final class ForeignXmi {
  /** Nothing foreign. */
  public static final ForeignXmi NONE = new ForeignXmi(new Content());

  /** What a reader collects. */
  static final class Content {
    /** The sofa of our view without its id and text, or null for the usual one. */
    XmiNode sofa;

    /** Ids of the parts that each file has; 0 for the usual ones. */
    int sofaId;

    int documentAnnotationId;
    int studyInfoId;

    /** The document annotation if it says more than the usual one, or null. */
    XmiNode documentAnnotation;

    /**
     * Whether the file has a text but no document annotation of UIMA's own type: a subtype takes
     * its place.
     */
    boolean lacksDocumentAnnotation;

    /** Sofas other than ours. */
    final List<XmiNode> sofas = new ArrayList<>();

    /**
     * Feature structures, in the order of their ids; those without one last, in the order of the
     * file.
     */
    final List<XmiNode> nodes = new ArrayList<>();

    /** Annotations without features. */
    final List<Block> blocks = new ArrayList<>();

    /** Views other than ours. */
    final List<XmiNode> views = new ArrayList<>();

    /** Ids of foreign feature structures that are members of our view. */
    final NavigableSet<Integer> members = new TreeSet<>();

    /** Attributes and child elements of our annotations that are not ours, by annotation. */
    final Map<Integer, List<XmiAttribute>> attributes = new HashMap<>();

    final Map<Integer, List<XmiNode>> children = new HashMap<>();

    /** Whether a file with this is as our own files are. */
    boolean isEmpty() {
      return sofa == null
          && sofaId == 0
          && documentAnnotationId == 0
          && studyInfoId == 0
          && documentAnnotation == null
          && !lacksDocumentAnnotation
          && sofas.isEmpty()
          && nodes.isEmpty()
          && blocks.isEmpty()
          && views.isEmpty()
          && attributes.isEmpty()
          && children.isEmpty();
    }
  }

  /** Many annotations of one type without features: a node for each token would fill the heap. */
  record Block(String namespace, String prefix, String name, int[] ids, int[] ranges) {
    private static Block of(String typeName, int[] ids, int[] ranges) {
      int dot = typeName.lastIndexOf('.');
      return new Block(
          "http:///" + typeName.substring(0, dot).replace('.', '/') + ".ecore",
          typeName.substring(typeName.lastIndexOf('.', dot - 1) + 1, dot),
          typeName.substring(dot + 1),
          ids,
          ranges);
    }
  }

  private final Content content;
  private final Set<Integer> ids = new HashSet<>();

  ForeignXmi(Content content) {
    this.content = content;
    content.nodes.sort(
        (a, b) -> Integer.compareUnsigned(a.id() - 1, b.id() - 1)); // no id (0) comes last
    for (List<XmiNode> list : List.of(content.nodes, content.sofas)) {
      list.forEach(node -> ids.add(node.id()));
    }
    ids.add(content.sofaId);
    ids.add(content.documentAnnotationId);
    ids.add(content.studyInfoId);
    ids.remove(0);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /**
   * How many feature structures, sofas and views there are, and annotations with foreign features.
   */
  public int size() {
    Set<Integer> annotations = new HashSet<>(content.attributes.keySet());
    annotations.addAll(content.children.keySet());
    int inBlocks = content.blocks.stream().mapToInt(block -> block.ids().length).sum();
    return inBlocks
        + content.nodes.size()
        + content.sofas.size()
        + content.views.size()
        + annotations.size();
  }

  /**
   * How many annotations of our own types are here, since they could not be understood, by the id
   * of their layer: ones of layers that the codebook lacks, and ones that do not fit the text.
   */
  public Map<String, Integer> leftOut() {
    Map<String, Integer> counts = new TreeMap<>();
    for (XmiNode node : content.nodes) {
      String layer = node.namespace().equals(Xmi.LAYER) ? layerOf(node) : null;
      boolean isUnknownType =
          node.namespace().equals(Xmi.TYPE)
              && List.of(Xmi.SPAN, Xmi.RELATION, Xmi.LABEL).contains(node.name());
      if (isUnknownType) {
        String named = node.get(Xmi.LAYER_ID);
        layer = named == null ? node.name() : XmlSafe.decode(named);
      }
      if (layer != null) {
        counts.merge(layer, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String layerOf(XmiNode node) {
    String id = LayerTypes.layerId(LayerTypes.LAYER_PACKAGE + node.name());
    return id == null ? node.name() : id;
  }

  /** Whether something here has that id: a new annotation must not get it. */
  public boolean uses(int id) {
    return ids.contains(id)
        || content.blocks.stream().anyMatch(block -> Arrays.binarySearch(block.ids(), id) >= 0);
  }

  /**
   * The same and annotations without features: what an export adds to a document, its tokens and
   * sentences. They get the lowest ids from {@value org.glossator.annotation.IdSource#FIRST} that
   * are free.
   *
   * @param typeName full name of a UIMA type
   * @param ranges begin and end in turn, in UTF-16 code units; not copied
   * @param isTaken ids that annotations of the document have
   */
  public ForeignXmi withAnnotations(String typeName, int[] ranges, IntPredicate isTaken) {
    int[] free = new int[ranges.length / 2];
    int id = IdSource.FIRST;
    for (int i = 0; i < free.length; i++) {
      while (uses(id) || isTaken.test(id)) {
        id++;
      }
      free[i] = id++;
    }
    Content more = copy();
    more.blocks.add(Block.of(typeName, free, ranges));
    return new ForeignXmi(more);
  }

  /**
   * The same without the annotations of our own types that have certain ids: what a codebook lacked
   * when the file was read is in the document by now.
   *
   * @param isAnnotation ids that annotations of the document have
   */
  public ForeignXmi withoutAnnotations(IntPredicate isAnnotation) {
    Predicate<XmiNode> isOutOfDate =
        node ->
            (node.namespace().equals(Xmi.LAYER) || node.namespace().equals(Xmi.TYPE))
                && isAnnotation.test(node.id());
    if (content.nodes.stream().noneMatch(isOutOfDate)) {
      return this;
    }
    Content rest = copy();
    rest.nodes.removeIf(isOutOfDate);
    return rest.isEmpty() ? NONE : new ForeignXmi(rest);
  }

  /**
   * The same for another version of the document's text: annotations of other tools move along.
   *
   * @param begins where a range of the old text begins in the new one
   * @param ends where it ends
   */
  public ForeignXmi moved(IntBinaryOperator begins, IntBinaryOperator ends) {
    if (content.nodes.isEmpty()) {
      return this;
    }
    String ours = String.valueOf(content.sofaId == 0 ? 1 : content.sofaId);
    Content moved = copy();
    moved.nodes.replaceAll(node -> node.moved(ours, begins, ends));
    return new ForeignXmi(moved);
  }

  private Content copy() {
    Content copy = new Content();
    copy.sofa = content.sofa;
    copy.sofaId = content.sofaId;
    copy.documentAnnotationId = content.documentAnnotationId;
    copy.studyInfoId = content.studyInfoId;
    copy.documentAnnotation = content.documentAnnotation;
    copy.lacksDocumentAnnotation = content.lacksDocumentAnnotation;
    copy.sofas.addAll(content.sofas);
    copy.nodes.addAll(content.nodes);
    copy.blocks.addAll(content.blocks);
    copy.views.addAll(content.views);
    copy.members.addAll(content.members);
    copy.attributes.putAll(content.attributes);
    copy.children.putAll(content.children);
    return copy;
  }

  Content content() {
    return content;
  }

  /** Foreign attributes of an annotation. */
  List<XmiAttribute> attributesOf(int annotation) {
    return content.attributes.getOrDefault(annotation, List.of());
  }

  /** Foreign child elements of an annotation. */
  List<XmiNode> childrenOf(int annotation) {
    return content.children.getOrDefault(annotation, List.of());
  }

  /** Everything that may bring namespaces of its own along. */
  Collection<XmiNode> allNodes() {
    List<XmiNode> all = new ArrayList<>(content.sofas);
    all.addAll(content.nodes);
    all.addAll(content.views);
    if (content.sofa != null) {
      all.add(content.sofa);
    }
    if (content.documentAnnotation != null) {
      all.add(content.documentAnnotation);
    }
    content.children.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> all.addAll(entry.getValue()));
    return Collections.unmodifiableList(all);
  }
}
