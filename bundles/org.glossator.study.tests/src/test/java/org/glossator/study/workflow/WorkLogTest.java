package org.glossator.study.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkLogTest {
  private static final Instant BEGIN = Instant.parse("2026-01-10T10:00:00Z");

  @TempDir private Path folder;
  private Study study;

  @BeforeEach
  void create() throws Exception {
    study =
        StudyStore.create(
            folder.resolve("study"),
            new StudyStore.NewStudy("", TestCodebooks.allKinds(), List.of("ann")));
  }

  @AfterEach
  void close() throws Exception {
    study.close();
  }

  @Test
  void nobodyHasWorkedYet() throws Exception {
    assertThat(WorkLog.read(study, "ann")).isEmpty();
  }

  @Test
  void stretchesComeBackInTheirOrder() throws Exception {
    Stint first = new Stint(BEGIN, BEGIN.plusSeconds(90), "2026/with, comma and \"quotes\"", 3);
    Stint second = new Stint(BEGIN.plusSeconds(100), BEGIN.plusSeconds(130), "b", 0);
    WorkLog.append(study, "ann", first);
    WorkLog.append(study, "ann", second);
    assertThat(WorkLog.read(study, "ann")).containsExactly(first, second);
    assertThat(Files.readAllLines(WorkLog.file(study, "ann")))
        .hasSize(3)
        .first()
        .isEqualTo("begin,end,document,spans");
  }

  @Test
  void aSpoiltRowIsLeftOutAndTheOthersAreRead() throws Exception {
    Stint stint = new Stint(BEGIN, BEGIN.plusSeconds(5), "a", 1);
    WorkLog.append(study, "ann", stint);
    Files.writeString(
        WorkLog.file(study, "ann"),
        "yesterday,today,a,many\nonly,three,cells\n",
        StandardOpenOption.APPEND);
    WorkLog.append(study, "ann", stint);
    assertThat(WorkLog.read(study, "ann")).containsExactly(stint, stint);
  }
}
