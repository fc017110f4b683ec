package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentGlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "2026/* 2026/a true",
        "2026/* 2026/x/a false",
        "2026/** 2026/x/a true",
        "**/a 2026/x/a true",
        "**/a a true",
        "a* 2026/abc true",
        "a? 2026/abc false",
        "a?c 2026/abc true",
        "[a-c]* b1 true",
        "[!a-c]* b1 false",
        "[!a-c]* d1 true",
        "{a,b}* bcd true",
        "{a,b}* ccd false",
        "a.b axb false",
        "a.b a.b true",
        "20*/ct-* 2026/ct-cooperation true",
        "*.* a\uD83D\uDE00.b true",
        "? \uD83D\uDE00 true"
      })
  void matches(String glob, String path, boolean expected) throws ProblemException {
    assertThat(DocumentGlob.of(glob).test(path)).isEqualTo(expected);
  }

  @Test
  void refusesWhatIsNotClosed() {
    for (String glob : new String[] {"[a", "{a", "a}"}) {
      assertThatThrownBy(() -> DocumentGlob.of(glob)).as(glob).isInstanceOf(ProblemException.class);
    }
  }
}
