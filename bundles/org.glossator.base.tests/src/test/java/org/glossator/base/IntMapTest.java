package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntMapTest {

  @Test
  void emptyMapAnswersEverything() {
    IntMap<String> empty = IntMap.empty();

    assertThat(empty.get(7)).isNull();
    assertThat(empty.containsKey(0)).isFalse();
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.without(7)).isSameAs(empty);
    assertThat(entries(empty)).isEmpty();
  }

  @Test
  void anOldMapStaysAsItWas() {
    IntMap<String> one = IntMap.<String>empty().with(1, "a");
    IntMap<String> two = one.with(33, "b").with(1, "c");

    assertThat(entries(one)).containsExactly(Map.entry(1, "a"));
    assertThat(entries(two)).containsOnly(Map.entry(1, "c"), Map.entry(33, "b"));
    assertThat(two.without(33).without(1)).isEqualTo(IntMap.empty());
    assertThat(one.with(1, one.get(1))).isSameAs(one);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> IntMap.<String>empty().with(1, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> IntMap.<String>builder().put(1, null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aBuiltMapDoesNotSeeWhatItsBuilderDoesLater() {
    IntMap.Builder<String> builder = IntMap.builder();
    for (int i = 1; i <= 100; i++) {
      builder.put(i, "x" + i);
    }
    IntMap<String> built = builder.build();
    for (int i = 1; i <= 100; i += 2) {
      builder.remove(i);
      builder.put(i + 1, "y");
    }

    assertThat(built.size()).isEqualTo(100);
    assertThat(built.get(1)).isEqualTo("x1");
    assertThat(built.get(2)).isEqualTo("x2");
    assertThat(builder.size()).isEqualTo(50);
    IntMap.Builder<String> second = built.toBuilder();
    second.put(1, "z");
    assertThat(built.get(1)).isEqualTo("x1");
    assertThat(second.build().get(1)).isEqualTo("z");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithAHashMap(long seed) {
    Random random = new Random(seed);
    Map<Integer, String> model = new HashMap<>();
    IntMap<String> map = IntMap.empty();
    IntMap.Builder<String> builder = IntMap.builder();
    for (int step = 0; step < 20_000; step++) {
      int key = key(random);
      String value = "v" + random.nextInt(4);
      if (random.nextInt(100) < 60) {
        model.put(key, value);
        map = map.with(key, value);
        builder.put(key, value);
      } else {
        model.remove(key);
        map = map.without(key);
        builder.remove(key);
      }
      assertThat(map.get(key)).as("seed %d step %d", seed, step).isEqualTo(model.get(key));
      assertThat(map.size()).as("seed %d step %d", seed, step).isEqualTo(model.size());
    }
    assertThat(entries(map)).isEqualTo(new TreeMap<>(model));
    IntMap<String> built = builder.build();
    assertThat(built).isEqualTo(map).hasSameHashCodeAs(map);
    assertThat(order(built)).as("order follows from content").isEqualTo(order(map));
    List<Map.Entry<Integer, String>> all = new ArrayList<>(model.entrySet());
    Collections.shuffle(all, random);
    List<Integer> keys = all.stream().map(Map.Entry::getKey).toList();
    assertThat(IntMap.of(keys, Integer::intValue).size()).isEqualTo(model.size());
    IntMap<Map.Entry<Integer, String>> bulk = IntMap.of(all, Map.Entry::getKey);
    assertThat(order(bulk)).isEqualTo(order(map));
    all.forEach(entry -> assertThat(bulk.get(entry.getKey())).isSameAs(entry));
    IntMap<String> emptied = map;
    for (int key : model.keySet()) {
      emptied = emptied.without(key);
    }
    assertThat(emptied).isSameAs(IntMap.empty());
  }

  @Test
  void ofManyValuesTheLastOneOfAKeyCounts() {
    IntMap<String> map = IntMap.of(List.of("1a", "33b", "1c", "7d", "1e"), s -> s.charAt(0));

    assertThat(map.size()).isEqualTo(3);
    assertThat(map.get('1')).isEqualTo("1e");
    assertThat(map.get('3')).isEqualTo("33b");
    assertThat(IntMap.of(List.<String>of(), String::length)).isSameAs(IntMap.empty());
    assertThatThrownBy(() -> IntMap.of(Arrays.asList("a", null), s -> 1))
        .isInstanceOf(NullPointerException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void tellsEveryDifferenceOnce(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      Map<Integer, String> first = new HashMap<>();
      IntMap<String> a = IntMap.empty();
      for (int i = random.nextInt(300); i > 0; i--) {
        int key = key(random);
        first.put(key, "x");
        a = a.with(key, "x");
      }
      Map<Integer, String> second = new HashMap<>(first);
      IntMap<String> b = a;
      for (int i = random.nextInt(60); i > 0; i--) {
        int key = random.nextBoolean() || first.isEmpty() ? key(random) : anyOf(random, first);
        if (random.nextBoolean()) {
          second.put(key, "y");
          b = b.with(key, "y");
        } else {
          second.remove(key);
          b = b.without(key);
        }
      }
      Map<Integer, List<String>> expected = new TreeMap<>();
      first.forEach(
          (key, value) -> {
            if (!value.equals(second.get(key))) {
              expected.put(key, Arrays.asList(value, second.get(key)));
            }
          });
      second.forEach(
          (key, value) -> {
            if (!first.containsKey(key)) {
              expected.put(key, Arrays.asList(null, value));
            }
          });
      Map<Integer, List<String>> told = new TreeMap<>();
      a.forEachDifference(
          b,
          (key, mine, theirs) -> assertThat(told.put(key, Arrays.asList(mine, theirs))).isNull());
      assertThat(told).as("seed %d round %d", seed, round).isEqualTo(expected);
      assertThat(a.equals(b)).isEqualTo(expected.isEmpty());
    }
  }

  private static int anyOf(Random random, Map<Integer, String> map) {
    return new ArrayList<>(map.keySet()).get(random.nextInt(map.size()));
  }

  /** Dense, sparse, and such as share all low bits. */
  private static int key(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> random.nextInt(200);
      case 1 -> random.nextInt(8) << 28;
      default -> random.nextInt(1, 1 << 10) * 1_000_003 & Integer.MAX_VALUE;
    };
  }

  private static Map<Integer, String> entries(IntMap<String> map) {
    Map<Integer, String> entries = new TreeMap<>();
    map.forEach((key, value) -> assertThat(entries.put(key, value)).isNull());
    return entries;
  }

  private static List<Integer> order(IntMap<?> map) {
    List<Integer> keys = new ArrayList<>();
    map.forEach((key, value) -> keys.add(key));
    return keys;
  }
}
