package org.glossator.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.glossator.app.internal.StartArguments;
import org.junit.jupiter.api.Test;

/** What the program makes of its arguments. */
class StartArgumentsTest {

  private static StartArguments of(String... arguments) {
    return StartArguments.of(arguments);
  }

  @Test
  void nothingIsAskedFor() {
    assertThat(of()).isEqualTo(new StartArguments(null, null, false));
    assertThat(of("-pdelaunch", "-showlocation")).isEqualTo(of());
  }

  @Test
  void aStudyAndADocument() {
    Path study = Path.of("a study").toAbsolutePath();
    assertThat(of("-study", "a study", "-document", "2026/report"))
        .isEqualTo(new StartArguments(study, "2026/report", false));
    assertThat(of("-document", "2026/report", "-study", "./a study"))
        .isEqualTo(new StartArguments(study, "2026/report", false));
  }

  @Test
  void aNameWithoutItsValueIsPassedOver() {
    assertThat(of("-study")).isEqualTo(of());
  }

  @Test
  void theSampleIsAskedForWhereverItStands() {
    assertThat(of("-sample").sample()).isTrue();
    assertThat(of("-nl", "en", "-sample").sample()).isTrue();
    assertThat(of("-sample", "-document", "x").document()).isEqualTo("x");
  }
}
