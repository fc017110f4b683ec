package org.glossator.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.uima.CasGraph.Node;
import org.glossator.uima.CasGraph.Reference;
import org.glossator.uima.CasGraph.View;
import org.glossator.uima.CasTypes.FeatureType;
import org.glossator.uima.CasTypes.Range;
import org.glossator.uima.XmiNode.XmiAttribute;

/**
 * Reads the XMI of any UIMA tool, with or without its type system. A type that the type system
 * lacks is taken for an annotation if it has a range.
 */
public final class XmiGraphReader {
  private static final String ECORE = ".ecore";
  private static final int MAX_NESTED_ARRAYS = 8;

  /** Of one feature; nobody's annotation refers to more. */
  private static final int MAX_REFERENCES = 1_000_000;

  private final CasTypes types;
  private final Map<Integer, XmiNode> elements = new LinkedHashMap<>();
  private final List<XmiNode> sofas = new ArrayList<>();
  private final List<XmiNode> views = new ArrayList<>();
  private int unnamed = -1;

  private XmiGraphReader(CasTypes types) {
    this.types = types;
  }

  /**
   * Reads a file.
   *
   * @param name of the file, for problems
   * @param types of the type system that belongs to it; gets what the file has beyond them
   * @throws ProblemException if it is no XMI
   */
  public static CasGraph read(String name, byte[] content, CasTypes types) throws ProblemException {
    XmiGraphReader reader = new XmiGraphReader(types);
    new XmiParser(name, content).parse(reader::sort);
    if (reader.sofas.isEmpty() && reader.elements.isEmpty()) {
      throw new ProblemException(
          Problem.error(name, "has no document", "nothing to import; leave it out"));
    }
    return reader.graph();
  }

  private void sort(XmiNode node) {
    if (node.is(Xmi.CAS, "NULL")) {
      return;
    }
    if (node.is(Xmi.CAS, "Sofa")) {
      sofas.add(node);
    } else if (node.is(Xmi.CAS, "View")) {
      views.add(node);
    } else {
      int id = node.id();
      elements.putIfAbsent(id == 0 ? unnamed-- : id, node);
    }
  }

  private CasGraph graph() {
    Map<Integer, Node> nodes = new LinkedHashMap<>();
    elements.forEach((id, element) -> learn(element));
    elements.forEach(
        (id, element) -> {
          if (!isCollection(element)) {
            nodes.put(id, node(id, element));
          }
        });
    return new CasGraph(types, nodes, views(nodes.keySet()));
  }

  /** Full name of the type of an element: of {@code http:///a/b.ecore}, {@code a.b.Name}. */
  private static String typeName(XmiNode element) {
    String space = element.namespace();
    if (space.startsWith("http:///") && space.endsWith(ECORE)) {
      String folder = space.substring("http:///".length(), space.length() - ECORE.length());
      return folder.equals("uima/noNamespace")
          ? element.name()
          : folder.replace('/', '.') + "." + element.name();
    }
    return element.name();
  }

  private void learn(XmiNode element) {
    String type = typeName(element);
    if (!types.has(type)) {
      boolean hasRange = element.get(Xmi.BEGIN) != null && element.get(Xmi.END) != null;
      boolean hasSofa = element.get(Xmi.SOFA) != null;
      types.add(
          type, hasRange ? CasTypes.ANNOTATION : hasSofa ? CasTypes.ANNOTATION_BASE : CasTypes.TOP);
    }
    for (XmiAttribute attribute : element.attributes()) {
      if (attribute.namespace().isEmpty() && types.feature(type, attribute.name()) == null) {
        boolean isEnd =
            attribute.name().equals(Xmi.GOVERNOR) || attribute.name().equals(Xmi.DEPENDENT);
        types.feature(type, attribute.name(), isEnd ? CasTypes.ANNOTATION : "uima.cas.String");
      }
    }
    for (XmiNode child : element.children()) {
      if (types.feature(type, child.name()) == null) {
        types.feature(type, child.name(), "uima.cas.StringArray");
      }
    }
  }

  private static boolean isCollection(XmiNode element) {
    return element.namespace().equals(Xmi.CAS)
        && (element.name().endsWith("Array") || element.name().endsWith("List"));
  }

  private Node node(int id, XmiNode element) {
    String type = typeName(element);
    Map<String, Object> features = new LinkedHashMap<>();
    int sofa = 0;
    for (XmiAttribute attribute : element.attributes()) {
      if (!attribute.namespace().isEmpty()) {
        continue;
      }
      if (attribute.name().equals(Xmi.SOFA)) {
        sofa = XmiNode.number(attribute.value(), 0);
        continue;
      }
      FeatureType feature = types.feature(type, attribute.name());
      Object value = value(types.range(feature.type()), attribute.value());
      if (value != null) {
        features.put(attribute.name(), value);
      }
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (XmiNode child : element.children()) {
      lists.computeIfAbsent(child.name(), n -> new ArrayList<>()).add(child.text());
    }
    features.putAll(lists);
    return new Node(id, type, sofa, features, element.line());
  }

  private Object value(Range range, String text) {
    return switch (range) {
      case TEXT, INTEGER, DECIMAL, YES_NO -> text;
      case REFERENCE -> {
        int id = XmiNode.number(text, 0);
        yield id == 0 ? null : new Reference(id);
      }
      case REFERENCES -> {
        List<Reference> references = new ArrayList<>();
        for (String item : words(text)) {
          resolve(XmiNode.number(item, 0), references, 0);
        }
        yield references;
      }
      case LIST -> {
        List<String> words = words(text);
        XmiNode array =
            words.size() == 1 ? elements.get(XmiNode.number(words.getFirst(), 0)) : null;
        // one number is either a value or the id of an array that others refer to as well
        yield array != null && isCollection(array) ? items(array) : words;
      }
    };
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /** An id itself, or what the array or list of that id holds. */
  private void resolve(int id, List<Reference> to, int depth) {
    XmiNode element = elements.get(id);
    if (id == 0 || to.size() > MAX_REFERENCES) {
      return;
    }
    if (element == null || !isCollection(element)) {
      to.add(new Reference(id));
      return;
    }
    if (element.name().equals("FSArray")) {
      String items = element.get("elements");
      // an array may hold arrays, one that holds itself has no end
      if (items != null && depth < MAX_NESTED_ARRAYS) {
        for (String item : words(items)) {
          resolve(XmiNode.number(item, 0), to, depth + 1);
        }
      }
      return;
    }
    // without recursion: a list may have a million links
    Set<Integer> seen = new HashSet<>();
    for (XmiNode link = element; link != null && link.get("head") != null; ) {
      int head = XmiNode.number(link.get("head"), 0);
      if (head != 0) {
        to.add(new Reference(head));
      }
      int tail = XmiNode.number(link.get("tail"), 0);
      link = tail != 0 && seen.add(tail) ? elements.get(tail) : null;
    }
  }

  private List<String> items(XmiNode array) {
    List<String> items = new ArrayList<>();
    if (array.name().endsWith("Array")) {
      array.children().forEach(child -> items.add(child.text()));
      if (items.isEmpty() && array.get("elements") != null) {
        items.addAll(words(array.get("elements")));
      }
      return items;
    }
    Set<Integer> seen = new HashSet<>();
    for (XmiNode link = array; link != null && link.get("head") != null; ) {
      items.add(link.get("head"));
      int tail = XmiNode.number(link.get("tail"), 0);
      link = tail != 0 && seen.add(tail) ? elements.get(tail) : null;
    }
    return items;
  }

  private List<View> views(Set<Integer> known) {
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (XmiNode view : views) {
      List<Integer> ids = new ArrayList<>();
      for (String word : words(view.get("members") == null ? "" : view.get("members"))) {
        int id = XmiNode.number(word, 0);
        if (known.contains(id)) {
          ids.add(id);
        }
      }
      members.put(XmiNode.number(view.get(Xmi.SOFA), 0), ids);
    }
    List<View> all = new ArrayList<>();
    for (XmiNode sofa : sofas) {
      String name = sofa.get("sofaID") == null ? Xmi.INITIAL_VIEW : sofa.get("sofaID");
      all.add(
          new View(
              sofa.id(), name, sofa.get("sofaString"), members.getOrDefault(sofa.id(), List.of())));
    }
    if (all.isEmpty()) {
      all.add(new View(0, Xmi.INITIAL_VIEW, null, members.getOrDefault(0, List.of())));
    }
    return all;
  }
}
