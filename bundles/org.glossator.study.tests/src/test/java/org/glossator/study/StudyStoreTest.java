package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.StudyStore.OpenResult;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.FaultyFileSystem.Fault;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.Snapshots;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyStoreTest {
  @TempDir private Path folder;

  @Test
  void makesAFolderOfPlainFiles() throws Exception {
    Path target = folder.resolve("my study");
    try (Study study = StudyStore.create(target, newStudy())) {
      assertThat(study.title()).isEqualTo("Titled");
      assertThat(study.annotators()).containsExactly("coder1");
      assertThat(study.scheme().layers()).hasSize(4);
      assertThat(study.documents().isEmpty()).isTrue();
    }
    assertThat(files(target).keySet())
        .containsExactly(
            ".gitattributes",
            ".gitignore",
            ".project",
            "codebook.codebook",
            "documents.csv",
            "study.glossator",
            "typesystem.xml");
    assertThat(target.resolve(".project"))
        .content()
        .contains("<name>my study</name>")
        .contains("<nature>org.glossator.nature</nature>");
    OpenResult opened = StudyStore.open(target);
    assertThat(opened.problems()).isEmpty();
    assertThat(Doctor.examine(target, org.glossator.base.Progress.NONE)).isEmpty();
  }

  @Test
  void refusesFoldersInUse() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "x");
    assertThatThrownBy(() -> StudyStore.create(folder, newStudy()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is not empty");
    assertThat(files(folder).keySet()).containsExactly("mine.txt");
    Path file = folder.resolve("mine.txt");
    assertThatThrownBy(() -> StudyStore.create(file, newStudy())).hasMessageContaining("is a file");
  }

  @Test
  void worksInAFreshGitRepository() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".gitignore"), "mine\n");
    StudyStore.create(folder, newStudy()).close();
    assertThat(folder.resolve(".gitignore")).hasContent("mine");
  }

  @Test
  void leavesNothingBehindWhenItFails() throws Exception {
    FaultyFileSystem counting = new FaultyFileSystem();
    StudyStore.create(folder.resolve("count"), newStudy(), counting).close();
    for (int at = 1; at <= counting.operations(); at++) {
      Path target = folder.resolve("deep/" + at);
      FaultyFileSystem files = new FaultyFileSystem();
      files.failAt(at, Fault.FAILS);
      try {
        StudyStore.create(target, newStudy(), files).close();
        assertThat(files.log().get(at - 1)).contains("delete");
      } catch (ProblemException e) {
        assertThat(target).as("at %d of %s", at, files.log()).doesNotExist();
      }
    }
  }

  @Test
  void saysWhatIsNoStudy() {
    assertThatThrownBy(() -> StudyStore.open(folder.resolve("nowhere")))
        .hasMessageContaining("there is no such folder");
    assertThatThrownBy(() -> StudyStore.open(folder)).hasMessageContaining("is not a study");
  }

  @Test
  void refusesNewerStudies() throws Exception {
    StudyStore.create(folder, newStudy()).close();
    Path file = folder.resolve("study.glossator");
    Files.writeString(
        file, Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"2\""));
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> StudyStore.open(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("study.glossator")
        .hasMessageContaining("2");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void opensWhatIsLeftOfABrokenStudy() throws Exception {
    try (Study study = new RandomStudies(1).study(folder.resolve("s"), 3)) {
      assertThat(study.documents().size()).isEqualTo(3);
    }
    Path target = folder.resolve("s");
    for (String part : List.of("study.glossator", "codebook.codebook", "documents.csv")) {
      byte[] good = Files.readAllBytes(target.resolve(part));
      for (String broken : new String[] {null, "", "<x", "path,path\na,b\n", "\u0000\u0001"}) {
        if (broken == null) {
          Files.delete(target.resolve(part));
        } else {
          Files.writeString(target.resolve(part), broken);
        }
        OpenResult opened = StudyStore.open(target);
        assertThat(opened.problems())
            .as("%s is <%s>", part, broken)
            .isNotEmpty()
            .allMatch(p -> p.path().equals(part));
        if (broken != null) {
          refusesToWriteOver(opened.study(), part, broken);
          assertThat(target.resolve(part)).as("stays as it was").hasContent(broken);
        }
        if (!part.equals("documents.csv")) {
          assertThat(opened.study().text("group0/document-0")).isNotEmpty();
        }
      }
      Files.write(target.resolve(part), good);
    }
    assertThat(StudyStore.open(target).problems()).isEmpty();
  }

  private static void refusesToWriteOver(Study study, String part, String broken) {
    assertThatThrownBy(
            () -> {
              switch (part) {
                case "study.glossator" -> study.saveSettings();
                case "codebook.codebook" -> study.saveCodebook(TestCodebooks.allKinds());
                default -> study.addDocuments(List.of(NewDocument.of("new", "text")));
              }
            },
            "%s is <%s>",
            part,
            broken)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is broken and was not written over");
  }

  @Test
  void neverWritesOverWhatSomebodyElseWrote() throws Exception {
    try (Study one = StudyStore.create(folder, newStudy());
        Study two = StudyStore.open(folder).study()) {
      one.settings().setTitle("One");
      one.saveSettings();
      two.settings().setTitle("Two");
      assertThatThrownBy(two::saveSettings).hasMessageContaining("changed by another program");
      Codebook codebook = CodebookFiles.copy(one.codebook());
      codebook.setVersion("9");
      one.saveCodebook(codebook);
      assertThatThrownBy(() -> two.saveCodebook(TestCodebooks.allKinds()))
          .hasMessageContaining("changed by another program");
    }
    try (Study again = StudyStore.open(folder).study()) {
      assertThat(again.title()).isEqualTo("One");
      assertThat(again.scheme().version()).isEqualTo("9");
    }
  }

  @Test
  void addsDocumentsNormalisedAndHashed() throws Exception {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("title", "A title");
    metadata.put("genre", "op-ed");
    metadata.put("path", "ignored");
    try (Study study = StudyStore.create(folder, newStudy())) {
      List<DocumentEntry> rows =
          study.addDocuments(
              List.of(
                  NewDocument.of("2026/b", "\uFEFFcrlf\r\nline\f", metadata),
                  NewDocument.of("2026/a 👍🏽", "共同责任")));
      assertThat(rows).extracting(DocumentEntry::path).containsExactly("2026/b", "2026/a 👍🏽");
      assertThat(study.text("2026/b")).isEqualTo("crlf\nline ");
      assertThat(folder.resolve("documents/2026/b.txt")).hasContent("crlf\nline ");
      assertThat(study.documents().get("2026/b").sha256())
          .isEqualTo(TextHash.sha256("crlf\nline "));
      assertThat(study.documents().get("2026/b").columns()).isEqualTo(Map.of("genre", "op-ed"));
      assertThat(study.documents().entries())
          .extracting(DocumentEntry::path)
          .containsExactly("2026/a 👍🏽", "2026/b");
      assertThat(StudyStore.open(folder).study().documents().entries())
          .isEqualTo(study.documents().entries());
    }
  }

  @Test
  void takesOverTextsOfAnImportThatWasKilled() throws Exception {
    try (Study study = StudyStore.create(folder, newStudy())) {
      Files.createDirectories(folder.resolve("documents"));
      Files.writeString(folder.resolve("documents/a.txt"), "one");
      Files.writeString(folder.resolve("documents/b.txt"), "tw");
      assertThatThrownBy(() -> study.addDocuments(List.of(NewDocument.of("b", "two"))))
          .hasMessageStartingWith("documents/b.txt: there is another text");
      study.addDocuments(List.of(NewDocument.of("a", "one")));
      assertThat(study.text("a")).isEqualTo("one");
      assertThat(folder.resolve("documents/b.txt")).hasContent("tw");
    }
  }

  @Test
  void addsAllDocumentsOrNone() throws Exception {
    try (Study study = StudyStore.create(folder, newStudy())) {
      study.addDocuments(List.of(NewDocument.of("Report", "one")));
      Map<String, byte[]> before = files(folder);
      for (String name : List.of("../evil", "Report", "REPORT", "con", "fine")) {
        List<NewDocument> added =
            List.of(NewDocument.of("fine", "two"), NewDocument.of(name, "three"));
        assertThatThrownBy(() -> study.addDocuments(added))
            .as(name)
            .isInstanceOf(ProblemException.class);
        assertThat(files(folder)).as(name).usingRecursiveComparison().isEqualTo(before);
      }
    }
  }

  @Test
  void addsAllDocumentsOrNoneWhateverFails() throws Exception {
    List<NewDocument> added = List.of(NewDocument.of("x/a", "one"), NewDocument.of("y/b", "two"));
    int moments = 0;
    for (int at = 1; at == 1 || at <= moments; at++) {
      Path target = folder.resolve("s" + at);
      StudyStore.create(target, newStudy()).close();
      FaultyFileSystem files = new FaultyFileSystem();
      try (Study study = StudyStore.open(target, files).study()) {
        if (moments > 0) {
          files.failAt(at - 1, Fault.FAILS);
        }
        boolean failed = false;
        try {
          study.addDocuments(added);
        } catch (ProblemException e) {
          failed = true;
        }
        moments = Math.max(moments, files.operations() + 1);
        DocumentTable table = StudyStore.open(target).study().documents();
        String context = at + ": " + files.log();
        if (failed && table.isEmpty()) {
          assertThat(target.resolve("documents/x/a.txt")).as(context).doesNotExist();
          assertThat(target.resolve("documents/y/b.txt")).as(context).doesNotExist();
        } else if (!failed) {
          assertThat(table.size()).as(context).isEqualTo(2);
        }
      }
    }
  }

  @Test
  void twoProgramsMayAddDocuments() throws Exception {
    try (Study one = StudyStore.create(folder, newStudy());
        Study two = StudyStore.open(folder).study()) {
      one.addDocuments(List.of(NewDocument.of("a", "one")));
      two.addDocuments(List.of(NewDocument.of("b", "two")));
      assertThat(two.documents().entries())
          .extracting(DocumentEntry::path)
          .containsExactly("a", "b");
      assertThatThrownBy(() -> one.addDocuments(List.of(NewDocument.of("B", "x"))))
          .hasMessageContaining("differs only in capitals");
    }
  }

  @Test
  void reportsChangedAndMissingTexts() throws Exception {
    try (Study study = StudyStore.create(folder, newStudy())) {
      study.addDocuments(List.of(NewDocument.of("a", "line one\nline two\n")));
      Path file = folder.resolve("documents/a.txt");
      // what Git for Windows makes of it is the same text
      Files.writeString(file, "line one\r\nline two\r\n");
      assertThat(study.text("a")).isEqualTo("line one\nline two\n");
      Files.writeString(file, "line one\nline 2\n");
      assertThatThrownBy(() -> study.text("a"))
          .hasMessageStartingWith("documents/a.txt: the text was changed since it was imported");
      Files.delete(file);
      assertThatThrownBy(() -> study.text("a")).hasMessageContaining("there is no such file");
      assertThatThrownBy(() -> study.text("b"))
          .hasMessageContaining("there is no such document in the study");
    }
  }

  @Test
  void roundTripsAnnotations() throws Exception {
    for (long seed = 0; seed < 12; seed++) {
      RandomStudies random = new RandomStudies(seed);
      try (Study study = StudyStore.create(folder.resolve("s" + seed), newStudy())) {
        study.addDocuments(List.of(NewDocument.of("d/x", random.text(300))));
        String text = study.text("d/x");
        AnnotationSnapshot snapshot = random.snapshot(text, 80);
        study.writeAnnotations("d/x", "coder1", snapshot);
        Snapshots.assertEqual("seed " + seed, snapshot, study.read("d/x", "coder1"));
        byte[] first = Files.readAllBytes(study.annotations().file("d/x", "coder1"));
        study.writeAnnotations("d/x", "coder1", study.read("d/x", "coder1"));
        assertThat(study.annotations().file("d/x", "coder1")).hasBinaryContent(first);
        assertThat(study.hasAnnotations("d/x", "coder1")).isTrue();
        assertThat(study.hasAnnotations("d/x", "coder2")).isFalse();
        assertThat(study.annotatorsOf("d/x")).containsExactly("coder1");
        assertThat(study.annotations().documentsOf("coder1")).containsExactly("d/x");
        assertThat(study.read("d/x", "nobody").size()).isZero();
      }
    }
  }

  @Test
  void suggestionsAreNoAnnotations() throws Exception {
    try (Study study = StudyStore.create(folder, newStudy())) {
      study.addDocuments(List.of(NewDocument.of("x", "We share it")));
      AnnotationSnapshot proposed =
          DocumentBuilder.aDocument("We share it").span(3, 8, "threat").snapshot();
      study.suggestions().write("x", "lexicon", proposed);
      assertThat(folder.resolve("suggestions/lexicon/x.xmi")).exists();
      Snapshots.assertEqual("suggestions", proposed, study.suggestions().read("x", "lexicon"));
      assertThat(study.suggestions().ownersOf("x")).containsExactly("lexicon");
      assertThat(study.annotators()).containsExactly("coder1");
      assertThat(
              new StudyStats(study)
                  .run(org.glossator.base.Progress.NONE)
                  .layers()
                  .get("Frame")
                  .total())
          .isZero();
    }
  }

  @Test
  void refusesAnnotationsOfAnotherText() throws Exception {
    try (Study study = StudyStore.create(folder, newStudy())) {
      study.addDocuments(List.of(NewDocument.of("x", "abc")));
      assertThatThrownBy(
              () -> study.writeAnnotations("x", "coder1", AnnotationSnapshot.empty("abd")))
          .hasMessageContaining("another text");
      assertThatThrownBy(
              () -> study.writeAnnotations("x", "../evil", AnnotationSnapshot.empty("abc")))
          .hasMessageContaining("cannot be an annotator's id");
    }
  }

  @Test
  void corruptXmiIsReportedAndStaysAsItWas() throws Exception {
    try (Study study = new RandomStudies(5).study(folder.resolve("s"), 1)) {
      Path file = study.annotations().file("group0/document-0", "coder1");
      byte[] good = Files.readAllBytes(file);
      String whole = Files.readString(file);
      for (String broken :
          List.of(
              "",
              "not xml",
              whole.substring(0, whole.length() / 2),
              "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")) {
        Files.writeString(file, broken);
        String start = "annotations/coder1/group0/document-0.xmi:";
        assertThatThrownBy(() -> study.read("group0/document-0", "coder1"))
            .as(broken)
            .isInstanceOf(ProblemException.class)
            .hasMessageStartingWith(start);
        assertThatThrownBy(() -> study.session("group0/document-0", "coder1"))
            .as(broken)
            .hasMessageStartingWith(start);
        assertThatThrownBy(
                () ->
                    study.writeAnnotations(
                        "group0/document-0",
                        "coder1",
                        AnnotationSnapshot.empty(study.text("group0/document-0"))))
            .as(broken)
            .hasMessageStartingWith(start);
        assertThat(Files.readString(file)).isEqualTo(broken);
        List<Problem> found = Doctor.examine(study, org.glossator.base.Progress.NONE);
        assertThat(found).anyMatch(p -> p.toString().startsWith(start));
      }
      Files.write(file, good);
      assertThat(study.read("group0/document-0", "coder1").size()).isPositive();
      assertThat(file.getParent()).isDirectoryNotContaining("glob:**.lock");
    }
  }

  @Test
  void removesDocumentsThatNobodyHasAnnotated() throws Exception {
    try (Study study = StudyStore.create(folder, newStudy())) {
      study.addDocuments(
          List.of(
              NewDocument.of("a", "one"), NewDocument.of("b", "two"), NewDocument.of("c", "x")));
      study.writeAnnotations("b", "coder1", AnnotationSnapshot.empty("two"));
      assertThatThrownBy(() -> study.removeDocuments(List.of("a", "b")))
          .hasMessageContaining("b: cannot be removed: it is annotated by coder1");
      assertThat(study.documents().size()).isEqualTo(3);
      study.removeDocuments(List.of("a", "c"));
      assertThat(study.documents().entries()).extracting(DocumentEntry::path).containsExactly("b");
      assertThat(folder.resolve("documents/a.txt")).doesNotExist();
      study.addDocuments(List.of(NewDocument.of("A", "again")));
      assertThat(study.text("A")).isEqualTo("again");
    }
  }

  @Test
  void refreshTakesInWhatOthersChanged() throws Exception {
    try (Study one = StudyStore.create(folder, newStudy());
        Study two = StudyStore.open(folder).study()) {
      List<String> told = new ArrayList<>();
      two.addListener(
          new StudyListener() {
            @Override
            public void documentsChanged() {
              told.add("documents");
            }

            @Override
            public void settingsChanged() {
              told.add("settings");
            }

            @Override
            public void codebookChanged() {
              told.add("codebook");
            }
          });
      assertThat(two.refresh()).isEmpty();
      assertThat(told).isEmpty();
      one.addDocuments(List.of(NewDocument.of("a", "one")));
      one.addAnnotator("ann", null, AnnotatorRole.CODER);
      Codebook codebook = CodebookFiles.copy(one.codebook());
      codebook.setVersion("7");
      one.saveCodebook(codebook);
      assertThat(two.refresh()).isEmpty();
      assertThat(told).containsExactly("settings", "codebook", "documents");
      assertThat(two.documents().contains("a")).isTrue();
      assertThat(two.annotators()).contains("ann");
      assertThat(two.scheme().version()).isEqualTo("7");
      // unsaved changes are not thrown away
      two.settings().setTitle("Mine");
      one.settings().setTitle("Theirs");
      one.saveSettings();
      two.refresh();
      assertThat(two.title()).isEqualTo("Mine");
      Files.writeString(folder.resolve("documents.csv"), "nonsense");
      assertThat(two.refresh()).hasSize(1);
    }
  }

  @Test
  void addsAnnotators() throws Exception {
    try (Study study = StudyStore.create(folder, newStudy())) {
      study.addAnnotator("Zoë", "Zoë", AnnotatorRole.CURATOR);
      study.addAnnotator("Zoë", null, AnnotatorRole.CODER);
      Files.createDirectories(folder.resolve("annotations/from-git"));
      assertThat(study.annotators()).containsExactly("coder1", "Zoë", "from-git");
      assertThatThrownBy(() -> study.addAnnotator("a/b", null, AnnotatorRole.CODER))
          .hasMessageContaining("cannot be an annotator's id");
    }
    assertThat(StudyStore.open(folder).study().annotators()).contains("Zoë");
  }

  @Test
  void worksInAReadOnlyFolder() throws Exception {
    Path target = folder.resolve("s");
    new RandomStudies(2).study(target, 1).close();
    Map<String, byte[]> before = files(target);
    try {
      setWritable(target, false);
      Assumptions.assumeFalse(Files.isWritable(target), "this user may write everywhere (root)");
      try (Study study = StudyStore.open(target).study();
          DocumentSession session = study.session("group0/document-0", "coder1")) {
        assertThat(session.isReadOnly()).isTrue();
        assertThat(session.readOnlyReason()).contains("cannot be written");
        assertThatThrownBy(study::saveSettings).hasMessageContaining("cannot be written");
      }
    } finally {
      setWritable(target, true);
    }
    assertThat(files(target)).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void opensALargeStudyWithoutLookingAtAnnotations() throws Exception {
    StudyStore.create(folder, newStudy()).close();
    StringBuilder csv = new StringBuilder("path,sha256,title,date,source,author,language\n");
    for (int i = 0; i < 100_000; i++) {
      csv.append("y/").append(i).append(",,,,,,\n");
    }
    Files.writeString(folder.resolve("documents.csv"), csv);
    Files.createDirectories(folder.resolve("annotations/coder1/y"));
    Files.createDirectories(folder.resolve("annotations/coder1/y/1.xmi"));
    // a large table is read while the settings are
    List<Path> read = Collections.synchronizedList(new ArrayList<>());
    FileSystemLayer spying =
        (FileSystemLayer)
            java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {FileSystemLayer.class},
                (proxy, method, args) -> {
                  read.add((Path) args[0]);
                  return method.invoke(FileSystemLayer.LOCAL, args);
                });
    OpenResult opened = StudyStore.open(folder, spying);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.study().documents().size()).isEqualTo(100_000);
    assertThat(read)
        .extracting(p -> p.getFileName().toString())
        .containsExactlyInAnyOrder("study.glossator", "codebook.codebook", "documents.csv");
  }

  private static NewStudy newStudy() {
    return new NewStudy("Titled", TestCodebooks.allKinds(), List.of("coder1"));
  }

  private static void setWritable(Path root, boolean writable) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        String rights = Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--";
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(writable ? rights.replace("r-", "rw") : rights));
      }
    }
  }

  /** Content of all files by path. */
  static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
