package org.glossator.uima;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file of any UIMA tool has: feature structures and views, by ids, with references among
 * them. Arrays and lists are resolved into the features that hold them.
 *
 * @param types the types
 * @param nodes feature structures by id, in the order of the file
 * @param views the views
 */
public record CasGraph(CasTypes types, Map<Integer, Node> nodes, List<View> views) {
  public CasGraph {
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    views = List.copyOf(views);
  }

  /**
   * A feature structure.
   *
   * @param id unique in the file
   * @param type full name of its type
   * @param sofa id of the sofa that its offsets are of, or 0
   * @param features values by short name: a String for whatever is one value, a list of Strings, a
   *     {@link Reference} or a list of them; offsets in UTF-16 code units
   * @param line one-based line of the file, or 0
   */
  public record Node(int id, String type, int sofa, Map<String, Object> features, int line) {
    public Node {
      features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    /** A feature of one value as text, or null. */
    public String text(String feature) {
      return features.get(feature) instanceof String s ? s : null;
    }

    /** A feature that is a whole number, or {@code otherwise}. */
    public int number(String feature, int otherwise) {
      return XmiNode.number(text(feature), otherwise);
    }

    /** The feature structures that a feature refers to; ids that nothing has are among them. */
    public List<Reference> references(String feature) {
      Object value = features.get(feature);
      if (value instanceof Reference r) {
        return List.of(r);
      }
      if (value instanceof List<?> list) {
        return list.stream()
            .filter(Reference.class::isInstance)
            .map(Reference.class::cast)
            .toList();
      }
      return List.of();
    }
  }

  /** Another feature structure, by its id. */
  public record Reference(int id) {}

  /**
   * A view.
   *
   * @param sofa id of its sofa
   * @param name of the sofa: {@code _InitialView}
   * @param text or null if the sofa has none
   * @param members ids of what is indexed in it
   */
  public record View(int sofa, String name, String text, List<Integer> members) {
    public View {
      members = List.copyOf(members);
    }
  }
}
