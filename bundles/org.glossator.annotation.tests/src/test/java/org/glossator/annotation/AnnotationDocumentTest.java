package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.glossator.annotation.AnnotationEdit.Batch;
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
import org.glossator.annotation.AnnotationEdit.Unlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationDocumentTest {
  private static final String TEXT = "A shared responsibility for security.";

  private final AnnotationDocument document = AnnotationDocument.of(TEXT);

  private static Relation relation(int id, int source, int target) {
    return new Relation(
        id, source, target, "link", null, Map.of(), null, Annotation.MANUAL, null, null);
  }

  private static DocumentLabel label(int id) {
    return new DocumentLabel(id, "tone", "calm", Map.of(), null, Annotation.MANUAL, null, null);
  }

  private void create(int... ids) throws EditRefusedException {
    for (int id : ids) {
      document.apply(new CreateSpan(Span.of(id, id, id + 5, "frame", "shared")));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithANaiveModelAndEveryInverseRestores(long seed) throws EditRefusedException {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    NaiveDocument model = new NaiveDocument(RandomEdits.LENGTH);
    AnnotationDocument tested = AnnotationDocument.of("x".repeat(RandomEdits.LENGTH));
    List<DocumentChange> told = new ArrayList<>();
    tested.addListener(told::add);
    Deque<AnnotationEdit> inverses = new ArrayDeque<>();
    int refused = 0;
    for (int step = 0; step < 3000; step++) {
      String where = "seed " + seed + " step " + step;
      AnnotationEdit edit = edits.next();
      AnnotationSnapshot before = tested.snapshot();
      told.clear();
      if (!model.apply(edit)) {
        refused++;
        assertThatThrownBy(() -> tested.apply(edit))
            .as(where)
            .isInstanceOf(EditRefusedException.class)
            .message()
            .matches("\\S.*[^.]")
            .doesNotContain("\n");
        assertThat(tested.snapshot()).as(where).isSameAs(before);
        assertThat(told).isEmpty();
        continue;
      }
      AnnotationEdit inverse = tested.apply(edit);
      AnnotationSnapshot after = tested.snapshot();
      inverses.push(inverse);
      assertTold(where, told, before, after, edit, inverse);
      SnapshotEditor back = new SnapshotEditor(after);
      back.apply(inverse);
      assertThat(back.snapshot()).as(where).isEqualTo(before);
      assertSame(where, random, model, after);
    }
    assertThat(refused).as("the test tests refusals").isGreaterThan(100);
    while (!inverses.isEmpty()) {
      tested.apply(inverses.pop());
    }
    assertThat(tested.snapshot().annotations()).as("seed %d", seed).isEmpty();
    assertThat(tested.snapshot().relationsOfSpan().isEmpty()).isTrue();
  }

  private static void assertTold(
      String where,
      List<DocumentChange> told,
      AnnotationSnapshot before,
      AnnotationSnapshot after,
      AnnotationEdit edit,
      AnnotationEdit inverse) {
    Set<Integer> differ = new TreeSet<>();
    for (int id = 1; id < 60; id++) {
      if (!Objects.equals(before.get(id), after.get(id))) {
        differ.add(id);
      }
    }
    if (differ.isEmpty()) {
      assertThat(told).as(where).isEmpty();
      assertThat(after).as(where).isSameAs(before);
    } else {
      assertThat(told)
          .as(where)
          .containsExactly(new DocumentChange(edit, inverse, before, after, differ));
    }
  }

  private static void assertSame(
      String where, Random random, NaiveDocument model, AnnotationSnapshot snapshot) {
    assertThat(snapshot.size()).as(where).isEqualTo(model.byId.size());
    assertThat(snapshot.spans()).as(where).containsExactlyElementsOf(model.spans());
    assertThat(snapshot.relations()).as(where).isEqualTo(model.all(Relation.class));
    assertThat(snapshot.labels()).as(where).isEqualTo(model.all(DocumentLabel.class));
    int id = 1 + random.nextInt(40);
    assertThat(snapshot.get(id)).as(where).isEqualTo(model.byId.get(id));
    assertThat(snapshot.relationsOf(id))
        .as(where)
        .isEqualTo(
            model.all(Relation.class).stream()
                .filter(r -> r.source() == id || r.target() == id)
                .toList());
    int begin = random.nextInt(RandomEdits.LENGTH);
    int end = begin + random.nextInt(20);
    assertThat(snapshot.spansTouching(begin, end))
        .as(where)
        .isEqualTo(
            model.spans().stream()
                .filter(s -> Math.max(begin, s.begin()) < Math.min(end, s.end()))
                .toList());
  }

  @Test
  void deletingASpanTakesItsRelationsAndUndoBringsThemBack() throws EditRefusedException {
    create(1, 2, 3);
    document.apply(
        new Batch(
            List.of(
                new Link(relation(10, 1, 2)),
                new Link(relation(11, 2, 3)),
                new Link(relation(12, 3, 1)))));
    AnnotationSnapshot before = document.snapshot();

    AnnotationEdit inverse = document.apply(new DeleteSpan(2));

    assertThat(document.snapshot().relations()).extracting(Relation::id).containsExactly(12);
    assertThat(document.snapshot().relationsOf(1)).extracting(Relation::id).containsExactly(12);
    document.apply(inverse);
    assertThat(document.snapshot()).isEqualTo(before);
    assertThat(document.snapshot().relationsOf(2)).extracting(Relation::id).containsExactly(10, 11);
  }

  @Test
  void aBatchIsAllOrNothing() throws EditRefusedException {
    create(1);
    AnnotationSnapshot before = document.snapshot();

    assertThatThrownBy(
            () -> document.apply(new Batch(List.of(new DeleteSpan(1), new SetCode(1, "burden")))))
        .isInstanceOf(EditRefusedException.class)
        .hasMessage("there is no annotation 1");

    assertThat(document.snapshot()).isSameAs(before);
  }

  @Test
  void theInverseOfABatchIsOneFlatBatchInReverse() throws EditRefusedException {
    AnnotationEdit inverse =
        document.apply(
            new Batch(
                List.of(
                    new CreateSpan(Span.of(1, 0, 5, "frame", null)),
                    new Batch(
                        List.of(
                            new CreateSpan(Span.of(2, 6, 9, "frame", null)),
                            new Link(relation(3, 1, 2)))),
                    new SetMemo(1, "why"))));

    assertThat(inverse)
        .isEqualTo(
            new Batch(
                List.of(
                    new SetMemo(1, null), new Unlink(3), new DeleteSpan(2), new DeleteSpan(1))));
  }

  @Test
  void saysWhyItRefuses() throws EditRefusedException {
    create(1, 2);
    document.apply(new Link(relation(3, 1, 2)));
    document.apply(new SetDocumentLabel(label(4)));

    assertRefused(new CreateSpan(Span.of(3, 0, 2, "frame", null)), "the id 3 is taken");
    assertRefused(
        new CreateSpan(Span.of(9, 30, 38, "frame", null)),
        "span 9 reaches to 38, but the text ends at 37");
    assertRefused(new DeleteSpan(3), "there is no span 3");
    assertRefused(new Link(relation(9, 1, 4)), "relation 9 ends at span 4, which does not exist");
    assertRefused(new SetEnds(3, 7, 1), "relation 3 starts at span 7, which does not exist");
    assertRefused(new SetEnds(3, 1, 1), "relation 3 starts and ends at the same span");
    assertRefused(
        new MoveBoundary(1, List.of(new Fragment(0, 4), new Fragment(4, 6))),
        "two fragments of span 1 overlap, touch or are out of order");
    assertRefused(new MoveBoundary(1, List.of()), "span 1 has no fragment");
    assertRefused(
        new Replace(Span.of(4, 0, 2, "frame", null)),
        "annotation 4 cannot become one of another kind");
    assertRefused(new Unlink(4), "there is no relation 4");
  }

  private void assertRefused(AnnotationEdit edit, String reason) {
    assertThatThrownBy(() -> document.apply(edit))
        .isInstanceOf(EditRefusedException.class)
        .hasMessage(reason);
  }

  @Test
  void aChangeThatChangesNothingIsToldToNobody() throws EditRefusedException {
    create(1);
    AnnotationSnapshot before = document.snapshot();
    List<DocumentChange> told = new ArrayList<>();
    document.addListener(told::add);

    AnnotationEdit inverse = document.apply(new SetCode(1, "shared"));
    document.apply(new SetAttribute(1, "actor", null));
    document.apply(
        new Batch(List.of(new CreateSpan(Span.of(2, 0, 3, "frame", null)), new DeleteSpan(2))));

    assertThat(inverse).isEqualTo(new SetCode(1, "shared"));
    assertThat(told).isEmpty();
    assertThat(document.snapshot()).isSameAs(before);
  }

  /** There and back in one batch leaves an equal copy: it must be the one object everywhere. */
  @Test
  void aChangeAndItsOppositeInOneBatchLeaveOneObject() throws EditRefusedException {
    create(1, 2);
    document.apply(new Link(relation(3, 1, 2)));
    document.apply(new SetDocumentLabel(label(4)));
    AnnotationSnapshot before = document.snapshot();

    document.apply(
        new Batch(
            List.of(
                new SetMemo(1, "doubtful"),
                new SetMemo(1, null),
                new SetMemo(3, "doubtful"),
                new SetMemo(3, null),
                new SetCode(4, "angry"),
                new SetCode(4, "calm"),
                new SetMemo(2, "kept"))));

    AnnotationSnapshot after = document.snapshot();
    assertThat(after.get(1)).isSameAs(before.get(1)).isSameAs(after.spans().get(0));
    assertThat(after.get(3)).isSameAs(before.get(3)).isSameAs(after.relations().getFirst());
    assertThat(after.get(4)).isSameAs(before.get(4)).isSameAs(after.labels().getFirst());
    assertThat(after.get(2).memo()).isEqualTo("kept");
  }

  @Test
  void aListenerThatThrowsSpoilsNothing() throws EditRefusedException {
    List<String> told = new ArrayList<>();
    document.addListener(
        change -> {
          throw new IllegalStateException("first");
        });
    document.addListener(
        change -> {
          throw new AssertionError("second");
        });
    document.addListener(change -> told.add("third"));

    assertThatThrownBy(() -> create(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("first")
        .satisfies(
            e -> assertThat(e.getSuppressed()).hasExactlyElementsOfTypes(AssertionError.class));

    assertThat(told).containsExactly("third");
    assertThat(document.snapshot().span(1)).isNotNull();
  }

  @Test
  void aListenerMustNotChangeTheDocument() {
    document.addListener(
        change -> {
          try {
            document.apply(new SetCode(1, "other"));
          } catch (EditRefusedException e) {
            throw new AssertionError(e);
          }
        });

    assertThatThrownBy(() -> create(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("must not change it");
    assertThat(document.snapshot().get(1).code()).isEqualTo("shared");
  }

  @Test
  void aListenerThatIsRemovedHearsNothing() throws EditRefusedException {
    List<DocumentChange> told = new ArrayList<>();
    Consumer<DocumentChange> listener = told::add;
    document.addListener(listener);
    document.removeListener(listener);

    create(1);

    assertThat(told).isEmpty();
  }

  @Test
  void aSnapshotIsBuiltOfAnnotationsInAnyOrder() throws EditRefusedException {
    List<Annotation> all = new ArrayList<>();
    for (int id = 1; id <= 20; id++) {
      all.add(Span.of(id, id, id + 3, "frame", null));
    }
    all.add(relation(30, 1, 2));
    all.add(relation(31, 3, 1));
    all.add(label(32));
    Collections.shuffle(all, new Random(3));

    AnnotationSnapshot snapshot = AnnotationSnapshot.of(TEXT, all);

    assertThat(snapshot.size()).isEqualTo(23);
    assertThat(snapshot.annotations())
        .extracting(Annotation::id)
        .startsWith(1, 2, 3)
        .endsWith(30, 31, 32);
    assertThat(snapshot.relationsOf(1)).extracting(Relation::id).containsExactly(30, 31);
    assertThat(snapshot).hasToString("20 spans, 2 relations, 1 labels on 37 code units of text");
    assertThat(snapshot).isNotEqualTo(AnnotationSnapshot.of(TEXT + " ", all));
  }

  @Test
  void aSnapshotIsRefusedAsAWhole() {
    assertThatThrownBy(
            () -> AnnotationSnapshot.of(TEXT, List.of(Span.of(1, 0, 3, "frame", null), label(1))))
        .isInstanceOf(EditRefusedException.class)
        .hasMessage("the id 1 is given twice");
    assertThatThrownBy(() -> AnnotationSnapshot.of(TEXT, List.of(Span.of(1, 0, 99, "frame", null))))
        .isInstanceOf(EditRefusedException.class);
    assertThatThrownBy(
            () ->
                AnnotationSnapshot.of(
                    TEXT, List.of(Span.of(1, 0, 9, "frame", null), relation(2, 1, 5))))
        .isInstanceOf(EditRefusedException.class)
        .hasMessage("relation 2 ends at span 5, which does not exist");
  }

  @Test
  void aHugeBatchAndItsInverseAreNearLinear() throws EditRefusedException {
    int n = 100_000;
    List<AnnotationEdit> edits = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      edits.add(new CreateSpan(Span.of(i + 1, i % 30, i % 30 + 4, "frame", null)));
    }
    for (int i = 1; i < n; i++) { // all on one span: an array a span would cost the square
      edits.add(new Link(relation(n + i, 1, i + 1)));
    }

    AnnotationEdit inverse = document.apply(new Batch(edits));

    assertThat(document.snapshot().relationsOf(1)).hasSize(n - 1);
    document.apply(inverse);
    assertThat(document.snapshot()).isEqualTo(AnnotationSnapshot.empty(TEXT));
  }

  @Test
  void attributesAreSortedEqualAndImmutable() {
    Map<String, AttributeValue> given = new TreeMap<>(Collections.reverseOrder());
    given.put("b", new AttributeValue.YesNo(true));
    given.put("a", new AttributeValue.Text("t"));
    given.put("c", new AttributeValue.Choice("x"));
    Span span = Span.of(1, 0, 2, "frame", null).withAttributes(given);

    assertThat(span.attributes().keySet()).containsExactly("a", "b", "c");
    assertThat(span.attributes()).isEqualTo(given).hasSameHashCodeAs(given);
    assertThat(span.attributes().get("c")).isEqualTo(new AttributeValue.Choice("x"));
    assertThat(span.attributes().get("d")).isNull();
    assertThat(span.withCode("x").attributes()).isSameAs(span.attributes());
    assertThatThrownBy(() -> span.attributes().put("d", new AttributeValue.YesNo(true)))
        .isInstanceOf(UnsupportedOperationException.class);
    given.put("d", null);
    assertThatThrownBy(() -> span.withAttributes(given)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void recordsRefuseWhatNoFileMayHold() {
    assertThatThrownBy(() -> new Fragment(3, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Span.of(0, 1, 2, "frame", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Span.of(1, 1, 2, "", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> relation(1, 2, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AttributeValue.Date("17.5.2024"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AttributeValue.MultiChoice(List.of("a", "a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AttributeValue.Text(""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Span.of(1, 1, 2, "frame", "").code()).isNull();
    assertThat(Span.of(1, 1, 2, "frame", null).withMemo("").memo()).isNull();
  }

  @Test
  void idsAreNewAndLeaveTheFrameOfTheFileAlone() {
    IdSource ids = new IdSource(new Random(1));
    Set<Integer> made = new TreeSet<>();
    for (int i = 0; i < 1000; i++) {
      int id = ids.next(made::contains);
      assertThat(id).isGreaterThanOrEqualTo(IdSource.FIRST);
      assertThat(made.add(id)).isTrue();
    }
  }
}
