package org.glossator.platform.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.base.ProblemException;
import org.glossator.platform.StudyTrash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTrashTest {
  @TempDir Path folder;
  private String home;
  private Path study;

  @BeforeEach
  void ownHome() throws Exception {
    assumeTrue(System.getenv("XDG_DATA_HOME") == null, "the trash of the desktop is elsewhere");
    home = System.getProperty("user.home");
    System.setProperty("user.home", Files.createDirectories(folder.resolve("home")).toString());
    study = Files.createDirectories(folder.resolve("My study é"));
    Files.writeString(study.resolve("documents.csv"), "path\n");
  }

  @AfterEach
  void homeAgain() {
    if (home != null) {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void aStudyGoesAsAWholeAndComesBack() throws Exception {
    StudyTrash.Trashed trashed = StudyTrash.move(study);
    assertThat(study).doesNotExist();
    assertThat(trashed.now().resolve("documents.csv")).hasContent("path\n");
    if (trashed.info() != null) {
      assertThat(Files.readString(trashed.info()))
          .startsWith("[Trash Info]\nPath=/")
          .contains("My%20study%20%C3%A9\n");
    }

    StudyTrash.restore(trashed);
    assertThat(study.resolve("documents.csv")).hasContent("path\n");
    assertThat(trashed.now()).doesNotExist();
    if (trashed.info() != null) {
      assertThat(trashed.info()).doesNotExist();
    }
  }

  @Test
  void twoOfOneNameLieBesideEachOther() throws Exception {
    StudyTrash.Trashed first = StudyTrash.move(study);
    Files.createDirectories(study);
    StudyTrash.Trashed second = StudyTrash.move(study);
    assertThat(second.now()).isNotEqualTo(first.now()).exists();
    assertThat(first.now().resolve("documents.csv")).exists();
  }

  @Test
  void whatCameIntoItsPlaceIsNotOverwritten() throws Exception {
    StudyTrash.Trashed trashed = StudyTrash.move(study);
    Files.createDirectories(study);
    assertThatThrownBy(() -> StudyTrash.restore(trashed))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("something else");
    assertThat(trashed.now().resolve("documents.csv")).exists();
  }
}
