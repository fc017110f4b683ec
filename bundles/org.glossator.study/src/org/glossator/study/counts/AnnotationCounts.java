package org.glossator.study.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;

/**
 * Counts of a study's annotations by document and annotator. A file is read when it is first asked
 * for and again only when its size or time differ, its journal's too. Holds some hundred bytes a
 * document and annotator that was asked for. Any thread.
 */
public final class AnnotationCounts {
  private record Key(String document, String annotator) {}

  private record Stamp(long size, long time, long journalSize, long journalTime) {
    static final Stamp NOTHING = new Stamp(-1, -1, -1, -1);
  }

  private record Known(Stamp stamp, DocumentCounts counts) {}

  private final Study study;
  private final Map<Key, Known> known = new ConcurrentHashMap<>();

  public AnnotationCounts(Study study) {
    this.study = study;
  }

  /** What an annotator made in a document; reads its files if they are not known. */
  public DocumentCounts of(String document, String annotator) {
    Path file = study.annotations().file(document, annotator);
    Stamp stamp = stamp(file);
    if (stamp.equals(Stamp.NOTHING)) {
      return DocumentCounts.NONE;
    }
    Key key = new Key(document, annotator);
    Known last = known.get(key);
    if (last != null && last.stamp().equals(stamp)) {
      return last.counts();
    }
    DocumentCounts counts;
    try {
      counts = count(study.read(document, annotator));
    } catch (ProblemException e) {
      counts = new DocumentCounts(0, Map.of(), Map.of(), e.problem());
    }
    known.put(key, new Known(stamp, counts));
    return counts;
  }

  /** What is known of a document without reading a file; null if nothing is. */
  public DocumentCounts ifKnown(String document, String annotator) {
    Known last = known.get(new Key(document, annotator));
    return last == null ? null : last.counts();
  }

  /** Counts a snapshot. */
  public static DocumentCounts count(AnnotationSnapshot snapshot) {
    Map<String, Integer> layers = new HashMap<>();
    Map<String, Map<String, Integer>> coded = new HashMap<>();
    snapshot.spans().forEach(a -> count(a, layers, coded));
    snapshot.relations().forEach(a -> count(a, layers, coded));
    snapshot.labels().forEach(a -> count(a, layers, coded));
    return new DocumentCounts(snapshot.spans().size(), layers, coded, null);
  }

  private static void count(
      Annotation annotation, Map<String, Integer> layers, Map<String, Map<String, Integer>> coded) {
    layers.merge(annotation.layer(), 1, Integer::sum);
    if (annotation.code() != null) {
      coded
          .computeIfAbsent(annotation.layer(), layer -> new HashMap<>())
          .merge(annotation.code(), 1, Integer::sum);
    }
  }

  private static Stamp stamp(Path file) {
    BasicFileAttributes xmi = attributes(file);
    BasicFileAttributes journal = attributes(file.resolveSibling(file.getFileName() + ".journal"));
    if (xmi == null && journal == null) {
      return Stamp.NOTHING;
    }
    return new Stamp(
        xmi == null ? -1 : xmi.size(),
        xmi == null ? -1 : xmi.lastModifiedTime().toMillis(),
        journal == null ? -1 : journal.size(),
        journal == null ? -1 : journal.lastModifiedTime().toMillis());
  }

  private static BasicFileAttributes attributes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      return null; // not there, which is the common case; a file that cannot be read says so later
    }
  }
}
