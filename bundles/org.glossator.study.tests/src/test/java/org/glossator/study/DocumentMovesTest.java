package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Progress;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.NamedSet;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentMovesTest {
  private static final String TEXT = "a text of some words";
  private static final AnnotationSnapshot CODED =
      DocumentBuilder.aDocument(TEXT).span(2, 6, "threat").snapshot();

  @TempDir private Path folder;
  private Study study;

  @BeforeEach
  void create() throws Exception {
    study =
        StudyStore.create(
            folder.resolve("study"),
            new StudyStore.NewStudy("", TestCodebooks.allKinds(), List.of("ann", "ben")));
    study.addDocuments(
        List.of(
            NewDocument.of("2024/a", TEXT, Map.of("title", "A")),
            NewDocument.of("2024/b", TEXT),
            NewDocument.of("c", TEXT)));
    study.writeAnnotations("2024/a", "ann", CODED);
    study.suggestions().write("2024/a", "lexicon", CODED);
    study.workflow().saveSet(NamedSet.of("r1", "Round 1", List.of("2024/a", "c")));
    study.workflow().setState(List.of("2024/a"), "ann", DocumentState.DONE);
  }

  @AfterEach
  void close() throws Exception {
    study.close();
  }

  @Test
  void aRenamedDocumentKeepsEverything() throws Exception {
    study.renameDocuments(Map.of("2024/a", "archive/old a"));
    assertIsAt("archive/old a");
    assertThat(study.documents().contains("2024/a")).isFalse();
    assertThat(study.layout().text("2024/a")).doesNotExist();
    assertThat(study.layout().annotations("2024/a", "ann")).doesNotExist();
    assertThat(Doctor.examine(study.folder(), Progress.NONE)).isEmpty();
  }

  @Test
  void namesThatAreTakenAreRefusedAndNothingHappens() throws Exception {
    assertThatThrownBy(() -> study.renameDocuments(Map.of("2024/a", "C")))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> study.renameDocuments(Map.of("2024/a", "../x")))
        .hasMessageContaining("..");
    assertThatThrownBy(() -> study.renameDocuments(Map.of("2024/a", "x", "c", "X")))
        .hasMessageContaining("already");
    Files.writeString(study.folder().resolve("documents/stray.txt"), "something else");
    assertThatThrownBy(() -> study.renameDocuments(Map.of("2024/a", "stray")))
        .hasMessageContaining("stray");
    assertThat(study.folder().resolve("documents/stray.txt")).hasContent("something else");
    assertIsAt("2024/a");
  }

  @Test
  void anOpenDocumentIsNotMoved() throws Exception {
    try (DocumentSession session = study.session("c", "ben")) {
      assertThat(session.isReadOnly()).isFalse();
      assertThatThrownBy(() -> study.renameDocuments(Map.of("c", "d")))
          .hasMessageContaining("open");
      assertThatThrownBy(() -> study.deleteDocuments(List.of("c"))).hasMessageContaining("open");
    }
    study.renameDocuments(Map.of("c", "d"));
    assertThat(study.text("d")).isEqualTo(TEXT);
  }

  @Test
  void deletedDocumentsComeBackWithEverything() throws Exception {
    DeletedDocuments deleted = study.deleteDocuments(List.of("2024/a", "2024/b"));
    assertThat(study.documents().entries()).extracting(DocumentEntry::path).containsExactly("c");
    assertThat(study.workflow().sets().get("r1").documents()).containsExactly("c");
    assertThat(study.workflow().marked("ann")).isEmpty();
    assertThat(Doctor.examine(study.folder(), Progress.NONE)).isEmpty();

    study.restoreDocuments(deleted);
    assertIsAt("2024/a");
    assertThat(study.documents().size()).isEqualTo(3);
    assertThat(Doctor.examine(study.folder(), Progress.NONE)).isEmpty();
  }

  private void assertIsAt(String path) throws Exception {
    Study again = StudyStore.open(study.folder()).study();
    for (Study s : List.of(study, again)) {
      assertThat(s.documents().get(path).title()).isEqualTo("A");
      assertThat(s.text(path)).isEqualTo(TEXT);
      assertThat(s.read(path, "ann").spans().size()).isEqualTo(1);
      assertThat(s.suggestions().read(path, "lexicon").spans().size()).isEqualTo(1);
      assertThat(s.workflow().sets().get("r1").documents()).containsExactlyInAnyOrder(path, "c");
      assertThat(s.workflow().state(path, "ann")).isEqualTo(DocumentState.DONE);
    }
  }
}
