package org.glossator.formats.internal.publishing;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;

/**
 * How often each code was used by whom. Any thread: documents are loaded in parallel, and a
 * document that is loaded twice counts once.
 */
public final class DatasetCounts {
  private final Set<String> seen = new HashSet<>();

  /** Counts by annotator, by code (empty for none), by layer. */
  private final Map<String, Map<String, Map<String, Long>>> counts = new TreeMap<>();

  /** Counts what an annotator has in a document. */
  public synchronized void add(String document, String annotator, AnnotationSnapshot snapshot) {
    if (seen.add(document + '\n' + annotator)) {
      snapshot.spans().forEach(span -> add(annotator, span));
      snapshot.relations().forEach(relation -> add(annotator, relation));
      snapshot.labels().forEach(label -> add(annotator, label));
    }
  }

  private void add(String annotator, Annotation a) {
    counts
        .computeIfAbsent(a.layer(), l -> new TreeMap<>())
        .computeIfAbsent(a.code() == null ? "" : a.code(), c -> new TreeMap<>())
        .merge(annotator, 1L, Long::sum);
  }

  /** Counts by code and annotator of a layer; codes that nobody used are not there. */
  public synchronized Map<String, Map<String, Long>> of(String layer) {
    return Collections.unmodifiableMap(counts.getOrDefault(layer, Map.of()));
  }

  /** Layers that are used, ordered. */
  public synchronized Set<String> layers() {
    return Set.copyOf(counts.keySet());
  }
}
