package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalIndexTest {

  private record Range(int begin, int end, int id, String note) implements Interval {
    Range(int begin, int end, int id) {
      this(begin, end, id, "");
    }
  }

  private static Range range(int begin, int end, int id) {
    return new Range(begin, end, id);
  }

  @Test
  void emptyIndexAnswersEverything() {
    IntervalIndex<Range> empty = IntervalIndex.empty();

    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.size()).isZero();
    assertThat(empty.touching(0, 10)).isEmpty();
    assertThat(empty.containing(0)).isEmpty();
    assertThat(empty.first()).isNull();
    assertThat(empty.last()).isNull();
    assertThat(empty.firstFrom(0)).isNull();
    assertThat(empty.lastBefore(5)).isNull();
    assertThat(empty.rank(range(0, 1, 1))).isEqualTo(-1);
    assertThat(empty.without(range(0, 1, 1))).isSameAs(empty);
    assertThat(empty.iterator().hasNext()).isFalse();
    assertThatThrownBy(() -> empty.iterator().next()).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> empty.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void ordersByBeginThenEndThenId() {
    List<Range> inOrder =
        List.of(range(0, 3, 9), range(0, 5, 1), range(0, 5, 2), range(1, 2, 3), range(4, 4, 8));
    List<Range> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(5));

    assertThat(IntervalIndex.of(shuffled)).containsExactlyElementsOf(inOrder);
  }

  @Test
  void touchingMeansSharingACodeUnit() {
    IntervalIndex<Range> index =
        IntervalIndex.of(List.of(range(0, 5, 1), range(5, 9, 2), range(6, 6, 3), range(7, 20, 4)));

    assertThat(index.touching(5, 6)).extracting(Range::id).containsExactly(2);
    assertThat(index.touching(0, 5)).extracting(Range::id).containsExactly(1);
    assertThat(index.touching(4, 8)).extracting(Range::id).containsExactly(1, 2, 4);
    assertThat(index.touching(8, 8)).as("an empty range shares nothing").isEmpty();
    assertThat(index.touching(20, 30)).isEmpty();
    assertThat(index.containing(8)).extracting(Range::id).containsExactly(2, 4);
    assertThat(index.containing(20)).isEmpty();
    assertThat(index.containing(Integer.MAX_VALUE)).isEmpty();
    assertThat(index.findTouching(0, 30, range -> range.id() > 1).id()).isEqualTo(2);
    assertThat(index.findTouching(0, 30, range -> range.id() > 4)).isNull();
  }

  @Test
  void theSameKeyIsReplaced() {
    Range old = new Range(1, 2, 3, "old");
    Range changed = new Range(1, 2, 3, "changed");

    assertThat(IntervalIndex.of(List.of(old)).with(changed)).containsExactly(changed);
    assertThat(IntervalIndex.of(List.of(old, changed))).containsExactly(changed);
    assertThat(IntervalIndex.of(List.of(old)).without(changed)).isEmpty();
    assertThat(IntervalIndex.of(List.of(old)).replacing(List.of(old), List.of(changed)))
        .containsExactly(changed);
  }

  @Test
  void anOldIndexStaysAsItWas() {
    IntervalIndex<Range> before = IntervalIndex.of(List.of(range(0, 1, 1), range(2, 3, 2)));
    IntervalIndex<Range> after = before.with(range(1, 2, 3)).without(range(0, 1, 1));

    assertThat(before).extracting(Range::id).containsExactly(1, 2);
    assertThat(after).extracting(Range::id).containsExactly(3, 2);
  }

  @Test
  void equalityIsThatOfTheElements() {
    IntervalIndex<Range> built = IntervalIndex.of(List.of(range(0, 1, 1), range(2, 3, 2)));
    IntervalIndex<Range> grown =
        IntervalIndex.<Range>empty().with(range(2, 3, 2)).with(range(0, 1, 1));

    assertThat(grown).isEqualTo(built).hasSameHashCodeAs(built);
    assertThat(grown).isNotEqualTo(built.with(range(9, 10, 3)));
    assertThat(grown).isNotEqualTo(built.with(new Range(0, 1, 1, "other")));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithAListOverThousandsOfEdits(long seed) {
    Random random = new Random(seed);
    int width = random.nextBoolean() ? 60 : 4000;
    TreeSet<Range> model = new TreeSet<>(IntervalNode::compare);
    IntervalIndex<Range> index = IntervalIndex.empty();
    for (int step = 0; step < 4000; step++) {
      if (random.nextInt(100) < 55 || model.isEmpty()) {
        Range added = randomRange(random, width);
        model.remove(added);
        model.add(added);
        index = index.with(added);
      } else {
        Range removed = new ArrayList<>(model).get(random.nextInt(model.size()));
        model.remove(removed);
        index = index.without(removed);
      }
      if (step % 400 == 7) {
        List<Range> removed = some(random, model, random.nextInt(1 + model.size() / 2));
        List<Range> added = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
          added.add(randomRange(random, width));
        }
        model.removeAll(removed);
        added.forEach(
            range -> {
              model.remove(range);
              model.add(range);
            });
        index = index.replacing(removed, added);
      }
      assertBalanced(index.root());
      if (step % 13 == 0) {
        assertSame(random, width, new ArrayList<>(model), index, "seed " + seed + " step " + step);
      }
    }
  }

  private static Range randomRange(Random random, int width) {
    int begin = random.nextInt(width);
    return new Range(
        begin, begin + random.nextInt(12), 1 + random.nextInt(5), "n" + random.nextInt(3));
  }

  private static List<Range> some(Random random, TreeSet<Range> model, int count) {
    List<Range> all = new ArrayList<>(model);
    Collections.shuffle(all, random);
    return new ArrayList<>(all.subList(0, count));
  }

  private static void assertSame(
      Random random, int width, List<Range> model, IntervalIndex<Range> index, String where) {
    assertThat(index.size()).as(where).isEqualTo(model.size());
    assertThat(index).as(where).containsExactlyElementsOf(model);
    List<Range> visited = new ArrayList<>();
    index.forEach(visited::add);
    assertThat(visited).as(where).isEqualTo(model);
    for (int i = 0; i < 5; i++) {
      int begin = random.nextInt(width + 10) - 5;
      int end = begin + random.nextInt(20);
      assertThat(index.touching(begin, end))
          .as(where)
          .isEqualTo(
              model.stream()
                  .filter(r -> Math.max(begin, r.begin()) < Math.min(end, r.end()))
                  .toList());
      assertThat(index.firstFrom(begin))
          .as(where)
          .isEqualTo(model.stream().filter(r -> r.begin() >= begin).findFirst().orElse(null));
      assertThat(index.lastBefore(begin))
          .as(where)
          .isEqualTo(
              model.stream().filter(r -> r.begin() < begin).reduce((a, b) -> b).orElse(null));
      Range probe = randomRange(random, width);
      int rank = Collections.binarySearch(model, probe, IntervalNode::compare);
      assertThat(index.rank(probe)).as(where).isEqualTo(Math.max(rank, -1));
      int after = rank >= 0 ? rank + 1 : -rank - 1;
      int before = rank >= 0 ? rank - 1 : -rank - 2;
      assertThat(index.after(probe)).isEqualTo(after < model.size() ? model.get(after) : null);
      assertThat(index.before(probe)).isEqualTo(before >= 0 ? model.get(before) : null);
    }
    if (!model.isEmpty()) {
      int rank = random.nextInt(model.size());
      assertThat(index.get(rank)).as(where).isEqualTo(model.get(rank));
      assertThat(index.first()).isEqualTo(model.getFirst());
      assertThat(index.last()).isEqualTo(model.getLast());
    }
  }

  private static void assertBalanced(IntervalNode<Range> node) {
    if (node == null) {
      return;
    }
    assertThat(IntervalNode.isLightEnough(node.left, node.right)).isTrue();
    assertThat(IntervalNode.isLightEnough(node.right, node.left)).isTrue();
    // a sample of paths: all nodes at every step would cost more than it finds
    assertBalanced(node.size % 2 == 0 ? node.left : node.right);
  }

  @Test
  void manyInOrderDoNotMakeItDeep() {
    IntervalIndex<Range> index = IntervalIndex.empty();
    for (int i = 0; i < 20_000; i++) {
      index = index.with(range(i, i + 1, 1));
    }
    assertThat(depth(index.root())).isLessThan(36); // 2.41 log2 n at the worst
    assertThat(depth(IntervalIndex.of(toList(index)).root())).isEqualTo(15);
  }

  private static int depth(IntervalNode<?> node) {
    return node == null ? 0 : 1 + Math.max(depth(node.left), depth(node.right));
  }

  private static List<Range> toList(IntervalIndex<Range> index) {
    List<Range> list = new ArrayList<>();
    for (Iterator<Range> i = index.iterator(); i.hasNext(); ) {
      list.add(i.next());
    }
    return list;
  }
}
