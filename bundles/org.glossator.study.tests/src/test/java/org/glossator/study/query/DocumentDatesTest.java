package org.glossator.study.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-01-10            | 2026-01-10
          2026-01-10T08:30:00Z  | 2026-01-10
          2026                  | 2026
          2026-1                | 2026-01
          2026/01/10            | 2026-01-10
          20260110              | 2026-01-10
          10.01.2026            | 2026-01-10
          10. 1. 2026           | 2026-01-10
          25/12/2026            | 2026-12-25
          12/25/2026            | 2026-12-25
          10/01/2026            | 2026
          5/5/2026              | 2026-05-05
          10 January 2026       | 2026-01-10
          10th January, 2026    | 2026-01-10
          Sat, 10 Jan 2026      | 2026-01-10
          January 10, 2026      | 2026-01-10
          Jan. 10, 2026         | 2026-01-10
          Saturday, January 10, 2026 | 2026-01-10
          March 2026            | 2026-03
          1er mars 2026         |
          10 août 2026          | 2026-08-10
          10. März 2026         | 2026-03-10
          2026年1月10日          | 2026-01-10
          2026 年 1 月           | 2026-01
          ２０２６-01-10         | 2026-01-10
          """)
  void readsDatesAsSourcesWriteThem(String written, String iso) {
    assertThat(DocumentDates.iso(written)).isEqualTo(iso == null ? "" : iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2026-13-01", "31.4.2026", "30 February 2026", "n.d.", "0000"})
  void whatIsNoDateIsNone(String written) {
    assertThat(DocumentDates.read(written)).isNull();
  }

  @Test
  void dayAndMonthThatCannotBeToldApartAreSaidToBe() {
    assertThat(DocumentDates.read("10/01/2026").ambiguous()).isTrue();
    assertThat(DocumentDates.read("13/01/2026").ambiguous()).isFalse();
  }
}
