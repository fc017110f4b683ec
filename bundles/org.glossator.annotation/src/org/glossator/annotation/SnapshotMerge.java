package org.glossator.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glossator.annotation.MergeConflict.Part;
import org.glossator.base.IntMap;

/**
 * Three-way merge of snapshots of one text, by annotation id.
 *
 * <ul>
 *   <li>What one side changed is taken over; what both changed alike is one change. That holds for
 *       the parts of an annotation as well: the code from one side, a memo from the other.
 *   <li>What both made alike under different ids (the same span coded twice in two clones) is one
 *       annotation, with our id. Relations of the other one hang on it.
 *   <li>Different spans, relations or labels that both made under one id (imports count theirs from
 *       the text) are two annotations: theirs gets another id.
 *   <li>A part that both changed differently is a conflict; ours is kept.
 *   <li>Deleted on one side and changed on the other is a conflict; the change is kept. To link a
 *       span is to change it.
 * </ul>
 *
 * <p>The result and the conflicts depend on the three snapshots alone.
 */
public final class SnapshotMerge {
  private final AnnotationSnapshot base;
  private final AnnotationSnapshot ours;
  private final AnnotationSnapshot theirs;
  private final List<MergeConflict> conflicts = new ArrayList<>();
  private final IntMap.Builder<Annotation> merged;

  /** Our id for each of their annotations that we have made as well. */
  private final Map<Integer, Integer> sameAsOurs = new HashMap<>();

  /** New ids of their annotations whose id we gave to something else. */
  private final Map<Integer, Integer> freshIds = new HashMap<>();

  /**
   * Outcome of a merge.
   *
   * @param snapshot the text with the annotations of both sides
   * @param conflicts ordered by annotation; empty if all went well
   */
  public record Merged(AnnotationSnapshot snapshot, List<MergeConflict> conflicts) {
    public Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  private SnapshotMerge(
      AnnotationSnapshot base, AnnotationSnapshot ours, AnnotationSnapshot theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.merged = ours.byId().toBuilder();
  }

  /**
   * @param base what both sides started from
   * @throws IllegalArgumentException if they are about different texts
   */
  public static Merged merge(
      AnnotationSnapshot base, AnnotationSnapshot ours, AnnotationSnapshot theirs) {
    if (!base.text().equals(ours.text()) || !base.text().equals(theirs.text())) {
      throw new IllegalArgumentException("snapshots of different texts");
    }
    return new SnapshotMerge(base, ours, theirs).merge();
  }

  private Merged merge() {
    Map<Integer, Annotation> changedHere = changes(ours);
    Map<Integer, Annotation> changedThere = changes(theirs);
    matchNew(changedHere, changedThere);
    giveFreshIds(changedThere);
    changedThere.forEach(
        (id, there) -> {
          if (!sameAsOurs.containsKey(id)) {
            take(id, there, changedHere.containsKey(id));
          }
        });
    keepEnds();
    conflicts.sort(
        Comparator.comparingInt(MergeConflict::annotation).thenComparing(MergeConflict::part));
    return new Merged(build(), conflicts);
  }

  /** What a side has made of the base, by id; null for what it has deleted. */
  private Map<Integer, Annotation> changes(AnnotationSnapshot side) {
    Map<Integer, Annotation> changes = new TreeMap<>();
    base.byId().forEachDifference(side.byId(), (id, before, now) -> changes.put(id, now));
    return changes;
  }

  /** Finds what both sides made alike. Spans first: relations may hang on them. */
  private void matchNew(
      Map<Integer, Annotation> changedHere, Map<Integer, Annotation> changedThere) {
    List<Class<? extends Annotation>> kinds =
        List.of(Span.class, Relation.class, DocumentLabel.class);
    for (Class<? extends Annotation> kind : kinds) {
      Map<Annotation, Deque<Integer>> free = new HashMap<>();
      changedHere.forEach(
          (id, here) -> {
            if (kind.isInstance(here) && base.get(id) == null && theirs.get(id) == null) {
              free.computeIfAbsent(withoutId(here), content -> new ArrayDeque<>()).add(id);
            }
          });
      changedThere.forEach(
          (id, there) -> {
            if (kind.isInstance(there) && base.get(id) == null && ours.get(id) == null) {
              Deque<Integer> same = free.get(withoutId(renamed(there)));
              if (same != null && !same.isEmpty()) {
                sameAsOurs.put(id, same.remove());
              }
            }
          });
    }
  }

  /** What both made under one id though it is not the same. */
  private void giveFreshIds(Map<Integer, Annotation> changedThere) {
    changedThere.forEach(
        (id, there) -> {
          Annotation here = ours.get(id);
          boolean isNewOnBoth = base.get(id) == null && here != null && there != null;
          if (isNewOnBoth && isAnother(here, renamed(there))) {
            int fresh = id;
            while (isTaken(fresh)) {
              fresh = fresh == Integer.MAX_VALUE ? IdSource.FIRST : fresh + 1;
            }
            freshIds.put(id, fresh);
          }
        });
  }

  private static boolean isAnother(Annotation here, Annotation there) {
    return switch (here) {
      case Span span ->
          !(there instanceof Span other) || !span.fragments().equals(other.fragments());
      case Relation relation ->
          !(there instanceof Relation other)
              || relation.source() != other.source()
              || relation.target() != other.target();
      case DocumentLabel label ->
          !(there instanceof DocumentLabel other) || !label.layer().equals(other.layer());
    };
  }

  private boolean isTaken(int id) {
    return base.get(id) != null
        || ours.get(id) != null
        || theirs.get(id) != null
        || freshIds.containsValue(id);
  }

  /** For comparing content: an id that stands for all. */
  private static Annotation withoutId(Annotation annotation) {
    return withId(annotation, 1);
  }

  private static Annotation withId(Annotation annotation, int id) {
    return switch (annotation) {
      case Span span -> span.withId(id);
      case Relation relation -> relation.withId(id);
      case DocumentLabel label -> label.withId(id);
    };
  }

  /** Their annotation, with our ids for the spans that it joins. */
  private Annotation renamed(Annotation there) {
    if (!(there instanceof Relation relation)) {
      return there;
    }
    return relation.withEnds(idHere(relation.source()), idHere(relation.target()));
  }

  /** Under which id the merged document has their annotation. */
  private int idHere(int id) {
    return sameAsOurs.getOrDefault(id, freshIds.getOrDefault(id, id));
  }

  private void take(int id, Annotation there, boolean isChangedHere) {
    Annotation here = ours.get(id);
    if (freshIds.containsKey(id)) {
      merged.put(freshIds.get(id), withId(renamed(there), freshIds.get(id)));
    } else if (!isChangedHere) {
      if (there == null) {
        merged.remove(id);
      } else {
        merged.put(id, renamed(there));
      }
    } else if (here != null && there != null) {
      mergeBoth(base.get(id), here, renamed(there));
    } else if (here != null || there != null) {
      Annotation kept = here == null ? renamed(there) : here;
      merged.put(id, kept);
      conflicts.add(
          existence(
              id,
              here,
              there == null ? null : renamed(there),
              "%s was deleted %s and changed %s; it is kept with the change"
                  .formatted(
                      name(kept),
                      here == null ? "here" : "there",
                      here == null ? "there" : "here")));
    }
  }

  private void mergeBoth(Annotation before, Annotation here, Annotation there) {
    if (here.getClass() != there.getClass()) {
      conflicts.add(
          existence(
              here.id(),
              here,
              there,
              "%s is %s there; what was done here is kept".formatted(name(here), name(there))));
      return;
    }
    Annotation start = before != null && before.getClass() == here.getClass() ? before : null;
    merged.put(here.id(), AnnotationMerge.merge(start, here, there, conflicts));
  }

  /** A span that one side deleted comes back where the other one has hung a relation on it. */
  private void keepEnds() {
    Set<Integer> ids = new TreeSet<>();
    ours.relationMap().forEach((id, relation) -> ids.add(id));
    theirs.relationMap().forEach((id, relation) -> ids.add(id));
    for (int id : ids) {
      if (!(merged.get(id) instanceof Relation relation)) {
        continue;
      }
      if (!keepEnd(relation, relation.source()) || !keepEnd(relation, relation.target())) {
        merged.remove(relation.id());
        conflicts.add(
            existence(
                relation.id(),
                ours.get(relation.id()),
                theirs.get(relation.id()),
                name(relation) + " was left out, since the other side has no span at its end"));
      }
    }
  }

  private boolean keepEnd(Relation relation, int spanId) {
    Annotation present = merged.get(spanId);
    if (present != null) {
      return present instanceof Span;
    }
    Span span = ours.span(spanId);
    if (span == null) {
      span = theirs.span(spanId);
    }
    if (span == null) {
      return false;
    }
    merged.put(spanId, span);
    conflicts.add(
        existence(
            spanId,
            ours.get(spanId),
            theirs.get(spanId),
            "%s was deleted on one side, but %s hangs on it on the other; it is kept"
                .formatted(name(span), name(relation))));
    return true;
  }

  private static MergeConflict existence(int id, Annotation here, Annotation there, String what) {
    return new MergeConflict(id, Part.EXISTENCE, null, what, here, there);
  }

  /** From ours, by what theirs adds to it: costs what differs, not the size. */
  private AnnotationSnapshot build() {
    SnapshotEditor editor = new SnapshotEditor(ours);
    try {
      editor.apply(SnapshotDiff.between(ours.byId(), merged.build()));
    } catch (EditRefusedException e) {
      throw new IllegalStateException("all ends were kept, all ranges checked by their sides", e);
    }
    return editor.snapshot();
  }

  static String name(Annotation annotation) {
    return switch (annotation) {
      case Span span -> "span " + span.id();
      case Relation relation -> "relation " + relation.id();
      case DocumentLabel label -> "document label " + label.id();
    };
  }
}
