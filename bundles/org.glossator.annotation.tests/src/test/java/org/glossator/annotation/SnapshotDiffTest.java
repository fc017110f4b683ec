package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.MoveBoundary;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.SetEnds;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotDiffTest {
  private static final String TEXT = "x".repeat(RandomEdits.LENGTH);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void turnsAnySnapshotIntoAnyOther(long seed) throws EditRefusedException {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      AnnotationSnapshot start = RandomStates.grow(random, AnnotationSnapshot.empty(TEXT), 60);
      AnnotationSnapshot near = RandomStates.grow(random, start, random.nextInt(25));
      AnnotationSnapshot far = RandomStates.grow(random, AnnotationSnapshot.empty(TEXT), 60);
      for (AnnotationSnapshot target : List.of(near, far)) {
        Batch edit = SnapshotDiff.between(start, target);
        AnnotationDocument document = new AnnotationDocument(start);
        document.apply(edit);
        String where = "seed " + seed + " round " + round;
        assertThat(document.snapshot()).as(where).isEqualTo(target);
        int differ = differences(start, target);
        assertThat(edit.edits().size()).as(where).isLessThanOrEqualTo(2 * differ);
      }
      assertThat(SnapshotDiff.between(near, near).edits()).isEmpty();
    }
  }

  /**
   * How many annotations are not the same; one that changes its kind takes two edits, any other at
   * most one.
   */
  private static int differences(AnnotationSnapshot a, AnnotationSnapshot b) {
    int[] count = {0};
    a.byId().forEachDifference(b.byId(), (id, mine, theirs) -> count[0]++);
    return count[0];
  }

  private static AnnotationSnapshot snapshot(Annotation... annotations)
      throws EditRefusedException {
    return AnnotationSnapshot.of(TEXT, List.of(annotations));
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

  private static void assertDiff(Annotation from, Annotation to, AnnotationEdit edit)
      throws EditRefusedException {
    assertThat(
            SnapshotDiff.between(
                    snapshot(span(1), span(2), span(3), from),
                    snapshot(span(1), span(2), span(3), to))
                .edits())
        .containsExactly(edit);
  }

  @Test
  void saysPlainlyWhatChanged() throws EditRefusedException {
    AttributeValue yes = new AttributeValue.YesNo(true);
    assertDiff(span(9), span(9).withCode("b"), new SetCode(9, "b"));
    assertDiff(span(9), span(9).withMemo("m"), new SetMemo(9, "m"));
    assertDiff(span(9), span(9).withAttributes(Map.of("k", yes)), new SetAttribute(9, "k", yes));
    assertDiff(span(9).withAttributes(Map.of("k", yes)), span(9), new SetAttribute(9, "k", null));
    List<Fragment> moved = List.of(new Fragment(20, 30));
    assertDiff(span(9), span(9).withFragments(moved), new MoveBoundary(9, moved));
    assertDiff(relation(9, 1, 2), relation(9, 3, 2), new SetEnds(9, 3, 2));
    Span both = span(9).withCode("b").withMemo("m");
    assertDiff(span(9), both, new Replace(both));
    Span two = span(9).withAttributes(Map.of("k", yes, "l", yes));
    assertDiff(span(9), two, new Replace(two));
  }

  @Test
  void aRelationThatGoesWithItsSpanIsNotUnlinkedFirst() throws EditRefusedException {
    assertThat(
            SnapshotDiff.between(snapshot(span(1), span(2), relation(3, 1, 2)), snapshot(span(1)))
                .edits())
        .containsExactly(new DeleteSpan(2));
  }

  @Test
  void endsAreThereBeforeRelationsAndIdsAreFreeBeforeTheyAreTaken() throws EditRefusedException {
    AnnotationSnapshot from = snapshot(span(1), span(2), relation(3, 1, 2), label(4));
    AnnotationSnapshot to = snapshot(span(1), span(4), relation(3, 1, 4), label(2));

    List<AnnotationEdit> edits = SnapshotDiff.between(from, to).edits();

    assertThat(edits)
        .containsExactly(
            new RemoveDocumentLabel(4),
            new CreateSpan(span(4)),
            new SetEnds(3, 1, 4),
            new DeleteSpan(2),
            new SetDocumentLabel(label(2)));
    assertThat(
            SnapshotDiff.between(
                    snapshot(span(1), span(2)), snapshot(span(1), span(2), relation(3, 1, 2)))
                .edits())
        .containsExactly(new Link(relation(3, 1, 2)));
  }

  @Test
  void textsMustBeTheSame() {
    assertThatThrownBy(
            () ->
                SnapshotDiff.between(AnnotationSnapshot.empty("a"), AnnotationSnapshot.empty("b")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
