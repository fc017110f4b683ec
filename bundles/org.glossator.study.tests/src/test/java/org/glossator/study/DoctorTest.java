package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.workflow.DocumentState;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.Snapshots;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  private static final String TEXT = "No country can carry this burden alone. 👍🏽 共同责任。";

  @TempDir private Path folder;
  private Path xmi;

  @BeforeEach
  void makeAHealthyStudy() throws ProblemException {
    try (Study study =
        StudyStore.create(
            folder.resolve("s"),
            new NewStudy("", TestCodebooks.allKinds(), List.of("coder1", "coder2")))) {
      study.addDocuments(
          List.of(NewDocument.of("d/x", TEXT), NewDocument.of("y", "Another text.")));
      AnnotationSnapshot snapshot =
          DocumentBuilder.aDocument(TEXT).span(3, 10, "burden").span(26, 32, "threat").snapshot();
      study.writeAnnotations("d/x", "coder1", snapshot);
      xmi = study.annotations().file("d/x", "coder1");
      folder = study.folder();
    }
    assertThat(examine()).isEmpty();
  }

  @Test
  void changedText() throws IOException {
    Files.writeString(folder.resolve("documents/y.txt"), "Another text!");
    finds("documents/y.txt: the text was changed since it was imported");
  }

  @Test
  void aMissingRequiredAttributeIsANoteUntilTheDocumentIsMarkedAsDone() throws Exception {
    Codebook codebook = TestCodebooks.allKinds();
    codebook.getLayers().stream()
        .filter(layer -> layer.getId().equals(TestCodebooks.CLAIM))
        .findFirst()
        .orElseThrow()
        .getAttributes()
        .getFirst()
        .setRequired(true);
    folder = folder.resolve("required");
    try (Study study = StudyStore.create(folder, new NewStudy("", codebook, List.of("coder1")))) {
      study.addDocuments(List.of(NewDocument.of("y", "Another text.")));
      study.writeAnnotations(
          "y",
          "coder1",
          DocumentBuilder.aDocument("Another text.")
              .onLayer(TestCodebooks.CLAIM)
              .span(0, 7, "demand")
              .snapshot());
      List<Problem> open = required();
      assertThat(open).hasSize(1);
      assertThat(open.getFirst().severity()).isEqualTo(Severity.INFO);
      study.workflow().setState(List.of("y"), "coder1", DocumentState.DONE);
    }
    assertThat(required()).extracting(Problem::severity).containsExactly(Severity.WARNING);
    try (Study study = StudyStore.open(folder).study()) {
      study.workflow().setState(List.of("y"), "coder1", DocumentState.IN_PROGRESS);
    }
    assertThat(required()).extracting(Problem::severity).containsExactly(Severity.INFO);
  }

  private List<Problem> required() throws ProblemException {
    return Doctor.examine(folder, Progress.NONE).stream()
        .filter(p -> p.path().endsWith("y.xmi"))
        .toList();
  }

  @Test
  void rowWithoutFile() throws IOException {
    Files.delete(folder.resolve("documents/y.txt"));
    finds("documents/y.txt: cannot be read: there is no such file");
  }

  @Test
  void fileWithoutRow() throws Exception {
    Files.writeString(folder.resolve("documents/z.txt"), "A stray text.");
    Files.writeString(folder.resolve("documents/.DS_Store"), "");
    finds(
        "documents/z.txt: the text has no row in documents.csv",
        "documents/.DS_Store: is not the text");
    repairs("documents/z.txt: the text has no row in documents.csv; a row was added");
    assertThat(StudyStore.open(folder).study().text("z")).isEqualTo("A stray text.");
  }

  @Test
  void fileWithoutRowThatCannotHaveOne() throws Exception {
    Files.writeString(folder.resolve("documents/Y.txt"), "Collides.");
    Files.write(folder.resolve("documents/binary.txt"), new byte[] {(byte) 0xff, 0});
    finds("documents/Y.txt: the text has no row", "documents/binary.txt: the text has no row");
    assertThat(Doctor.repair(folder, Progress.NONE).repaired()).isEmpty();
  }

  @Test
  void rowWithoutHash() throws Exception {
    Path csv = folder.resolve("documents.csv");
    String hash = StudyStore.open(folder).study().documents().get("y").sha256();
    Files.writeString(csv, Files.readString(csv).replace(hash, ""));
    finds("documents.csv: the row of y has no sha256");
    repairs(
        "documents.csv: the row of y has no sha256; the hash of the present text was filled in");
    assertThat(StudyStore.open(folder).study().documents().get("y").sha256()).isEqualTo(hash);
    assertThat(examine()).isEmpty();
  }

  @Test
  void namesThatCollideOnOtherSystems() throws IOException {
    Path csv = folder.resolve("documents.csv");
    Files.writeString(csv, Files.readString(csv) + "Y,,,,,,\n");
    Files.writeString(folder.resolve("documents/Y.txt"), "Text");
    finds("differs only in capitals", "the row of Y has no sha256");
  }

  @Test
  void spanOutsideTheText() throws IOException {
    replace("end=\"32\"", "end=\"3200\"");
    finds("annotations/coder1/d/x.xmi:");
  }

  @Test
  void duplicateId() throws IOException {
    replace("xmi:id=\"1001\"", "xmi:id=\"1000\"");
    finds("annotations/coder1/d/x.xmi:");
  }

  @Test
  void danglingRelation() throws Exception {
    write(
        DocumentBuilder.aDocument(TEXT)
            .span(3, 10, "burden")
            .span(26, 32, "threat")
            .relation(1000, 1001, "speaker")
            .snapshot());
    assertThat(examine()).isEmpty();
    replace("Governor=\"1000\"", "Governor=\"4711\"");
    finds("annotations/coder1/d/x.xmi:");
  }

  @Test
  void unknownLayerAndCode() throws Exception {
    Codebook codebook = TestCodebooks.allKinds();
    codebook.getLayers().get(0).getCodes().removeIf(code -> code.getId().equals("threat"));
    try (Study study = StudyStore.open(folder).study()) {
      study.saveCodebook(codebook);
    }
    finds("annotation 1001: ");
    codebook = CodebookFiles.copy(codebook);
    codebook.getLayers().remove(0);
    try (Study study = StudyStore.open(folder).study()) {
      study.saveCodebook(codebook);
    }
    finds("2 annotations are of the layer 'Frame', which the codebook does not have");
  }

  @Test
  void unknownActor() throws Exception {
    write(
        DocumentBuilder.aDocument(TEXT)
            .span(3, 10, "burden")
            .attribute("actor", new AttributeValue.Actor("pakistan"))
            .snapshot());
    finds("annotation 1000 names the unknown actor pakistan");
    try (Study study = StudyStore.open(folder).study()) {
      Actor actor = StudyFactory.eINSTANCE.createActor();
      actor.setId("pakistan");
      actor.setParent("asia");
      study.settings().getActors().add(actor);
      study.saveSettings();
    }
    finds("study.glossator: the actor pakistan names the unknown actor asia");
  }

  @Test
  void fileThatIsNotCanonical() throws Exception {
    byte[] canonical = Files.readAllBytes(xmi);
    replace("xmi:version=\"2.0\"", "xmi:version='2.0'");
    finds("annotations/coder1/d/x.xmi: the file is not in the form in which Glossator writes it");
    repairs("it was written again in that form");
    assertThat(xmi).hasBinaryContent(canonical);
    assertThat(examine()).isEmpty();
  }

  @Test
  void unreadableXmi() throws IOException {
    Files.writeString(xmi, "<<<<<<< HEAD\n");
    finds("annotations/coder1/d/x.xmi:");
    assertThat(xmi).hasContent("<<<<<<< HEAD");
  }

  @Test
  void annotationsOfAnotherText() throws Exception {
    Files.copy(xmi, xmi.resolveSibling("../y.xmi"));
    finds("annotations/coder1/y.xmi: was made for another text");
  }

  @Test
  void annotationsWithoutDocument() throws IOException {
    Files.copy(xmi, xmi.resolveSibling("gone.xmi"));
    Files.writeString(xmi.resolveSibling("lost.xmi.journal"), "{}");
    finds(
        "annotations/coder1/d/gone.xmi: the document d/gone is not in documents.csv",
        "annotations/coder1/d/lost.xmi: the document d/lost is not in documents.csv");
  }

  @Test
  void unknownAnnotator() throws Exception {
    Path theirs = folder.resolve("annotations/guest/d/x.xmi");
    Files.createDirectories(theirs.getParent());
    Files.copy(xmi, theirs);
    finds("annotations/guest: the annotator guest is not in study.glossator");
    repairs("the annotator was added");
    assertThat(examine()).isEmpty();
  }

  @Test
  void typeSystemThatIsOutOfDate() throws Exception {
    Path file = folder.resolve("typesystem.xml");
    byte[] right = Files.readAllBytes(file);
    Files.writeString(file, "<x/>");
    finds("typesystem.xml: the type system is not that of the codebook");
    repairs("it was made again from the codebook");
    assertThat(file).hasBinaryContent(right);
    Files.delete(file);
    finds("typesystem.xml: the file is missing");
    repairs("it was made again from the codebook");
    assertThat(examine()).isEmpty();
  }

  @Test
  void projectFile() throws Exception {
    Path file = folder.resolve(".project");
    byte[] right = Files.readAllBytes(file);
    Files.delete(file);
    finds(".project: the file is missing");
    repairs("the file was made again");
    assertThat(file).hasBinaryContent(right);
    Files.writeString(file, "<projectDescription/>");
    finds(".project: the project does not have the nature");
  }

  @Test
  void filesForGit() throws Exception {
    Files.delete(folder.resolve(".gitattributes"));
    Files.writeString(folder.resolve(".gitignore"), "mine\n*.lock\n*.journal");
    assertThat(examine()).as("not under Git").isEmpty();
    Files.createDirectory(folder.resolve(".git"));
    finds(".gitignore: lacks 3 lines", ".gitattributes: lacks 6 lines");
    repairs(
        ".gitignore: lacks 3 lines; the lines were added",
        ".gitattributes: lacks 6 lines; the lines were added");
    assertThat(Files.readString(folder.resolve(".gitignore")))
        .startsWith("mine\n*.lock\n*.journal\n");
    assertThat(examine()).isEmpty();
  }

  @Test
  void whatAKilledProcessLeft() throws Exception {
    AnnotationSnapshot last;
    byte[] journal;
    byte[] file = Files.readAllBytes(xmi);
    try (Study study = StudyStore.open(folder).study();
        DocumentSession session = study.session("d/x", "coder1")) {
      session.perform("Delete", new org.glossator.annotation.AnnotationEdit.DeleteSpan(1000));
      session.flush();
      journal = Files.readAllBytes(xmi.resolveSibling("x.xmi.journal"));
      last = session.document().snapshot();
      finds("x.xmi.journal: 1 edit is not in the XMI file yet");
    }
    Files.write(xmi, file);
    Files.write(xmi.resolveSibling("x.xmi.journal"), journal);
    Files.writeString(xmi.resolveSibling("x.xmi.tmp"), "half");
    finds("1 edit is not in the XMI file yet", "x.xmi.tmp: is left over from a save");
    repairs("the XMI file was written", "it was removed");
    assertThat(examine()).isEmpty();
    Snapshots.assertEqual("repaired", last, StudyStore.open(folder).study().read("d/x", "coder1"));
  }

  @Test
  void damagedJournal() throws Exception {
    Files.writeString(xmi.resolveSibling("x.xmi.journal"), "{\n{\n{\n");
    finds("annotations/coder1/d/x.xmi.journal:1: the journal is damaged");
  }

  @Test
  void filesThatDoNotBelongThere() throws Exception {
    Files.writeString(folder.resolve("annotations/coder1/notes.docx"), "");
    finds("annotations/coder1/notes.docx: is not a file of annotations");
  }

  @Test
  void newerStudy() throws Exception {
    Path file = folder.resolve("study.glossator");
    Files.writeString(
        file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"9\""));
    finds("study.glossator");
  }

  @Test
  void noStudy() {
    assertThat(Doctor.examine(folder.resolve("nowhere"), Progress.NONE))
        .singleElement()
        .asString()
        .contains("there is no such folder");
  }

  @Test
  void idsOfTheRegister() throws Exception {
    try (Study study = StudyStore.open(folder).study()) {
      for (String id : new String[] {"a", "a", null}) {
        Actor actor = StudyFactory.eINSTANCE.createActor();
        actor.setId(id);
        study.settings().getActors().add(actor);
      }
      study.settings().getAnnotators().get(1).setId("../x");
      study.saveSettings();
    }
    finds("the actor id a is given twice", "has no id", "\"../x\" cannot be used");
  }

  private void finds(String... parts) {
    List<Problem> problems = examine();
    for (String part : parts) {
      assertThat(problems).extracting(Problem::toString).anyMatch(p -> p.contains(part));
    }
    assertThat(problems).as("and nothing else").hasSize(parts.length);
  }

  private void repairs(String... parts) throws ProblemException {
    Doctor.Treatment treatment = Doctor.repair(folder, Progress.NONE);
    for (String part : parts) {
      assertThat(treatment.repaired())
          .extracting(Problem::toString)
          .anyMatch(p -> p.contains(part));
    }
    assertThat(treatment.repaired()).hasSize(parts.length);
  }

  private List<Problem> examine() {
    return Doctor.examine(folder, Progress.NONE);
  }

  private void replace(String what, String by) throws IOException {
    String content = Files.readString(xmi);
    assertThat(content).contains(what);
    Files.writeString(xmi, content.replace(what, by));
  }

  private void write(AnnotationSnapshot snapshot) throws ProblemException {
    try (Study study = StudyStore.open(folder).study()) {
      study.writeAnnotations("d/x", "coder1", snapshot);
    }
  }
}
