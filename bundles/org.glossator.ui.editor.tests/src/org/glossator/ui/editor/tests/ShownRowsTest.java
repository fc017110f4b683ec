package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.glossator.ui.editor.internal.table.ListSource;
import org.glossator.ui.editor.internal.table.RowQuery;
import org.glossator.ui.editor.internal.table.ShownRows;
import org.junit.jupiter.api.Test;

/** Filtering and sorting of a table's rows. */
class ShownRowsTest {

  private record Row(int id, String name, long size) {}

  private static final class Rows extends ListSource<Row> {
    Rows(List<Row> rows) {
      super(rows);
    }

    @Override
    public Object identity(Row row) {
      return row.id();
    }

    @Override
    public String text(Row row, int column) {
      return column == 0 ? row.name() : Long.toString(row.size());
    }

    @Override
    public Long number(Row row, int column) {
      return column == 1 ? row.size() : null;
    }

    @Override
    public String searchable(Row row) {
      return row.name();
    }
  }

  private static final Rows ROWS =
      new Rows(
          List.of(
              new Row(1, "zebra", 10),
              new Row(2, "Über allem", 9),
              new Row(3, "unten", 10),
              new Row(4, "Apfel und Zebra", 100)));

  private static List<Integer> shown(RowQuery<Row> query) {
    ShownRows<Row> shown = ShownRows.of(ROWS, query);
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      ids.add(shown.get(i).id());
      assertThat(shown.rowOf(shown.get(i).id())).isEqualTo(i);
    }
    return ids;
  }

  @Test
  void textsAreSortedAsTheLanguageSortsAndNumbersAsNumbers() {
    assertThat(shown(new RowQuery<>("", null, 0, false))).containsExactly(4, 2, 3, 1);
    assertThat(shown(new RowQuery<>("", null, 1, false))).containsExactly(2, 1, 3, 4);
    assertThat(shown(new RowQuery<>("", null, 1, true))).containsExactly(4, 1, 3, 2);
  }

  @Test
  void allWordsOfTheFilterMustBeThere() {
    assertThat(shown(new RowQuery<>(" ZEBRA ", null, -1, false))).containsExactly(1, 4);
    assertThat(shown(new RowQuery<>("zebra apf", null, -1, false))).containsExactly(4);
    assertThat(shown(new RowQuery<>("zebra", row -> row.size() < 50, -1, true))).containsExactly(1);
    assertThat(shown(new RowQuery<>("nowhere", null, 0, false))).isEmpty();
    assertThat(ShownRows.of(ROWS, new RowQuery<>("zebra", null, -1, false)).rowOf(2)).isEqualTo(-1);
  }

  @Test
  void withoutAQueryTheSourceIsShownAsItIs() {
    assertThat(shown(new RowQuery<>("", null, -1, false))).containsExactly(1, 2, 3, 4);
    assertThat(ShownRows.none().size()).isZero();
  }
}
