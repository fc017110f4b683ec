package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.Span;
import org.glossator.base.Progress;
import org.glossator.study.ReanchorDocument.Outcome;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReanchorDocumentTest {
  private static final String OLD =
      "No country can carry this burden alone. 👍🏽 共同责任。\nIt is a threat to all.\n";
  private static final String NEW =
      "A headline\n\nNo country can carry this burden alone. 👍🏽 共同责任。\n";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void makeAStudy() throws Exception {
    root = folder.resolve("s");
    try (Study study =
        StudyStore.create(
            root, new NewStudy("", TestCodebooks.allKinds(), List.of("coder1", "coder2")))) {
      study.addDocuments(List.of(NewDocument.of("d", OLD), NewDocument.of("e", OLD)));
      for (String annotator : List.of("coder1", "coder2")) {
        study.writeAnnotations(
            "d",
            annotator,
            DocumentBuilder.aDocument(OLD)
                .spanOver("共同责任", "burden")
                .spanOver("threat", "threat")
                .snapshot());
      }
      study
          .suggestions()
          .write(
              "d",
              "lexicon",
              DocumentBuilder.aDocument(OLD).spanOver("burden", "burden").snapshot());
    }
  }

  private Outcome reanchor(boolean dryRun) throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      return new ReanchorDocument(study, "d", dryRun).run(Progress.NONE);
    }
  }

  @Test
  void annotationsMoveAndWhatHasNoPlaceIsListed() throws Exception {
    Files.writeString(root.resolve("documents/d.txt"), NEW);
    assertThat(Doctor.examine(root, Progress.NONE)).isNotEmpty();
    Outcome outcome = reanchor(false);
    assertThat(outcome.isChanged()).isTrue();
    assertThat(outcome.unplaced()).isEqualTo(2);
    try (Study study = StudyStore.open(root).study()) {
      Span span = study.read("d", "coder1").spans().iterator().next();
      assertThat(NEW.substring(span.begin(), span.end())).isEqualTo("共同责任");
      Span suggestion = study.suggestions().read("d", "lexicon").spans().iterator().next();
      assertThat(NEW.substring(suggestion.begin(), suggestion.end())).isEqualTo("burden");
    }
    assertThat(Files.readString(root.resolve("reanchored/d.csv")))
        .contains("left out,coder1,")
        .contains("threat");
    assertThat(Doctor.examine(root, Progress.NONE)).isEmpty();
  }

  @Test
  void undone() throws Exception {
    var before = StudyStoreTest.files(root.resolve("annotations"));
    String table = Files.readString(root.resolve("documents.csv"));
    Files.writeString(root.resolve("documents/d.txt"), NEW);
    reanchor(false);
    try (Study study = StudyStore.open(root).study()) {
      assertThat(study.history().undoLabel()).isEqualTo(ReanchorDocument.label("d"));
      study.history().undo(Progress.NONE);
    }
    var after = StudyStoreTest.files(root.resolve("annotations"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).isEqualTo(bytes));
    assertThat(Files.readString(root.resolve("documents.csv"))).isEqualTo(table);
    assertThat(root.resolve("reanchored/d.csv")).doesNotExist();
    assertThat(Files.readString(root.resolve("documents/d.txt")))
        .as("who changed the text outside does so again")
        .isEqualTo(NEW);
  }

  @Test
  void unsavedEditsOfTheOldTextMoveToo() throws Exception {
    int id;
    try (Study study = StudyStore.open(root).study()) {
      id = study.read("d", "coder1").spans().iterator().next().id();
    }
    Path journal = root.resolve("annotations/coder1/d.xmi.journal");
    Path xmi = root.resolve("annotations/coder1/d.xmi");
    byte[] unsaved;
    byte[] old = Files.readAllBytes(xmi);
    try (Study study = StudyStore.open(root).study();
        DocumentSession session = study.session("d", "coder1")) {
      session.perform("Memo", new SetMemo(id, "in the journal"));
      session.flush();
      unsaved = Files.readAllBytes(journal);
    }
    Files.write(journal, unsaved);
    Files.write(xmi, old);
    Files.writeString(root.resolve("documents/d.txt"), NEW);
    reanchor(false);
    try (Study study = StudyStore.open(root).study()) {
      assertThat(study.read("d", "coder1").get(id).memo()).isEqualTo("in the journal");
    }
  }

  @Test
  void carriageReturnsOfAnEditorAreTakenOut() throws Exception {
    Files.writeString(root.resolve("documents/d.txt"), NEW.replace("\n", "\r\n"));
    reanchor(false);
    assertThat(Files.readString(root.resolve("documents/d.txt"))).isEqualTo(NEW);
    assertThat(Doctor.examine(root, Progress.NONE)).isEmpty();
  }

  @Test
  void whatOtherToolsPutInMovesAlong() throws Exception {
    Path xmi = root.resolve("annotations/coder1/d.xmi");
    int begin = OLD.indexOf("burden");
    Files.writeString(
        xmi,
        Files.readString(xmi)
            .replace(" xmi:version", " xmlns:tok=\"http:///x/y.ecore\" xmi:version")
            .replace(
                "<cas:View",
                "<tok:Token xmi:id=\"20\" sofa=\"1\" begin=\"%d\" end=\"%d\"/>\n<cas:View"
                    .formatted(begin, begin + 6)));
    Files.writeString(root.resolve("documents/d.txt"), NEW);
    reanchor(false);
    int now = NEW.indexOf("burden");
    assertThat(Files.readString(xmi))
        .contains(
            "<tok:Token xmi:id=\"20\" sofa=\"1\" begin=\"%d\" end=\"%d\"/>"
                .formatted(now, now + 6));
  }

  @Test
  void dryRunWritesNothing() throws Exception {
    Files.writeString(root.resolve("documents/d.txt"), NEW);
    var before = StudyStoreTest.files(root);
    assertThat(reanchor(true).unplaced()).isEqualTo(2);
    assertThat(StudyStoreTest.files(root).keySet()).isEqualTo(before.keySet());
    StudyStoreTest.files(root)
        .forEach((name, bytes) -> assertThat(bytes).isEqualTo(before.get(name)));
  }

  @Test
  void nothingToDo() throws Exception {
    assertThat(reanchor(false).isChanged()).isFalse();
    try (Study study = StudyStore.open(root).study()) {
      assertThatThrownBy(() -> new ReanchorDocument(study, "x", false).run(Progress.NONE))
          .hasMessageContaining("there is no such document");
    }
  }

  @Test
  void aDocumentThatIsOpenIsNotTouched() throws Exception {
    try (Study study = StudyStore.open(root).study();
        DocumentSession session = study.session("d", "coder2")) {
      assertThat(session.isReadOnly()).isFalse();
      Files.writeString(root.resolve("documents/d.txt"), NEW);
      assertThatThrownBy(() -> new ReanchorDocument(study, "d", false).run(Progress.NONE))
          .hasMessageContaining("it is open");
    }
    assertThat(Files.readString(root.resolve("annotations/coder1/d.xmi"))).contains("threat");
  }
}
