package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.glossator.formats.TestStudies.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Fragment;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which columns of which files are tokens and tags. */
class ConllImportTest {
  @TempDir Path temp;

  private List<String> spans(String content) throws Exception {
    return spans(content, Map.of());
  }

  private List<String> spans(String content, Map<String, String> options) throws Exception {
    RecordingSink sink = new RecordingSink();
    FormatRegistry.builtIn()
        .importer("conll")
        .read(
            ImportSource.of(write(temp.resolve("x.conll"), content)),
            new ImportOptions(null, null, false, options),
            sink);
    ImportedDocument document = sink.documents.getFirst();
    return document.annotations().getFirst().spans().stream()
        .map(
            s -> {
              Fragment f = s.fragments().getFirst();
              return s.values().label() + " " + document.text().substring(f.begin(), f.end());
            })
        .toList();
  }

  @Test
  void theLastColumnHasTheTags() throws Exception {
    assertThat(spans("U.N. NNP I-NP I-ORG\nofficial NN I-NP O\n")).containsExactly("ORG U.N.");
  }

  @Test
  void aCountedSentenceHasThemBehindTheToken() throws Exception {
    assertThat(spans("# source\n1\tThe\tO\tO\n2\tHague\tB-LOC\tB-X\n"))
        .containsExactly("LOC Hague");
  }

  @Test
  void anotherColumnThatHoldsNothingElseIsTaken() throws Exception {
    assertThat(spans("1 The the DT O _\n2 Hague Hague NNP B-LOC _\n")).containsExactly("LOC Hague");
  }

  @Test
  void aTextMayBeginWithNumbers() throws Exception {
    assertThat(spans("-DOCSTART- -X- -X- O\n\n1 -X- -X- B-N\n2 -X- -X- I-N\n3 -X- -X- O\n"))
        .containsExactly("N 1 2");
  }

  @Test
  void aFileWithoutTagsIsRefusedWithOneLine() {
    assertThatThrownBy(() -> spans("1\tThey\tthey\tPRON\t_\n2\tbuy\tbuy\tVERB\t_\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no column of tags");
    assertThatThrownBy(() -> spans("John went to the market.\nHe was late.\n"))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> spans("a X O\nb Y O\n", Map.of("tag", "2")))
        .isInstanceOf(ProblemException.class);
  }

  private String exported(String format, String name, String content) throws Exception {
    Path file = write(temp.resolve("in").resolve(name), content);
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      TestStudies.importAs(study, format, file);
      TestStudies.exportAs(study, "conll", temp.resolve("out"), Map.of("tokens", "spaces"));
    }
    return Files.readString(temp.resolve("out/d.conll"));
  }

  /** What was divided into tokens elsewhere goes out with the same tokens and sentences. */
  @Test
  void tokensOfTheFileStay() throws Exception {
    String content =
        "-DOCSTART- -X- -X- O\n\nU.N. -X- -X- B-ORG\nwon't -X- -X- O\n. -X- -X- O\n\n"
            + "10%-rule -X- -X- B-X\n\n";
    assertThat(exported("conll", "d.conll", content)).isEqualTo(content);
  }

  @Test
  void aTokenThatLooksLikeTheBeginOfADocumentIsTwo() throws Exception {
    assertThat(exported("txt", "d.txt", "A\n-DOCSTART- b\n")).contains("\nDOCSTART- -X- -X- O\n");
  }

  @Test
  void ourOwnFileOfATextOfNumbersComesBack() throws Exception {
    assertThat(exported("txt", "d.txt", "1 2 3 go\n")).contains("\n3 -X- -X- O\n");
  }
}
