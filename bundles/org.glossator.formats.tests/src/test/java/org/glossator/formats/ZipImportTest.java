package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives as input of any importer, friendly and hostile ones. */
class ZipImportTest {
  @TempDir Path temp;
  private Study study;

  @BeforeEach
  void newStudy() throws Exception {
    study = TestStudies.blank(temp.resolve("study"));
  }

  @org.junit.jupiter.api.AfterEach
  void close() throws Exception {
    study.close();
  }

  static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anArchiveIsReadLikeAFolder() throws Exception {
    Path zip =
        zip(
            temp.resolve("corpus.zip"),
            Map.of(
                "2026/a.txt",
                utf8("One."),
                "b.txt",
                utf8("Two \ud83d\ude00."),
                "picture.png",
                new byte[] {1, 2, 3},
                "__MACOSX/._b.txt",
                new byte[] {0, 5, 22, 7}));
    ImportReport report = TestStudies.importAs(study, "txt", zip);
    assertThat(TestStudies.problems(report)).isEmpty();
    assertThat(study.documents().entries())
        .extracting(DocumentEntry::path)
        .containsExactly("2026/a", "b");
    assertThat(study.text("b")).startsWith("Two \ud83d\ude00.");
  }

  @Test
  void problemsNameArchiveAndEntry() throws Exception {
    Path zip = zip(temp.resolve("c.zip"), Map.of("x/empty.txt", new byte[0]));
    assertThat(TestStudies.problems(TestStudies.importAs(study, "txt", zip)).getFirst())
        .contains("c.zip!/x/empty.txt: is empty");
  }

  @Test
  void aNameThatLeadsElsewhereIsRefused() throws Exception {
    Path zip = zip(temp.resolve("slip.zip"), Map.of("../../evil.txt", utf8("evil")));
    ImportReport report = TestStudies.importAs(study, "txt", zip);
    assertThat(TestStudies.problems(report)).hasSize(1);
    assertThat(TestStudies.problems(report).getFirst()).contains("slip.zip", "leads elsewhere");
    assertThat(study.documents().entries()).isEmpty();
    assertThat(temp.resolve("evil.txt")).doesNotExist();
  }

  @Test
  void aBombIsRefused() throws Exception {
    Path zip = zip(temp.resolve("bomb.zip"), Map.of("big.txt", new byte[40 << 20]));
    assertThat(Files.size(zip)).isLessThan(100_000);
    ImportReport report = TestStudies.importAs(study, "txt", zip);
    assertThat(TestStudies.problems(report).getFirst())
        .contains("bomb.zip!/big.txt: grows to 40 MB");
  }

  @Test
  void whatIsNoArchiveIsAProblem() throws Exception {
    Path zip = TestStudies.write(temp.resolve("no.zip"), "no archive");
    assertThat(TestStudies.problems(TestStudies.importAs(study, "txt", zip)).getFirst())
        .contains("no.zip: is no ZIP archive");
  }
}
