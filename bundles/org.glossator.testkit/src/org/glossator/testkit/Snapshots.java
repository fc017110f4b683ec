package org.glossator.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Relation;

/** Compares snapshots by what they hold. */
public final class Snapshots {
  private static final int SHOWN = 10;

  private Snapshots() {}

  /** All annotations, ordered by id. */
  public static List<Annotation> annotations(AnnotationSnapshot snapshot) {
    List<Annotation> all = new ArrayList<>(snapshot.size());
    snapshot.spans().forEach(all::add);
    all.addAll(snapshot.relations());
    all.addAll(snapshot.labels());
    all.sort(Comparator.comparingInt(Annotation::id));
    return all;
  }

  /** Whether both have the same text and equal annotations. */
  public static boolean areEqual(AnnotationSnapshot a, AnnotationSnapshot b) {
    return difference(a, b).isEmpty();
  }

  /**
   * Fails unless both have the same text and equal annotations.
   *
   * @param context what is being compared, with the seed of a random test
   * @throws AssertionError with the first differences
   */
  public static void assertEqual(
      String context, AnnotationSnapshot expected, AnnotationSnapshot actual) {
    String difference = difference(expected, actual);
    if (!difference.isEmpty()) {
      throw new AssertionError(context + ":\n" + difference);
    }
    assertConsistent(context, actual);
  }

  /** Fails unless what a snapshot answers in different ways agrees. */
  public static void assertConsistent(String context, AnnotationSnapshot snapshot) {
    List<Annotation> all = annotations(snapshot);
    for (Annotation annotation : all) {
      if (snapshot.get(annotation.id()) != annotation) {
        throw new AssertionError(context + ": get(" + annotation.id() + ") is another annotation");
      }
      if (annotation instanceof Relation relation
          && !(snapshot.relationsOf(relation.source()).contains(relation)
              && snapshot.relationsOf(relation.target()).contains(relation))) {
        throw new AssertionError(context + ": the ends do not know relation " + relation.id());
      }
    }
    if (snapshot.size() != all.size()) {
      throw new AssertionError(context + ": size " + snapshot.size() + " of " + all.size());
    }
  }

  /** What differs, in lines; empty where nothing does. */
  public static String difference(AnnotationSnapshot expected, AnnotationSnapshot actual) {
    List<String> lines = new ArrayList<>();
    if (!expected.text().equals(actual.text())) {
      lines.add("the texts differ");
    }
    Map<Integer, Annotation> left = byId(expected);
    Map<Integer, Annotation> right = byId(actual);
    Map<Integer, Annotation> ids = new TreeMap<>(left);
    ids.putAll(right);
    for (Integer id : ids.keySet()) {
      if (!Objects.equals(left.get(id), right.get(id))) {
        lines.add("expected " + left.get(id) + "\n but was " + right.get(id));
      }
    }
    String more = lines.size() > SHOWN ? "\n... and " + (lines.size() - SHOWN) + " more" : "";
    return lines.stream().limit(SHOWN).collect(Collectors.joining("\n")) + more;
  }

  private static Map<Integer, Annotation> byId(AnnotationSnapshot snapshot) {
    return annotations(snapshot).stream()
        .collect(Collectors.toMap(Annotation::id, Function.identity()));
  }
}
