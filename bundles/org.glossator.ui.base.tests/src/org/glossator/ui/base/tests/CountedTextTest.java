package org.glossator.ui.base.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.ui.base.CountedText;
import org.junit.jupiter.api.Test;

class CountedTextTest {
  private static final String TEXT =
      "{0} [document was|documents were] added to {1}, from {2} of {3} [file|files].";

  @Test
  void theNumberBeforeTheFormsDecides() {
    assertThat(CountedText.bind(TEXT, 1, "Security", 1, 2))
        .isEqualTo("1 document was added to Security, from 1 of 2 files.");
    assertThat(CountedText.bind(TEXT, "1,000", "Security", 1, 1))
        .isEqualTo("1,000 documents were added to Security, from 1 of 1 file.");
    assertThat(CountedText.bind("{0} open [place|places]", 0)).isEqualTo("0 open places");
  }

  @Test
  void whatValuesHoldIsNoForm() {
    assertThat(CountedText.bind("{1}: {0} [code|codes]", 1, "[a|b] {0} $1"))
        .isEqualTo("[a|b] {0} $1: 1 code");
    assertThat(CountedText.bind("It''s {0}", "x")).isEqualTo("It's x");
  }
}
