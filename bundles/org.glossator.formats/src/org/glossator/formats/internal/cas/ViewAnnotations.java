package org.glossator.formats.internal.cas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.base.Problem;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.uima.CasGraph;
import org.glossator.uima.CasGraph.Node;
import org.glossator.uima.CasGraph.Reference;
import org.glossator.uima.CasGraph.View;
import org.glossator.uima.CasTypes;
import org.glossator.uima.OwnAnnotation;

/**
 * The annotations of one view. Not thread-safe.
 *
 * <p>An annotation of a foreign type becomes a span of the layer that is called like its type. One
 * that refers to two others as {@code Governor} and {@code Dependent}, or source and target, is a
 * relation. A feature that refers to other annotations, straight or by links that have a role, is a
 * relation of a layer {@code Type.feature} for each.
 */
final class ViewAnnotations {
  private static final String ITSELF = "is left out: it links an annotation to itself";

  private final CasOptions options;
  private final ImportSink sink;
  private final CasGraph graph;
  private final View view;
  private final ForeignTypes types;

  private final List<ImportedSpan> spans = new ArrayList<>();
  private final List<ImportedRelation> relations = new ArrayList<>();
  private final List<ImportedLabel> labels = new ArrayList<>();

  /** Keys of spans by ids of feature structures; null for one that was refused. */
  private final Map<Integer, String> keys = new HashMap<>();

  private final Set<Integer> taken = new HashSet<>();
  private final Set<String> told = new LinkedHashSet<>();

  ViewAnnotations(CasOptions options, ImportSink sink, CasGraph graph, View view) {
    this.options = options;
    this.sink = sink;
    this.graph = graph;
    this.view = view;
    this.types = new ForeignTypes(graph.types(), options.labels());
  }

  /** Ids of the feature structures that came in. */
  Set<Integer> taken() {
    return taken;
  }

  ImportedAnnotations read(String annotator, List<Node> members) {
    List<Node> later = new ArrayList<>();
    for (Node node : members) {
      if (OwnAnnotation.isOwn(node.type())) {
        if (!own(node, false)) {
          later.add(node);
        }
      } else if (options.wants(node.type())) {
        taken.add(node.id());
        if (types.isRelation(node)) {
          later.add(node);
        } else if (graph.types().isA(node.type(), CasTypes.ANNOTATION)) {
          span(node);
          later.add(node);
        } else if (graph.types().isA(node.type(), CasTypes.ANNOTATION_BASE)) {
          labels.add(new ImportedLabel("l" + node.id(), values(node)));
        } else {
          taken.remove(node.id());
        }
      }
    }
    for (Node node : later) { // what they link must be known
      if (OwnAnnotation.isOwn(node.type())) {
        own(node, true);
      } else if (types.isRelation(node)) {
        relation(node);
      } else if (keys.get(node.id()) != null) {
        links(node);
      }
    }
    return new ImportedAnnotations(annotator, null, spans, relations, labels);
  }

  // ---- our own types

  /** Takes a span or label at once, a relation only if it is time for relations. */
  private boolean own(Node node, boolean relationsToo) {
    List<String> unusable = new ArrayList<>();
    OwnAnnotation a = OwnAnnotation.of(node, graph.types(), unusable);
    if (a == null) {
      tell(node, "is left out: its layer has no name");
      return true;
    }
    if (a.kind() == LayerKind.RELATION && !relationsToo) {
      return false;
    }
    if (!unusable.isEmpty()) {
      tell(node, "has values that are none of their kind: " + String.join(", ", unusable));
    }
    ImportedValues values =
        new ImportedValues(
            a.layer(),
            a.code(),
            plain(a.attributes()),
            a.memo(),
            a.origin(),
            a.confidence(),
            node.line(),
            a.codebookVersion());
    switch (a.kind()) {
      case SPAN -> {
        if (fits(node, a.fragments())) {
          keys.put(node.id(), "s" + a.id());
          spans.add(new ImportedSpan("s" + a.id(), a.fragments(), values));
        }
      }
      case RELATION -> {
        String head = keys.get(a.source());
        String tail = keys.get(a.target());
        if (head == null || tail == null) {
          tell(node, "is left out: an end of it is no span here");
        } else if (head.equals(tail)) {
          tell(node, ITSELF);
        } else {
          relations.add(new ImportedRelation("r" + a.id(), head, tail, values));
        }
      }
      case DOCUMENT -> labels.add(new ImportedLabel("l" + a.id(), values));
    }
    return true;
  }

  private static Map<String, Object> plain(Map<String, AttributeValue> attributes) {
    Map<String, Object> plain = new LinkedHashMap<>();
    attributes.forEach(
        (name, value) ->
            plain.put(
                name,
                switch (value) {
                  case AttributeValue.Text v -> v.text();
                  case AttributeValue.IntegerNumber v -> v.number();
                  case AttributeValue.DecimalNumber v -> v.number();
                  case AttributeValue.YesNo v -> v.yes();
                  case AttributeValue.Choice v -> v.id();
                  case AttributeValue.MultiChoice v -> v.ids();
                  case AttributeValue.Date v -> v.iso();
                  case AttributeValue.Actor v -> v.id();
                }));
    return plain;
  }

  // ---- types of others

  private boolean fits(Node node, List<Fragment> fragments) {
    if (fragments.isEmpty()) {
      tell(node, "is left out: it covers no text");
      return false;
    }
    for (Fragment fragment : fragments) {
      if (fragment.end() > view.text().length()) {
        tell(node, "is left out: it ends behind the text");
        return false;
      }
    }
    return true;
  }

  private String span(Node node) {
    if (keys.containsKey(node.id())) {
      return keys.get(node.id());
    }
    int begin = node.number("begin", -1);
    int end = node.number("end", -1);
    List<Fragment> fragments =
        begin >= 0 && end > begin ? List.of(new Fragment(begin, end)) : List.of();
    String key = fits(node, fragments) ? "s" + node.id() : null;
    keys.put(node.id(), key);
    taken.add(node.id());
    if (key != null) {
      spans.add(new ImportedSpan(key, fragments, values(node)));
    }
    return key;
  }

  /** The span that a reference means, taken in if it was not before: a relation needs its ends. */
  private String end(Reference reference) {
    Node node = graph.nodes().get(reference.id());
    if (node == null
        || !graph.types().isA(node.type(), CasTypes.ANNOTATION)
        || types.isRelation(node)
        || node.sofa() != view.sofa()) {
      return null;
    }
    return span(node);
  }

  private void relation(Node node) {
    Reference[] ends = types.ends(node);
    String head = end(ends[0]);
    String tail = end(ends[1]);
    if (head == null || tail == null) {
      tell(node, "is left out: an end of it is no annotation of the text");
      return;
    }
    if (head.equals(tail)) {
      tell(node, ITSELF);
      return;
    }
    relations.add(new ImportedRelation("r" + node.id(), head, tail, values(node)));
  }

  private void links(Node node) {
    for (String feature : node.features().keySet()) {
      for (Reference reference : node.references(feature)) {
        Node target = graph.nodes().get(reference.id());
        String role = null;
        Reference to = reference;
        if (target != null && types.isLink(target)) {
          role = target.text("role");
          to = target.references("target").getFirst();
        }
        String tail = end(to);
        if (tail == null) {
          tell(node, "refers by " + feature + " to what is no annotation of the text");
        } else if (tail.equals(keys.get(node.id()))) {
          tell(node, "refers by " + feature + " to itself, which is left out");
        } else {
          String layer = types.layer(node.type()) + "." + feature;
          relations.add(
              new ImportedRelation(
                  null, keys.get(node.id()), tail, ImportedValues.of(layer, role, node.line())));
        }
      }
    }
  }

  private ImportedValues values(Node node) {
    String labelFeature = types.labelFeature(node.type());
    Map<String, Object> features = new LinkedHashMap<>();
    node.features()
        .forEach(
            (feature, value) -> {
              if (feature.equals(labelFeature)
                  || feature.equals("begin")
                  || feature.equals("end")) {
                return;
              }
              Object plain = plain(node.type(), feature, value);
              if (plain != null) {
                features.put(feature, plain);
              }
            });
    String label = labelFeature == null ? null : node.text(labelFeature);
    return new ImportedValues(
        types.layer(node.type()),
        label == null || label.isEmpty() ? null : label,
        features,
        null,
        null,
        null,
        node.line());
  }

  private Object plain(String type, String feature, Object value) {
    if (value instanceof List<?> list) {
      List<String> texts =
          list.stream().filter(String.class::isInstance).map(String::valueOf).toList();
      return texts.isEmpty() ? null : texts;
    }
    if (!(value instanceof String text)) {
      return null;
    }
    try {
      return switch (graph.types().range(graph.types().feature(type, feature).type())) {
        case INTEGER -> Long.valueOf(text);
        case DECIMAL -> text.length() > 400 ? text : (Object) new BigDecimal(text);
        case YES_NO -> Boolean.valueOf(text);
        default -> text;
      };
    } catch (NumberFormatException e) {
      return text; // NaN and the infinities are no decimal numbers: kept as what they are called
    }
  }

  /** Once for each kind of thing and type: a file may have a million of them. */
  private void tell(Node node, String what) {
    String kind = node.type() + what;
    if (told.add(kind) || told.size() < 50) {
      sink.problem(
          Problem.warning(
              "",
              node.line(),
              "the annotation "
                  + node.id()
                  + " of the type "
                  + types.layer(node.type())
                  + " "
                  + what,
              "repair it with the tool that made it, if it matters"));
    }
  }
}
