package org.glossator.formats.internal.publishing;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.codebook.Scheme;
import org.glossator.formats.Losses;

/**
 * How often each code was used by whom. Any thread: documents are loaded in parallel, and a
 * document that is loaded twice counts once.
 */
public final class DatasetCounts {
  private final Set<String> seen = new HashSet<>();
  private final Set<String> seenLeftOut = new HashSet<>();
  private final Map<String, Long> leftOut = new TreeMap<>();

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

  /**
   * Counts what an annotator has in a document's file that could not be read, by layer; a document
   * that is loaded twice counts once.
   */
  public synchronized void addLeftOut(
      String document, String annotator, Map<String, Integer> layers) {
    if (!layers.isEmpty() && seenLeftOut.add(document + '\n' + annotator)) {
      layers.forEach((layer, n) -> leftOut.merge(layer, (long) n, Long::sum));
    }
  }

  /**
   * What is in the files of the study and not in the dataset, as losses.
   *
   * @param scheme the codebook under which they were read
   */
  public synchronized Losses leftOut(Scheme scheme) {
    Losses losses = new Losses();
    leftOut.forEach(
        (layer, n) ->
            losses.add(
                scheme.layer(layer) == null
                    ? "annotations of layer " + layer + ", which the codebook does not have"
                    : "annotations of layer " + layer + " that do not fit their document",
                n));
    return losses;
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
