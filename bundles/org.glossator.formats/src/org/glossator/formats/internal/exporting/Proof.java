package org.glossator.formats.internal.exporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.DefaultLayers;

/**
 * What annotations say, as a number, whatever ids they have and in whatever order they stand: what
 * a format holds and what was read back from the file are equal if their proofs are, but for a
 * chance of one in billions. It shares no code with writers and readers, and makes no texts: an
 * export proves hundreds of thousands of spans in passing.
 *
 * @param spans sum over the spans
 * @param others sum over relations and labels
 * @param count how many annotations there are
 */
public record Proof(long spans, long others, int count) {

  /** Of what a format holds. */
  public static Proof of(Held held) {
    long spans = 0;
    long others = 0;
    Map<Integer, Long> byId = new HashMap<>();
    for (Span span : held.spans()) {
      long hash = mix(place(span.fragments()), values(span));
      if (!held.relations().isEmpty()) {
        byId.put(span.id(), hash);
      }
      spans += hash;
    }
    for (Relation relation : held.relations()) {
      others +=
          relation(byId.get(relation.source()), byId.get(relation.target()), values(relation));
    }
    for (DocumentLabel label : held.labels()) {
      others += mix(11, values(label));
    }
    return new Proof(
        spans, others, held.spans().size() + held.relations().size() + held.labels().size());
  }

  /** Of what a reader found. */
  public static Proof of(ImportedAnnotations read) {
    long spans = 0;
    long others = 0;
    Map<String, Long> byKey = new HashMap<>();
    for (ImportedSpan span : read.spans()) {
      long hash = mix(place(span.fragments()), values(LayerKind.SPAN, span.values()));
      if (!read.relations().isEmpty()) {
        byKey.put(span.key(), hash);
      }
      spans += hash;
    }
    for (ImportedRelation relation : read.relations()) {
      others +=
          relation(
              byKey.getOrDefault(relation.head(), 0L),
              byKey.getOrDefault(relation.tail(), 0L),
              values(LayerKind.RELATION, relation.values()));
    }
    for (ImportedLabel label : read.labels()) {
      others += mix(11, values(LayerKind.DOCUMENT, label.values()));
    }
    return new Proof(
        spans, others, read.spans().size() + read.relations().size() + read.labels().size());
  }

  private static long relation(long head, long tail, long values) {
    return mix(mix(mix(7, head), tail), values);
  }

  private static long place(List<Fragment> fragments) {
    long hash = 1;
    for (Fragment fragment : fragments) {
      hash = mix(hash, (long) fragment.begin() << 32 | fragment.end());
    }
    return hash;
  }

  private static long values(Annotation a) {
    long features = 0;
    for (Map.Entry<String, AttributeValue> attribute : a.attributes().entrySet()) {
      features += mix(attribute.getKey().hashCode(), plain(attribute.getValue()).hashCode());
    }
    return values(a.layer(), a.code(), features, a.memo(), a.origin(), a.confidence());
  }

  private static long values(LayerKind kind, ImportedValues v) {
    long features = 0;
    for (Map.Entry<String, Object> feature : v.features().entrySet()) {
      features += mix(feature.getKey().hashCode(), plain(feature.getValue()).hashCode());
    }
    return values(
        v.layer() == null ? DefaultLayers.of(kind) : v.layer(),
        v.label(),
        features,
        v.memo(),
        v.origin() == null ? Annotation.MANUAL : v.origin(),
        v.confidence());
  }

  private static long values(
      String layer, String code, long features, String memo, String origin, Double confidence) {
    long hash = mix(layer.hashCode(), Objects.hashCode(code));
    hash = mix(hash, features);
    hash = mix(hash, Objects.hashCode(memo));
    hash = mix(hash, origin.hashCode());
    return mix(hash, Objects.hashCode(confidence));
  }

  /** One choice of several is as good as one choice: a file without kinds cannot tell. */
  private static String plain(Object value) {
    return value instanceof List<?> list ? joined(list) : String.valueOf(value);
  }

  private static String plain(AttributeValue value) {
    return switch (value) {
      case AttributeValue.MultiChoice v -> joined(v.ids());
      default -> AttributePlain.text(value);
    };
  }

  private static String joined(List<?> list) {
    StringBuilder joined = new StringBuilder();
    for (Object item : list) {
      joined.append(joined.isEmpty() ? "" : "\u001f").append(item);
    }
    return joined.toString();
  }

  /** The finaliser of SplitMix64 over a sum: every bit of both counts. */
  private static long mix(long a, long b) {
    long z = a * 0x9E3779B97F4A7C15L + b + 0x632BE59BD9B4E019L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
