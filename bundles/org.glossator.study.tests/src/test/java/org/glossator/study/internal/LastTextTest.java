package org.glossator.study.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is given again only while its file is certainly the same. */
class LastTextTest {
  private static final String HASH = "a hash";

  @TempDir private Path folder;
  private final LastText last = new LastText();
  private final String text = new String("We share a burden.");
  private Path file;

  @BeforeEach
  void aTextThatHasRested() throws Exception {
    file = Files.writeString(folder.resolve("a.txt"), text);
    setAge(Duration.ofHours(1));
  }

  private void setAge(Duration age) throws Exception {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  private void read() {
    last.keep(LastText.place(file, HASH), text);
  }

  @Test
  void theSameFileGivesTheSameText() {
    read();
    assertThat(last.get(LastText.place(file, HASH))).isSameAs(text);
  }

  @Test
  void anotherTimeSizeHashOrFileDoesNot() throws Exception {
    read();
    assertThat(last.get(LastText.place(file, "another hash"))).isNull();
    assertThat(last.get(LastText.place(folder.resolve("b.txt"), HASH))).isNull();
    setAge(Duration.ofMinutes(59));
    assertThat(last.get(LastText.place(file, HASH))).isNull();
  }

  @Test
  void aFileThatWasWrittenAMomentAgoIsNotTrusted() throws Exception {
    setAge(Duration.ZERO);
    read();
    assertThat(last.get(LastText.place(file, HASH))).isNull();
  }

  @Test
  void withoutAHashNothingIsKept() {
    last.keep(LastText.place(file, ""), text);
    assertThat(last.get(LastText.place(file, ""))).isNull();
    assertThat(last.get(LastText.place(file, HASH))).isNull();
  }
}
