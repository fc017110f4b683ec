package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.glossator.formats.TestStudies.importAs;
import static org.glossator.formats.TestStudies.problems;
import static org.glossator.formats.TestStudies.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Importing text files: names, encodings, bad input, all through the task that command line and
 * workbench use.
 */
class TxtImportTest {
  @TempDir Path temp;
  private Study study;
  private Path in;

  @BeforeEach
  void make() throws Exception {
    study = TestStudies.blank(temp.resolve("study"));
    in = Files.createDirectory(temp.resolve("in"));
  }

  @AfterEach
  void close() throws ProblemException {
    study.close();
  }

  @Test
  void namesDocumentsByTheirRelativePaths() throws Exception {
    write(in.resolve("2026/a.txt"), "One.");
    write(in.resolve("2026/deep/b.v2.txt"), "Two.");
    write(in.resolve("c.TXT"), "Three.");
    write(in.resolve("notes.md"), "No document.");
    write(in.resolve(".hidden.txt"), "No document.");
    ImportReport report = importAs(study, "txt", in);
    assertThat(report.documents()).isEqualTo(3);
    assertThat(report.problems().isEmpty()).isTrue();
    assertThat(paths()).containsExactly("2026/a", "2026/deep/b.v2", "c");
    assertThat(study.text("2026/a")).isEqualTo("One.");
  }

  @Test
  void takesASingleFileWhateverItsName() throws Exception {
    importAs(study, "txt", write(in.resolve("report.md"), "A report."));
    assertThat(study.text("report")).isEqualTo("A report.");
  }

  @Test
  void reportsWhatItNormalised() throws Exception {
    write(in.resolve("a.txt"), "\uFEFFone\r\ntwo\rthree\u0000\u0007 four\r\n");
    ImportReport report = importAs(study, "txt", in);
    assertThat(study.text("a")).isEqualTo("one\ntwo\nthree   four\n");
    assertThat(report.changes()).isEqualTo(new ImportReport.TextChanges(1, 3, 2, 0));
    assertThat(problems(report))
        .containsExactly(
            in.resolve("a.txt") + ": byte-order mark removed",
            in.resolve("a.txt") + ": 3 line ends (CR LF or CR) normalised to LF",
            in.resolve("a.txt") + ": 2 control characters replaced by spaces");
    assertThat(report.problems().has(Severity.WARNING)).isFalse();
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws Exception {
    write(in.resolve("1.txt"), "First.");
    write(in.resolve("2-empty.txt"), "");
    write(in.resolve("3-blank.txt"), " \n\t\n");
    write(in.resolve("4-binary.txt"), new byte[4096]);
    write(in.resolve("5-pdf.txt"), "%PDF-1.4");
    write(in.resolve("6.txt"), "Last.");
    ImportReport report = importAs(study, "txt", in);
    assertThat(paths()).containsExactly("1", "6");
    assertThat(report.files()).isEqualTo(6);
    assertThat(report.filesImported()).isEqualTo(2);
    assertThat(problems(report)).hasSize(4).allMatch(p -> !p.contains("\n") && p.contains(" ("));
    assertThat(problems(report).get(0))
        .isEqualTo(in.resolve("2-empty.txt") + ": is empty (nothing to import; leave it out)");
    assertThat(problems(report).get(1)).contains("3-blank.txt: has no text but white space");
    assertThat(problems(report).get(2)).contains("4-binary.txt: is a binary file, not text");
    assertThat(problems(report).get(3)).contains("5-pdf.txt: is a PDF file, not text");
  }

  @Test
  void warnsOfAGuessedEncodingAndTakesADeclaredOne() throws Exception {
    String text = "Über die Größe der öffentlichen Aufgaben müssen wir früher sprechen.";
    write(in.resolve("a.txt"), text, Charset.forName("windows-1252"));
    ImportReport report = importAs(study, "txt", in);
    assertThat(study.text("a")).isEqualTo(text);
    assertThat(problems(report)).singleElement().asString().contains("which is a guess");
    assertThat(report.problems().has(Severity.WARNING)).isTrue();

    write(in.resolve("b/a.txt"), text, Charset.forName("windows-1252"));
    ImportReport declared =
        importAs(
            study,
            "txt",
            new ImportOptions(Charset.forName("windows-1252"), null, false, Map.of()),
            in.resolve("b/a.txt").getParent().resolve("a.txt").getParent());
    assertThat(declared.problems().has(Severity.ERROR)).as("the name a is taken").isTrue();
    ImportReport elsewhere =
        importAs(
            study,
            "txt",
            new ImportOptions(Charset.forName("windows-1252"), null, false, Map.of()),
            write(in.resolve("c.txt"), text, Charset.forName("windows-1252")));
    assertThat(elsewhere.problems().has(Severity.WARNING)).isFalse();
  }

  @Test
  void strictRefusesWhatItWouldWarnOf() throws Exception {
    write(
        in.resolve("a.txt"),
        "Über Größe und Öffentlichkeit für alle",
        Charset.forName("windows-1252"));
    ImportReport report = importAs(study, "txt", new ImportOptions(null, null, true, Map.of()), in);
    assertThat(report.documents()).isZero();
    assertThat(study.documents().isEmpty()).isTrue();
  }

  @Test
  void takesOddNames() throws Exception {
    assumeThat(System.getProperty("sun.jnu.encoding", "")).isEqualToIgnoringCase("UTF-8");
    write(in.resolve("with spaces.txt"), "1");
    write(in.resolve("line\nbreak.txt"), "2");
    write(in.resolve("emoji \uD83D\uDE00.txt"), "3");
    write(in.resolve("..dots..txt"), "4");
    write(in.resolve("sub../x.txt"), "5");
    ImportReport report = importAs(study, "txt", in);
    assertThat(report.documents()).isEqualTo(5);
    assertThat(paths())
        .containsExactlyInAnyOrder(
            "with spaces", "line_break", "emoji \uD83D\uDE00", "_.dots_", "sub._/x");
    assertThat(problems(report)).hasSize(3).allMatch(p -> p.lines().count() == 1);
    assertThat(study.text("line_break")).isEqualTo("2");
  }

  @Test
  void neverOverwritesADocument() throws Exception {
    importAs(study, "txt", write(in.resolve("a.txt"), "Old."));
    ImportReport other = importAs(study, "txt", write(in.resolve("a.txt"), "New."));
    ImportReport same = importAs(study, "txt", write(in.resolve("a.txt"), "Old."));
    ImportReport capital = importAs(study, "txt", write(in.resolve("A.txt"), "New."));
    assertThat(study.text("a")).isEqualTo("Old.");
    assertThat(problems(other))
        .singleElement()
        .asString()
        .contains("taken by a document with another text");
    assertThat(problems(same)).singleElement().asString().contains("in the study already");
    assertThat(problems(capital)).singleElement().asString().contains("only in capitals");
    assertThat(study.documents().size()).isEqualTo(1);
  }

  @Test
  void twoFilesOfOneImportDoNotShareAName() throws Exception {
    write(in.resolve("a.text"), "One.");
    write(in.resolve("a.txt"), "Two.");
    ImportReport report = importAs(study, "txt", in);
    assertThat(study.text("a")).isEqualTo("One.");
    assertThat(problems(report)).singleElement().asString().contains("a.txt");
  }

  @Test
  void dryRunWritesNothing() throws Exception {
    write(in.resolve("a.txt"), "One.");
    Map<String, String> before = TestStudies.hashes(study.folder());
    ImportReport report =
        new ImportDocuments(
                study,
                List.of(in),
                FormatRegistry.builtIn().importer("txt"),
                null,
                null,
                ImportOptions.NONE,
                true)
            .run(Progress.NONE);
    assertThat(report.documents()).isEqualTo(1);
    assertThat(study.documents().isEmpty()).isTrue();
    assertThat(TestStudies.hashes(study.folder())).isEqualTo(before);
  }

  @Test
  void joinsMetadataByPathOrFileName() throws Exception {
    write(in.resolve("2026/a.txt"), "One.");
    write(in.resolve("2026/b.txt"), "Two.");
    write(in.resolve("2026/c.txt"), "Three.");
    Path table =
        write(
            in.resolve("meta.csv"),
            "file;Title;genre;date\n"
                + "2026/a.txt;\"A; title\";speech;2026-01-01\n"
                + "b;B;news;\n"
                + "z.txt;Z;;\n");
    ImportReport report =
        new ImportDocuments(
                study,
                List.of(in),
                FormatRegistry.builtIn().importer("txt"),
                null,
                table,
                ImportOptions.NONE,
                false)
            .run(Progress.NONE);
    DocumentEntry a = study.documents().get("2026/a");
    assertThat(a.title()).isEqualTo("A; title");
    assertThat(a.date()).isEqualTo("2026-01-01");
    assertThat(a.get("genre")).isEqualTo("speech");
    assertThat(study.documents().get("2026/b").title()).isEqualTo("B");
    assertThat(study.documents().get("2026/c").title()).isEmpty();
    assertThat(problems(report)).hasSize(2);
    assertThat(problems(report))
        .anyMatch(
            line ->
                line.contains(
                    "meta.csv:4: describes \"z.txt\", which is not among the imported documents"))
        .anyMatch(line -> line.contains("c.txt: has no row in "));
  }

  @Test
  void saysWhatIsNotThere() throws Exception {
    write(in.resolve("a.pdf"), "x");
    ImportReport report = importAs(study, "txt", temp.resolve("nowhere"), in);
    assertThat(problems(report))
        .containsExactly(
            temp.resolve("nowhere") + ": does not exist (check the path)",
            in
                + ": has no file of the format txt (name the files themselves, or another"
                + " format)");
  }

  @Test
  void reportsALoopOfLinks() throws Exception {
    write(in.resolve("sub/a.txt"), "One.");
    try {
      Files.createSymbolicLink(in.resolve("sub/loop"), in);
    } catch (IOException | UnsupportedOperationException e) {
      assumeThat(false).as("links can be made here").isTrue();
    }
    ImportReport report = importAs(study, "txt", in);
    assertThat(paths()).containsExactly("sub/a");
    assertThat(problems(report)).singleElement().asString().contains("loop");
  }

  @Test
  void takesFiftyMegabytes() throws Exception {
    Path file = in.resolve("large.txt");
    byte[] line =
        "The quick brown fox jumps over the lazy dog near the river bank.\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    int lines = (50 << 20) / line.length;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < lines; i++) {
        out.write(line);
      }
    }
    ImportReport report = importAs(study, "txt", file);
    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.changes().lineEnds()).isEqualTo(lines);
    assertThat(study.text("large")).hasSize(lines * (line.length - 1));
  }

  @Test
  void theOutcomeDoesNotDependOnTheRun() throws Exception {
    for (int i = 0; i < 60; i++) {
      write(in.resolve("d" + i % 7 + "/t" + i + ".txt"), "Text " + i + "\r\n".repeat(i));
    }
    importAs(study, "txt", in);
    try (Study other = TestStudies.blank(temp.resolve("elsewhere/study"))) {
      importAs(other, "txt", in);
      assertThat(TestStudies.hashes(other.folder())).isEqualTo(TestStudies.hashes(study.folder()));
    }
  }

  @Test
  void stopsWhenCancelledAndLeavesTheStudyAsItWas() throws Exception {
    for (int i = 0; i < 50; i++) {
      write(in.resolve("t" + i + ".txt"), "Text " + i);
    }
    Map<String, String> before = TestStudies.hashes(study.folder());
    ImportDocuments task =
        ImportDocuments.of(study, List.of(in), FormatRegistry.builtIn().importer("txt"));
    assertThatThrownBy(() -> task.run(new CancelAfter(10)))
        .isInstanceOf(CancellationException.class);
    assertThat(TestStudies.hashes(study.folder())).isEqualTo(before);
  }

  @Test
  void aFailingReaderIsAProblemOfItsFile() throws Exception {
    write(in.resolve("a.txt"), "One.");
    write(in.resolve("b.txt"), "Two.");
    Importer broken =
        new Importer() {
          @Override
          public String id() {
            return "broken";
          }

          @Override
          public String description() {
            return "Fails on a";
          }

          @Override
          public boolean accepts(Path file) {
            return true;
          }

          @Override
          public void read(ImportSource source, ImportOptions options, ImportSink sink)
              throws ProblemException {
            if (source.relative().equals("a.txt")) {
              throw new IllegalStateException("oops");
            }
            sink.document(ImportedDocument.of(source.documentName(), "Two.", Map.of(), 0));
          }
        };
    ImportReport report = ImportDocuments.of(study, List.of(in), broken).run(Progress.NONE);
    assertThat(paths()).containsExactly("b");
    assertThat(problems(report)).singleElement().asString().contains("a.txt").contains("oops");
  }

  private List<String> paths() {
    return study.documents().entries().stream().map(DocumentEntry::path).toList();
  }
}
