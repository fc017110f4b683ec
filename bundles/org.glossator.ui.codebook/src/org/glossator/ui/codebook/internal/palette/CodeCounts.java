package org.glossator.ui.codebook.internal.palette;

import java.util.HashMap;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;

/**
 * How many annotations of a snapshot have each code. Immutable, any thread. A count over a snapshot
 * takes O(n); the counts after a change take O(codes + touched).
 */
public final class CodeCounts {
  /** Nothing counted yet. */
  public static final CodeCounts NONE = new CodeCounts(null, Map.of(), Map.of());

  private final AnnotationSnapshot snapshot;
  private final Map<CodeKey, Integer> codes;
  private final Map<String, Integer> layers;

  private CodeCounts(
      AnnotationSnapshot snapshot, Map<CodeKey, Integer> codes, Map<String, Integer> layers) {
    this.snapshot = snapshot;
    this.codes = codes;
    this.layers = layers;
  }

  /** Counts a whole snapshot. */
  public static CodeCounts of(AnnotationSnapshot snapshot) {
    CodeCounts counts = new CodeCounts(snapshot, new HashMap<>(), new HashMap<>());
    snapshot.spans().forEach(span -> counts.add(span, 1));
    snapshot.relations().forEach(relation -> counts.add(relation, 1));
    snapshot.labels().forEach(label -> counts.add(label, 1));
    return counts;
  }

  /** Whether these are the counts of exactly that snapshot. */
  public boolean areOf(AnnotationSnapshot other) {
    return snapshot == other;
  }

  /**
   * The counts after a change.
   *
   * @throws IllegalArgumentException if these are not the counts before it
   */
  public CodeCounts after(DocumentChange change) {
    if (!areOf(change.before())) {
      throw new IllegalArgumentException("counts of another snapshot");
    }
    CodeCounts counts = new CodeCounts(change.after(), new HashMap<>(codes), new HashMap<>(layers));
    for (int id : change.touched()) {
      counts.add(change.before().get(id), -1);
      counts.add(change.after().get(id), 1);
    }
    return counts;
  }

  /** Annotations with that code. */
  public int of(CodeKey code) {
    return codes.getOrDefault(code, 0);
  }

  /** Annotations of that layer, with and without code. */
  public int ofLayer(String layer) {
    return layers.getOrDefault(layer, 0);
  }

  private void add(Annotation annotation, int difference) {
    if (annotation == null) {
      return;
    }
    layers.merge(annotation.layer(), difference, Integer::sum);
    if (annotation.code() != null) {
      codes.merge(new CodeKey(annotation.layer(), annotation.code()), difference, Integer::sum);
    }
  }
}
