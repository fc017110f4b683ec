package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.TextHash;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.study.TextNormaliser;

/**
 * Makes annotations of what a file has: layers and codes by id, values of the codebook's kinds,
 * offsets of the normalised text, stable ids. An id that the file has as a number ({@code s4711})
 * is kept, so that what was exported comes back under its id; others are made from document and
 * annotator, so that the same import gives the same bytes anywhere.
 */
final class AnnotationMapper {
  private final Scheme scheme;
  private final String origin;
  private final Consumer<Problem> problems;

  private final List<Annotation> made = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private IdSource ids;

  /**
   * @param scheme the codebook with everything that the file needs
   * @param origin origin of annotations of which the file does not say one
   * @param problems told of each thing that is left out
   */
  AnnotationMapper(Scheme scheme, String origin, Consumer<Problem> problems) {
    this.scheme = scheme;
    this.origin = origin;
    this.problems = problems;
  }

  /**
   * Makes the annotations of one annotator on one document.
   *
   * @param layers names the layers where the file has none
   * @param text what became of the file's text
   * @param existing what the annotator has there already; its ids are not used again
   * @return the new annotations, spans before the relations that link them
   */
  List<Annotation> map(
      ImportedAnnotations imported,
      LayerNames layers,
      TextNormaliser.Result text,
      AnnotationSnapshot existing,
      String document,
      String annotator) {
    made.clear();
    taken.clear();
    existing.spans().forEach(span -> taken.add(span.id()));
    existing.relations().forEach(relation -> taken.add(relation.id()));
    existing.labels().forEach(label -> taken.add(label.id()));
    ids = new IdSource(new SplittableRandom(seed(document, annotator)));
    Map<Object, Integer> own = ownIds(imported);
    String version = imported.codebookVersion();
    Map<String, Integer> spanIds = new HashMap<>();
    boolean linked = !imported.relations().isEmpty();
    for (ImportedSpan span : imported.spans()) {
      Span mapped =
          span(span, layers.of(LayerKind.SPAN, span.values()), text, own.get(span), version);
      if (mapped != null) {
        if (linked) {
          spanIds.put(span.key(), mapped.id());
        }
        made.add(mapped);
      }
    }
    for (ImportedRelation relation : imported.relations()) {
      relation(relation, layers.of(LayerKind.RELATION, relation.values()), spanIds, own, version);
    }
    for (ImportedLabel label : imported.labels()) {
      label(label, layers.of(LayerKind.DOCUMENT, label.values()), own.get(label), version);
    }
    return List.copyOf(made);
  }

  private Span span(
      ImportedSpan span,
      String layerName,
      TextNormaliser.Result text,
      Integer ownId,
      String version) {
    SchemeLayer layer = layer(LayerKind.SPAN, layerName, span.values(), "span ", span.key());
    if (layer == null) {
      return null;
    }
    List<Fragment> fragments = fragments(span, text);
    if (fragments == null) {
      return null;
    }
    ImportedValues v = span.values();
    return new Span(
        id(ownId),
        fragments,
        layer.id(),
        v.label(),
        v.features().isEmpty() ? Map.of() : attributes(layer, v, "span " + span.key()),
        v.memo(),
        origin(v),
        v.confidence(),
        version(v, version));
  }

  private void relation(
      ImportedRelation relation,
      String layerName,
      Map<String, Integer> spanIds,
      Map<Object, Integer> own,
      String version) {
    String name = "relation " + (relation.key() == null ? "" : relation.key() + " ");
    SchemeLayer layer = layer(LayerKind.RELATION, layerName, relation.values(), name.strip(), "");
    Integer source = spanIds.get(relation.head());
    Integer target = spanIds.get(relation.tail());
    if (layer == null) {
      return;
    }
    if (source == null || target == null) {
      refuse(relation.values(), name.strip(), "a span that it links was left out");
      return;
    }
    if (source.equals(target)) {
      refuse(relation.values(), name.strip(), "it links a span to itself");
      return;
    }
    ImportedValues v = relation.values();
    made.add(
        new Relation(
            id(own.get(relation)),
            source,
            target,
            layer.id(),
            v.label(),
            attributes(layer, v, name.strip()),
            v.memo(),
            origin(v),
            v.confidence(),
            version(v, version)));
  }

  private void label(ImportedLabel label, String layerName, Integer ownId, String version) {
    String name = "document label " + label.values().label();
    SchemeLayer layer = layer(LayerKind.DOCUMENT, layerName, label.values(), name, "");
    if (layer == null) {
      return;
    }
    ImportedValues v = label.values();
    made.add(
        new DocumentLabel(
            id(ownId),
            layer.id(),
            v.label(),
            attributes(layer, v, name),
            v.memo(),
            origin(v),
            v.confidence(),
            version(v, version)));
  }

  /**
   * @param thing what it is called in a problem, with {@code key} behind it
   */
  private SchemeLayer layer(
      LayerKind kind, String layerName, ImportedValues values, String thing, String key) {
    SchemeLayer layer = scheme.layerByIdOrName(layerName);
    if (layer == null || layer.kind() != kind) {
      refuse(
          values,
          thing + key,
          "the codebook's layer \""
              + layerName
              + "\" is for "
              + (layer == null ? "something else" : things(layer.kind()))
              + ", not for "
              + things(kind));
      return null;
    }
    return layer;
  }

  private static String things(LayerKind kind) {
    return switch (kind) {
      case SPAN -> "spans";
      case RELATION -> "relations";
      case DOCUMENT -> "labels of documents";
    };
  }

  /**
   * Fragments in the normalised text: ordered, those that touch or overlap joined; null if refused.
   */
  private List<Fragment> fragments(ImportedSpan span, TextNormaliser.Result text) {
    List<Fragment> moved = new ArrayList<>(span.fragments().size());
    for (Fragment fragment : span.fragments()) {
      int begin = text.toNormalised(fragment.begin());
      int end = text.toNormalised(fragment.end());
      if (splitsCharacter(text.text(), begin) || splitsCharacter(text.text(), end)) {
        refuse(span.values(), "span " + span.key(), "it begins or ends inside a character");
        return null;
      }
      if (begin < end) {
        moved.add(new Fragment(begin, end));
      }
    }
    if (moved.isEmpty()) {
      refuse(span.values(), "span " + span.key(), "it covers a line end's half or a mark only");
      return null;
    }
    if (moved.size() == 1) {
      return moved;
    }
    moved.sort(null);
    List<Fragment> joined = new ArrayList<>(moved.size());
    for (Fragment fragment : moved) {
      if (!joined.isEmpty() && fragment.begin() <= joined.getLast().end()) {
        Fragment last = joined.removeLast();
        joined.add(new Fragment(last.begin(), Math.max(last.end(), fragment.end())));
      } else {
        joined.add(fragment);
      }
    }
    return joined;
  }

  private static boolean splitsCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  private Map<String, AttributeValue> attributes(
      SchemeLayer layer, ImportedValues values, String name) {
    if (values.features().isEmpty()) {
      return Map.of();
    }
    Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    values
        .features()
        .forEach(
            (feature, value) -> {
              SchemeAttribute attribute = layer.attribute(feature);
              try {
                if (attribute == null) {
                  throw new IllegalArgumentException("the layer has no such attribute");
                }
                AttributeValue converted = ValueConversion.convert(attribute, value);
                if (converted != null) {
                  attributes.put(feature, converted);
                }
              } catch (IllegalArgumentException e) {
                problems.accept(
                    Problem.warning(
                        "",
                        values.line(),
                        "the value of \""
                            + feature
                            + "\" of "
                            + name
                            + " is left out: "
                            + e.getMessage(),
                        "correct the value, or the attribute's kind in the codebook"));
              }
            });
    return attributes;
  }

  private static String version(ImportedValues values, String ofAll) {
    return values.codebookVersion() == null ? ofAll : values.codebookVersion();
  }

  private String origin(ImportedValues values) {
    return values.origin() == null || values.origin().isEmpty() ? origin : values.origin();
  }

  private void refuse(ImportedValues values, String name, String why) {
    problems.accept(
        Problem.warning(
            "", values.line(), name + " is left out: " + why, "correct it and import again"));
  }

  private int id(Integer own) {
    int id = own != null ? own : ids.next(taken::contains);
    taken.add(id);
    return id;
  }

  /** Ids that the file has as numbers, the first of each; claimed before any is made. */
  private Map<Object, Integer> ownIds(ImportedAnnotations imported) {
    Map<Object, Integer> own = new IdentityHashMap<>();
    imported.spans().forEach(span -> claim(own, span, span.key()));
    imported.relations().forEach(relation -> claim(own, relation, relation.key()));
    imported.labels().forEach(label -> claim(own, label, label.key()));
    return own;
  }

  private void claim(Map<Object, Integer> own, Object item, String key) {
    int id = number(key);
    if (id >= IdSource.FIRST && taken.add(id)) {
      own.put(item, id);
    }
  }

  /** The number in {@code s4711} or {@code 4711}, or 0. */
  private static int number(String key) {
    if (key == null || key.isEmpty()) {
      return 0;
    }
    int from = key.charAt(0) >= 'a' && key.charAt(0) <= 'z' ? 1 : 0;
    int digits = key.length() - from;
    if (digits == 0 || digits > 10 || key.charAt(from) == '0') {
      return 0;
    }
    long number = 0;
    for (int i = from; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number > Integer.MAX_VALUE ? 0 : (int) number;
  }

  private static long seed(String document, String annotator) {
    return Long.parseUnsignedLong(
        TextHash.sha256(document + "\n" + annotator).substring(0, 16), 16);
  }
}
