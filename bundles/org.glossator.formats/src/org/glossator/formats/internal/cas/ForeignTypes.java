package org.glossator.formats.internal.cas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.uima.CasGraph.Node;
import org.glossator.uima.CasGraph.Reference;
import org.glossator.uima.CasTypes;
import org.glossator.uima.CasTypes.FeatureType;
import org.glossator.uima.CasTypes.Range;

/** What the types of other tools mean. Not thread-safe: it remembers. */
final class ForeignTypes {
  private static final List<List<String>> ENDS =
      List.of(
          List.of("Governor", "Dependent"),
          List.of("source", "target"),
          List.of("from", "to"),
          List.of("head", "tail"),
          List.of("arg1", "arg2"),
          List.of("Arg1", "Arg2"));

  private final CasTypes types;
  private final List<String> labels;
  private final Map<String, String> layers = new HashMap<>();
  private final Map<String, String> layerOwners = new HashMap<>();
  private final Map<String, String> labelFeatures = new HashMap<>();

  ForeignTypes(CasTypes types, List<String> labels) {
    this.types = types;
    this.labels = labels;
  }

  /** Name of the layer: the type's short name, its full one where another has taken the short. */
  String layer(String type) {
    String known = layers.get(type);
    if (known != null) {
      return known;
    }
    String brief = type.substring(type.lastIndexOf('.') + 1);
    String owner = layerOwners.putIfAbsent(brief, type);
    String layer = owner == null || owner.equals(type) ? brief : type;
    layers.put(type, layer);
    return layer;
  }

  /** The feature that holds the code, or null: a usual name, or the only text that there is. */
  String labelFeature(String type) {
    if (!labelFeatures.containsKey(type)) {
      labelFeatures.put(type, findLabelFeature(type));
    }
    return labelFeatures.get(type);
  }

  private String findLabelFeature(String type) {
    List<String> texts =
        types.features(type).stream()
            .filter(f -> types.range(f.type()) == Range.TEXT)
            .map(FeatureType::name)
            .filter(name -> !Set.of("sofa", "begin", "end").contains(name))
            .toList();
    for (String label : labels) {
      if (texts.contains(label)) {
        return label;
      }
    }
    return texts.size() == 1 ? texts.getFirst() : null;
  }

  /** Whether it refers to two annotations by names that say which is which. */
  boolean isRelation(Node node) {
    return ends(node) != null;
  }

  /** What a relation starts from and ends at, or null. */
  Reference[] ends(Node node) {
    for (List<String> names : ENDS) {
      List<Reference> from = node.references(names.get(0));
      List<Reference> to = node.references(names.get(1));
      if (from.size() == 1 && to.size() == 1) {
        return new Reference[] {from.getFirst(), to.getFirst()};
      }
    }
    return null;
  }

  /** Whether it only gives a role to what it refers to, as INCEpTION's slots do. */
  boolean isLink(Node node) {
    return !types.isA(node.type(), CasTypes.ANNOTATION) && node.references("target").size() == 1;
  }
}
