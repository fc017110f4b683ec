package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.importAs;
import static org.glossator.formats.TestStudies.problems;
import static org.glossator.formats.TestStudies.write;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {
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

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsTextMetadataQuotesAndLineBreaks(String separator) throws Exception {
    String table =
        "id,Title,text,Date,genre\r\n"
            + "a,\"The \"\"new\"\" plan\",\"First line\r\n"
            + "second, with comma; and more\",2026-01-10,speech\r\n"
            + "\r\n"
            + "b,\u6587,\uD83D\uDE00 text,,\r\n";
    Path file = write(in.resolve("t.csv"), inSeparator(table, separator));
    ImportReport report = importAs(study, "csv", file);
    assertThat(problems(report)).allMatch(p -> p.contains("normalised"));
    assertThat(study.text("a"))
        .startsWith("First line\nsecond")
        .contains("with comma")
        .contains("and more");
    DocumentEntry a = study.documents().get("a");
    assertThat(a.title()).isEqualTo("The \"new\" plan");
    assertThat(a.date()).isEqualTo("2026-01-10");
    assertThat(a.columns()).containsExactly(Map.entry("genre", "speech"));
    assertThat(study.text("b")).isEqualTo("\uD83D\uDE00 text");
    assertThat(study.documents().get("b").title()).isEqualTo("\u6587");
  }

  /** Separators outside quotes and inside change places, so that each kind is quoted once. */
  private static String inSeparator(String table, String separator) {
    StringBuilder s = new StringBuilder();
    boolean quoted = false;
    for (char c : table.toCharArray()) {
      quoted ^= c == '"';
      s.append(c == ',' && !quoted ? separator : String.valueOf(c));
    }
    return s.toString();
  }

  @Test
  void readsWindows1252AndUtf16() throws Exception {
    Charset windows = Charset.forName("windows-1252");
    Path german =
        write(in.resolve("g.csv"), "id;text\ng1;Größere Übung für alle – schön\n", windows);
    importAs(study, "csv", new ImportOptions(windows, null, false, Map.of()), german);
    assertThat(study.text("g1")).isEqualTo("Größere Übung für alle – schön");
    byte[] excel = ("\uFEFF" + "id\ttext\nu1\t安全\n").getBytes(StandardCharsets.UTF_16LE);
    importAs(study, "csv", write(in.resolve("u.txt"), excel));
    assertThat(study.text("u1")).isEqualTo("安全");
  }

  @Test
  void readsTextsThatAColumnNames() throws Exception {
    write(in.resolve("texts/a.txt"), "Text of a.");
    write(in.resolve("texts/b.txt"), "Text of b.");
    Path file =
        write(in.resolve("t.csv"), "path,source\ntexts/a.txt,Courier\ntexts\\b.txt,Record\n");
    importAs(study, "csv", file);
    assertThat(study.text("texts/a")).isEqualTo("Text of a.");
    assertThat(study.text("texts/b")).isEqualTo("Text of b.");
    assertThat(study.documents().get("texts/b").source()).isEqualTo("Record");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.txt", "/etc/hostname", "texts/../../secret.txt", "."})
  void refusesFilesOutsideItsFolder(String path) throws Exception {
    write(temp.resolve("secret.txt"), "Secret.");
    ImportReport report =
        importAs(study, "csv", write(in.resolve("t.csv"), "path,title\n" + path + ",x\n"));
    assertThat(problems(report))
        .singleElement()
        .asString()
        .contains("t.csv:2:")
        .contains("not below");
    assertThat(study.documents().isEmpty()).isTrue();
  }

  @Test
  void namesRowsThatHaveNoName() throws Exception {
    importAs(study, "csv", write(in.resolve("speeches.csv"), "speaker,text\nA,One.\nB,Two.\n"));
    assertThat(study.documents().entries().stream().map(DocumentEntry::path))
        .containsExactly("speeches/0001", "speeches/0002");
  }

  @Test
  void takesColumnsThatOptionsName() throws Exception {
    Path file = write(in.resolve("t.csv"), "key|body text|other\nx|Hello.|1\n");
    Map<String, String> options = Map.of("text", "Body Text", "name", "key", "separator", "|");
    importAs(study, "csv", new ImportOptions(null, null, false, options), file);
    assertThat(study.text("x")).isEqualTo("Hello.");
    assertThat(study.documents().get("x").columns()).containsExactly(Map.entry("other", "1"));
  }

  @Test
  void isImportedWholeOrNotAtAll() throws Exception {
    importAs(study, "txt", write(in.resolve("taken.txt"), "Old."));
    ImportReport report =
        importAs(study, "csv", write(in.resolve("t.csv"), "id,text\na,One.\ntaken,New.\n"));
    assertThat(problems(report)).singleElement().asString().contains("t.csv:3:").contains("taken");
    assertThat(study.documents().entries().stream().map(DocumentEntry::path))
        .containsExactly("taken");
    // and its names are free again
    importAs(study, "txt", write(in.resolve("a.txt"), "A."));
    assertThat(study.text("a")).isEqualTo("A.");
  }

  @Test
  void saysWhereATableIsBroken() throws Exception {
    assertThat(problem("id,text\na,\"never closed\nb,x\n")).contains("quotation mark");
    assertThat(problem("id,text\na,b,c\n")).contains("t.csv:2: has 3 cells, but the header has 2");
    assertThat(problem("id,id,text\n")).contains("names the column \"id\" twice");
    assertThat(problem("name,title\na,b\n"))
        .contains("neither a text nor a path column, but name, title");
    assertThat(problem("id,text\n")).contains("has a header but no rows");
    assertThat(problem("")).contains("is empty");
    assertThat(study.documents().isEmpty()).isTrue();
  }

  @Test
  void aRowWithoutTextIsLeftOut() throws Exception {
    ImportReport report =
        importAs(study, "csv", write(in.resolve("t.csv"), "id,text\na,One.\nb, \nc,Three.\n"));
    assertThat(report.documents()).isEqualTo(2);
    assertThat(problems(report))
        .singleElement()
        .asString()
        .contains("t.csv:3: the row has no text");
  }

  private String problem(String table) throws Exception {
    List<String> problems = problems(importAs(study, "csv", write(in.resolve("t.csv"), table)));
    assertThat(problems).as(table).hasSize(1);
    return problems.getFirst();
  }
}
