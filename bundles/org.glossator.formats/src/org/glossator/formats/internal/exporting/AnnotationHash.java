package org.glossator.formats.internal.exporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.DefaultLayers;

/**
 * Annotations of the model and of files as numbers that are equal where they say the same, made
 * without texts: an export proves hundreds of thousands of spans in passing. It shares no code with
 * writers and readers. Immutable; any thread.
 */
final class AnnotationHash {
  private final boolean lists;

  /**
   * @param lists whether one choice of several differs from one choice
   */
  AnnotationHash(boolean lists) {
    this.lists = lists;
  }

  /** Of where a span is. */
  static long place(List<Fragment> fragments) {
    long hash = 1;
    for (Fragment fragment : fragments) {
      hash = mix(hash, (long) fragment.begin() << 32 | fragment.end());
    }
    return hash;
  }

  /** Of what an annotation of the model says. */
  long of(Annotation a) {
    long features = 0;
    for (Map.Entry<String, AttributeValue> attribute : a.attributes().entrySet()) {
      features += mix(attribute.getKey().hashCode(), value(attribute.getValue()));
    }
    return values(a.layer(), a.code(), features, a.memo(), a.origin(), a.confidence());
  }

  /** Of what an annotation of a file says, which may not name its layer. */
  long of(LayerKind kind, ImportedValues v) {
    long features = 0;
    for (Map.Entry<String, Object> feature : v.features().entrySet()) {
      features += mix(feature.getKey().hashCode(), value(feature.getValue()));
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

  private long value(Object value) {
    return value instanceof List<?> list ? choices(list) : String.valueOf(value).hashCode();
  }

  private long value(AttributeValue value) {
    return value instanceof AttributeValue.MultiChoice v
        ? choices(v.ids())
        : AttributePlain.text(value).hashCode();
  }

  private long choices(List<?> list) {
    long hash = joined(list).hashCode();
    return lists ? mix(13, hash) : hash;
  }

  private static String joined(List<?> list) {
    StringBuilder joined = new StringBuilder();
    for (Object item : list) {
      joined.append(joined.isEmpty() ? "" : "\u001f").append(item);
    }
    return joined.toString();
  }

  /** The finaliser of SplitMix64 over a sum: every bit of both counts. */
  static long mix(long a, long b) {
    long z = a * 0x9E3779B97F4A7C15L + b + 0x632BE59BD9B4E019L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
