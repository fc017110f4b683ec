package org.glossator.formats.internal.webannotsv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TsvUnitsTest {
  private final TsvUnits units = new TsvUnits();

  private TsvUnit add(String id) {
    TsvUnit unit = new TsvUnit(0, 1, 1);
    assertThat(units.add(id, unit, true)).as(id).isTrue();
    return unit;
  }

  @Test
  void findsRowsInTheUsualOrder() {
    TsvUnit first = add("1-1");
    TsvUnit part = add("1-1.1");
    TsvUnit second = add("1-2");
    TsvUnit far = add("2-1");
    for (int i = 2; i < 1000; i++) {
      add("2-" + i);
    }
    assertThat(units.get("1-1")).isSameAs(first);
    assertThat(units.get("1-1.1")).isSameAs(part);
    assertThat(units.get("1-2")).isSameAs(second);
    assertThat(units.get("2-1")).isSameAs(far);
    assertThat(units.get("1-3")).isNull();
  }

  @Test
  void findsRowsOutOfOrderAndWithUnusualIds() {
    TsvUnit late = add("9-1");
    TsvUnit early = add("1-1");
    TsvUnit odd = add("a-b");
    TsvUnit zeros = add("09-01");
    TsvUnit huge = add("999999999-1");
    TsvUnit after = add("9-2");
    assertThat(units.get("9-1")).isSameAs(late);
    assertThat(units.get("1-1")).isSameAs(early);
    assertThat(units.get("a-b")).isSameAs(odd);
    assertThat(units.get("09-01")).isSameAs(zeros);
    assertThat(units.get("999999999-1")).isSameAs(huge);
    assertThat(units.get("9-2")).isSameAs(after);
  }

  @Test
  void refusesAnIdThatWasThere() {
    add("1-1");
    add("3-1");
    add("2-1"); // out of order
    add("x");
    TsvUnit other = new TsvUnit(5, 6, 9);
    for (String id : new String[] {"1-1", "3-1", "2-1", "x"}) {
      assertThat(units.add(id, other, true)).as(id).isFalse();
    }
    add("3-2");
  }

  @Test
  void knowsIdsWithoutWhatTheyHold() {
    assertThat(units.add("1-1", new TsvUnit(0, 1, 1), false)).isTrue();
    assertThat(units.add("1-1", new TsvUnit(0, 1, 1), false)).isFalse();
    assertThat(units.get("1-1")).isNull();
  }
}
