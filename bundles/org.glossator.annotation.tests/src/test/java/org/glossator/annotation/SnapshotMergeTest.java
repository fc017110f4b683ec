package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.MoveBoundary;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.SetEnds;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.ConflictChoice.Side;
import org.glossator.annotation.MergeConflict.Part;
import org.glossator.annotation.SnapshotMerge.Merged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotMergeTest {
  private static final String TEXT = "x".repeat(RandomEdits.LENGTH);
  private static final AttributeValue YES = new AttributeValue.YesNo(true);
  private static final AttributeValue NO = new AttributeValue.YesNo(false);

  private AnnotationSnapshot base;

  @BeforeEach
  void baseOfThreeSpansAndARelation() throws EditRefusedException {
    base = AnnotationSnapshot.of(TEXT, List.of(span(1), span(2), span(3), relation(10, 1, 2)));
  }

  private static Span span(int id) {
    return Span.of(id, id, id + 5, "frame", "a");
  }

  private static Relation relation(int id, int source, int target) {
    return new Relation(
        id, source, target, "link", null, Map.of(), null, Annotation.MANUAL, null, null);
  }

  private static DocumentLabel label(int id) {
    return new DocumentLabel(id, "tone", "a", Map.of(), null, Annotation.MANUAL, null, null);
  }

  private AnnotationSnapshot after(AnnotationEdit... edits) throws EditRefusedException {
    AnnotationDocument document = new AnnotationDocument(base);
    for (AnnotationEdit edit : edits) {
      document.apply(edit);
    }
    return document.snapshot();
  }

  private Merged merge(AnnotationSnapshot ours, AnnotationSnapshot theirs) {
    return SnapshotMerge.merge(base, ours, theirs);
  }

  @Test
  void differentAnnotationsUnderOneIdAreTwo() throws EditRefusedException {
    Span here = Span.of(20, 30, 35, "frame", "a");
    Span there = Span.of(20, 40, 45, "frame", "b");
    Merged merged =
        merge(
            after(new CreateSpan(here)),
            after(new CreateSpan(there), new Link(relation(21, 20, 3))));
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.snapshot().span(20)).isEqualTo(here);
    int fresh = ((Relation) merged.snapshot().get(21)).source();
    assertThat(merged.snapshot().span(fresh)).isEqualTo(there.withId(fresh));
  }

  @Test
  void editsOfBothSidesAreThere() throws EditRefusedException {
    Merged merged =
        merge(
            after(new SetCode(1, "b"), new DeleteSpan(3), new CreateSpan(span(20))),
            after(new SetMemo(1, "why"), new CreateSpan(span(21)), new Link(relation(22, 21, 2))));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.snapshot())
        .isEqualTo(
            AnnotationSnapshot.of(
                TEXT,
                List.of(
                    span(1).withCode("b").withMemo("why"),
                    span(2),
                    span(20),
                    span(21),
                    relation(10, 1, 2),
                    relation(22, 21, 2))));
  }

  @Test
  void theSameEditOnBothSidesIsOne() throws EditRefusedException {
    AnnotationEdit[] same = {
      new SetCode(1, "b"), new DeleteSpan(3), new CreateSpan(span(20)), new SetMemo(2, "m")
    };

    Merged merged = merge(after(same), after(same));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.snapshot()).isEqualTo(after(same));
  }

  @Test
  void whatBothMadeAlikeUnderTwoIdsIsOneAnnotation() throws EditRefusedException {
    AnnotationSnapshot ours =
        after(
            new CreateSpan(Span.of(20, 50, 60, "frame", "a")),
            new Link(relation(21, 20, 1)),
            new SetDocumentLabel(label(22)));
    AnnotationSnapshot theirs =
        after(
            new CreateSpan(Span.of(30, 50, 60, "frame", "a")),
            new CreateSpan(Span.of(33, 50, 60, "frame", "a")),
            new Link(relation(31, 30, 1)),
            new Link(relation(34, 30, 2)),
            new Link(relation(35, 2, 30)),
            new SetEnds(10, 30, 3),
            new SetDocumentLabel(label(32)));

    Merged merged = merge(ours, theirs);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.snapshot().spans()).extracting(Span::id).containsExactly(1, 2, 3, 20, 33);
    assertThat(merged.snapshot().relations())
        .containsExactly(
            relation(10, 20, 3), relation(21, 20, 1), relation(34, 20, 2), relation(35, 2, 20));
    assertThat(merged.snapshot().labels()).containsExactly(label(22));
  }

  @Test
  void theSamePartChangedDifferentlyIsAConflictAndOursIsKept() throws EditRefusedException {
    Merged merged =
        merge(
            after(
                new SetCode(1, "b"),
                new MoveBoundary(2, List.of(new Fragment(40, 45))),
                new SetMemo(3, "here"),
                new SetEnds(10, 1, 3)),
            after(
                new SetCode(1, "c"),
                new MoveBoundary(2, List.of(new Fragment(41, 45))),
                new SetMemo(3, "there"),
                new SetEnds(10, 3, 2)));

    assertThat(merged.snapshot().get(1).code()).isEqualTo("b");
    assertThat(merged.snapshot().span(2).begin()).isEqualTo(40);
    assertThat(merged.snapshot().get(3).memo()).isEqualTo("here");
    assertThat(merged.snapshot().relations()).containsExactly(relation(10, 1, 3));
    assertThat(merged.conflicts())
        .extracting(MergeConflict::annotation, MergeConflict::part, MergeConflict::what)
        .containsExactly(
            tuple(
                1,
                Part.CODE,
                "the code of span 1 changed on both sides, to b here and to c there; what was"
                    + " done here is kept"),
            tuple(
                2,
                Part.BOUNDARY,
                "the boundaries of span 2 changed on both sides, to 40-45 here and to 41-45"
                    + " there; what was done here is kept"),
            tuple(
                3,
                Part.MEMO,
                "the memo of span 3 changed on both sides; what was done here is kept"),
            tuple(
                10,
                Part.ENDS,
                "the ends of relation 10 changed on both sides; what was done here is kept"));
  }

  @Test
  void differentAttributesBothSurvive() throws EditRefusedException {
    Merged merged =
        merge(
            after(new SetAttribute(1, "p", YES), new SetAttribute(1, "q", YES)),
            after(
                new SetAttribute(1, "r", YES), new SetAttribute(1, "q", NO), new SetCode(1, "z")));

    assertThat(merged.snapshot().get(1).code()).isEqualTo("z");
    assertThat(merged.snapshot().get(1).attributes())
        .isEqualTo(Map.of("p", YES, "q", YES, "r", YES));
    assertThat(merged.conflicts())
        .extracting(MergeConflict::part, MergeConflict::what)
        .containsExactly(
            tuple(
                Part.ATTRIBUTE,
                "the attribute q of span 1 changed on both sides, to yes here and to no there;"
                    + " what was done here is kept"));
  }

  @Test
  void whatOneSideDeletedAndTheOtherChangedIsKept() throws EditRefusedException {
    AnnotationSnapshot deleted = after(new DeleteSpan(3));
    AnnotationSnapshot changed = after(new SetCode(3, "b"));

    Merged here = merge(deleted, changed);
    Merged there = merge(changed, deleted);

    assertThat(here.snapshot().get(3).code()).isEqualTo("b");
    assertThat(here.conflicts())
        .extracting(MergeConflict::annotation, MergeConflict::part, MergeConflict::what)
        .containsExactly(
            tuple(
                3,
                Part.EXISTENCE,
                "span 3 was deleted here and changed there; it is kept with the change"));
    assertThat(there.snapshot()).isEqualTo(here.snapshot());
    assertThat(there.conflicts().getFirst().what())
        .isEqualTo("span 3 was deleted there and changed here; it is kept with the change");
  }

  @Test
  void aSpanThatGotARelationOnTheOtherSideIsKept() throws EditRefusedException {
    AnnotationSnapshot deleted = after(new DeleteSpan(3));
    AnnotationSnapshot linked = after(new Link(relation(20, 1, 3)));

    for (Merged merged : List.of(merge(deleted, linked), merge(linked, deleted))) {
      assertThat(merged.snapshot()).isEqualTo(linked);
      assertThat(merged.conflicts())
          .extracting(MergeConflict::annotation, MergeConflict::part, MergeConflict::what)
          .containsExactly(
              tuple(
                  3,
                  Part.EXISTENCE,
                  "span 3 was deleted on one side, but relation 20 hangs on it on the other; it is"
                      + " kept"));
    }
  }

  @Test
  void aRelationThatWasChangedKeepsTheSpanThatWasDeletedUnderIt() throws EditRefusedException {
    Merged merged = merge(after(new DeleteSpan(2)), after(new SetMemo(10, "see")));

    assertThat(merged.snapshot()).isEqualTo(after(new SetMemo(10, "see")));
    assertThat(merged.conflicts()).extracting(MergeConflict::annotation).containsExactly(2, 10);
  }

  @Test
  void anUntouchedRelationGoesWithItsSpan() throws EditRefusedException {
    Merged merged = merge(after(new DeleteSpan(2)), after(new SetMemo(1, "m")));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.snapshot().relations()).isEmpty();
  }

  @Test
  void oneIdForTwoThingsGivesTwoAndNothingDangles() throws EditRefusedException {
    AnnotationSnapshot ours = after(new SetDocumentLabel(label(20)), new CreateSpan(span(21)));
    AnnotationSnapshot theirs =
        after(
            new CreateSpan(span(20)),
            new Link(relation(22, 20, 1)),
            new CreateSpan(span(21).withCode("other").withAttributes(Map.of("k", YES))));

    Merged merged = merge(ours, theirs);

    assertThat(merged.snapshot().get(20)).isEqualTo(label(20));
    assertThat(merged.snapshot().get(21)).isEqualTo(span(21).withAttributes(Map.of("k", YES)));
    assertThat(merged.snapshot().get(23)).isEqualTo(span(20).withId(23));
    assertThat(merged.snapshot().get(22)).isEqualTo(relation(22, 23, 1));
    assertThat(merged.conflicts()).extracting(MergeConflict::annotation).containsExactly(21);
  }

  @Test
  void whereItCameFromIsMergedToo() throws EditRefusedException {
    Span accepted =
        new Span(1, span(1).fragments(), "frame", "a", Map.of(), null, "engine:x", 0.5, "1.1");
    Span other =
        new Span(1, span(1).fragments(), "frame", "a", Map.of(), null, "engine:y", 0.5, "1.1");

    assertThat(merge(after(new Replace(accepted)), after(new SetMemo(1, "m"))).snapshot().get(1))
        .isEqualTo(accepted.withMemo("m"));
    Merged merged = merge(after(new Replace(accepted)), after(new Replace(other)));
    assertThat(merged.snapshot().get(1)).isEqualTo(accepted);
    assertThat(merged.conflicts()).extracting(MergeConflict::part).containsExactly(Part.PROVENANCE);
  }

  /** Whatever the two sides did, choosing a side makes exactly that part as it is there. */
  @Test
  void aSideIsChosenAndTakenBack() throws EditRefusedException {
    AnnotationSnapshot ours =
        after(
            new SetCode(1, "b"),
            new MoveBoundary(2, List.of(new Fragment(40, 45))),
            new SetMemo(2, "here"),
            new SetAttribute(1, "p", YES),
            new DeleteSpan(3));
    AnnotationSnapshot theirs =
        after(
            new SetCode(1, "c"),
            new MoveBoundary(2, List.of(new Fragment(41, 45))),
            new SetMemo(2, "there"),
            new SetAttribute(1, "p", NO),
            new SetMemo(3, "see"));
    Merged merged = merge(ours, theirs);
    assertThat(merged.conflicts())
        .extracting(MergeConflict::part)
        .containsExactly(Part.CODE, Part.ATTRIBUTE, Part.BOUNDARY, Part.MEMO, Part.EXISTENCE);
    AnnotationDocument document = new AnnotationDocument(merged.snapshot());
    for (MergeConflict conflict : merged.conflicts()) {
      boolean isDeletion = conflict.part() == Part.EXISTENCE;
      assertThat(ConflictChoice.held(conflict, document.snapshot()))
          .isEqualTo(isDeletion ? Side.THEIRS : Side.OURS);
      for (Side side : List.of(Side.THEIRS, Side.OURS, Side.THEIRS)) {
        AnnotationEdit edit = ConflictChoice.edit(conflict, side, document.snapshot());
        if (edit != null) {
          AnnotationSnapshot before = document.snapshot();
          AnnotationEdit back = document.apply(edit);
          assertThat(ConflictChoice.held(conflict, document.snapshot())).isEqualTo(side);
          document.apply(back);
          assertThat(document.snapshot()).isEqualTo(before);
          document.apply(edit);
        }
        assertThat(ConflictChoice.edit(conflict, side, document.snapshot())).isNull();
      }
    }
    assertThat(document.snapshot()).isEqualTo(theirs);
    for (MergeConflict conflict : merged.conflicts()) {
      document.apply(ConflictChoice.edit(conflict, Side.OURS, document.snapshot()));
    }
    assertThat(document.snapshot()).isEqualTo(ours);
    document.apply(new DeleteSpan(1));
    assertThat(ConflictChoice.held(merged.conflicts().getFirst(), document.snapshot())).isNull();
    assertThat(ConflictChoice.edit(merged.conflicts().getFirst(), Side.OURS, document.snapshot()))
        .isNull();
  }

  @Test
  void textsMustBeTheSame() {
    assertThatThrownBy(() -> merge(base, AnnotationSnapshot.empty("y")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void holdsItsPromisesOnRandomSides(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String where = "seed " + seed + " round " + round;
      AnnotationSnapshot start =
          RandomStates.grow(random, AnnotationSnapshot.empty(TEXT), random.nextInt(60));
      AnnotationSnapshot ours = RandomStates.grow(random, start, random.nextInt(20));
      AnnotationSnapshot theirs = RandomStates.grow(random, start, random.nextInt(20));

      assertThat(SnapshotMerge.merge(start, ours, start).snapshot()).as(where).isEqualTo(ours);
      assertThat(SnapshotMerge.merge(start, start, theirs).snapshot()).as(where).isEqualTo(theirs);
      assertThat(SnapshotMerge.merge(start, ours, ours))
          .as(where)
          .isEqualTo(new Merged(ours, List.of()));

      Merged merged = SnapshotMerge.merge(start, ours, theirs);
      assertThat(SnapshotMerge.merge(start, ours, theirs)).as(where).isEqualTo(merged);
      Set<Integer> quarrelled =
          merged.conflicts().stream().map(MergeConflict::annotation).collect(Collectors.toSet());
      for (int id : ids(start, ours, theirs)) {
        boolean isMine = Objects.equals(start.get(id), theirs.get(id));
        boolean isTheirs = Objects.equals(start.get(id), ours.get(id));
        if (quarrelled.contains(id) || !isMine && !isTheirs) {
          continue;
        }
        Annotation expected = isMine ? ours.get(id) : theirs.get(id);
        Annotation found = merged.snapshot().get(id);
        boolean isOneOfTwoAlike = found == null && start.get(id) == null && expected != null;
        if (isOneOfTwoAlike) {
          assertThat(contents(ours)).as(where).contains(content(expected));
        } else if (!(expected instanceof Relation)) { // whose ends may have our ids
          assertThat(found).as(where + " id " + id).isEqualTo(expected);
        }
      }
    }
  }

  private static Set<Integer> ids(AnnotationSnapshot... snapshots) {
    Set<Integer> ids = new HashSet<>();
    for (AnnotationSnapshot snapshot : snapshots) {
      snapshot.annotations().forEach(annotation -> ids.add(annotation.id()));
    }
    return ids;
  }

  private static List<Object> contents(AnnotationSnapshot snapshot) {
    List<Object> contents = new ArrayList<>();
    snapshot.annotations().forEach(annotation -> contents.add(content(annotation)));
    return contents;
  }

  private static Object content(Annotation annotation) {
    return switch (annotation) {
      case Span span -> span.withId(1);
      case Relation relation -> List.of(relation.layer(), relation.attributes());
      case DocumentLabel label -> label.withId(1);
    };
  }
}
