package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.glossator.formats.TestStudies.write;

import java.nio.file.Path;
import org.glossator.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no tool writes: one line says what is wrong, memory stays bounded, nothing hangs. */
class HostileTextFormatsTest {
  private static final int MANY = 200_000;

  @TempDir Path temp;

  private RecordingSink read(String format, Path file) throws ProblemException {
    RecordingSink sink = new RecordingSink();
    FormatRegistry.builtIn().importer(format).read(ImportSource.of(file), ImportOptions.NONE, sink);
    return sink;
  }

  @Test
  void bratTakesTenMegabytesOnALineAndManySpans() throws Exception {
    write(temp.resolve("x.txt"), "One two");
    StringBuilder annotations = new StringBuilder("T0\tX 0 3\tOne\nA0\tnote T0 ");
    annotations.append("a".repeat(10 << 20)).append('\n');
    for (int i = 1; i < MANY; i++) {
      annotations.append("T").append(i).append("\tX 0 3\tOne\n");
      annotations.append("A").append(i).append("\tsame T0 v\n");
      annotations.append("#").append(i).append("\tAnnotatorNotes T0\tn\n");
    }
    RecordingSink sink = read("brat", write(temp.resolve("x.ann"), annotations.toString()));
    assertThat(sink.documents.getFirst().annotations().getFirst().spans()).hasSize(MANY);
  }

  @Test
  void bratTakesNulBytesAndTypesWithoutEnd() throws Exception {
    write(temp.resolve("x.txt"), "One two");
    RecordingSink sink =
        read(
            "brat",
            write(
                temp.resolve("x.ann"),
                "T1\tX\0Y 0 3\tOne\n\0\0\nT2\t"
                    + "0 ".repeat(100_000)
                    + "\nT3\tX "
                    + "0 1;".repeat(100_000)
                    + "0 1\t\n"));
    assertThat(sink.documents).hasSize(1);
  }

  @Test
  void jsonMayNotNestWithoutEnd() throws Exception {
    for (String format : new String[] {"doccano", "prodigy", "labelstudio"}) {
      Path file =
          write(
              temp.resolve(format + ".json"), "{\"text\":\"x\",\"meta\":" + "[".repeat(1_000_000));
      assertThatThrownBy(() -> read(format, file))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("JSON");
    }
    write(temp.resolve("w.txt"), "One");
    Path file = write(temp.resolve("w.jsonld"), "{\"items\":" + "[{\"items\":".repeat(200_000));
    assertThatThrownBy(() -> read("w3c", file)).isInstanceOf(ProblemException.class);
  }

  @Test
  void numbersWithoutEndAreNoOffsets() throws Exception {
    Path file =
        write(
            temp.resolve("x.jsonl"),
            "{\"text\":\"One two\",\"label\":[[0,1e999999,\"A\"],[-5,2,\"B\"],[2,1,\"C\"],"
                + "[0,2147483648,\"D\"],[0,3,\"E\"]]}\n");
    RecordingSink sink = read("doccano", file);
    assertThat(sink.documents.getFirst().annotations().getFirst().spans()).hasSize(1);
    assertThat(sink.problems).hasSize(4);
    Path digits =
        write(temp.resolve("y.jsonl"), "{\"text\":\"One\",\"label\":[[" + "9".repeat(1 << 20));
    assertThatThrownBy(() -> read("doccano", digits)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aTableCannotAskForATextOfGigabytes() throws Exception {
    Path file =
        write(
            temp.resolve("x.tsv"),
            "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=One\n1-1\t1000000000-1000000003\tOne\t\n");
    assertThatThrownBy(() -> read("webanno-tsv", file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("far behind");
  }

  @Test
  void aTableTakesManyStackedAnnotations() throws Exception {
    StringBuilder cell = new StringBuilder("A[1]");
    for (int i = 2; i < 50_000; i++) {
      cell.append("|A[").append(i).append(']');
    }
    Path file =
        write(
            temp.resolve("x.tsv"),
            "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.X|label\n\n\n#Text=One\n1-1\t0-3\tOne\t"
                + cell
                + "\t\n");
    RecordingSink sink = read("webanno-tsv", file);
    assertThat(sink.documents.getFirst().annotations().getFirst().spans()).hasSize(49_999);
  }

  @Test
  void webAnnotationsNameNoFilesElsewhere() throws Exception {
    write(temp.resolve("secret.txt"), "secret");
    Path file =
        write(
            temp.resolve("in/x.jsonld"),
            "{\"type\":\"Annotation\",\"target\":{\"source\":\"../secret.txt\",\"selector\":{\"type\":"
                + "\"TextPositionSelector\",\"start\":0,\"end\":3}}}");
    assertThatThrownBy(() -> read("w3c", file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no text beside it");
  }

  @Test
  void conllTakesAMillionTokens() throws Exception {
    Path file =
        write(temp.resolve("x.conll"), "a B-X\n".repeat(MANY) + "\n" + "b".repeat(10 << 20));
    RecordingSink sink = read("conll", file);
    assertThat(sink.documents.getFirst().annotations().getFirst().spans()).hasSize(MANY);
  }

  @Test
  void documentsMayNotNestWithoutEnd() throws Exception {
    Path xmi =
        write(
            temp.resolve("x.xmi"),
            "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">" + "<a>".repeat(500_000));
    assertThatThrownBy(() -> read("xmi", xmi)).isInstanceOf(ProblemException.class);
    Path line = write(temp.resolve("x.jsonl"), "{\"id\":\"x\",\"spans\":" + "[".repeat(1_000_000));
    assertThatThrownBy(() -> read("jsonl", line))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("x.jsonl:1: ");
    Path json = write(temp.resolve("x.json"), "{\"%TYPES\":" + "{\"a\":".repeat(500_000));
    assertThatThrownBy(() -> read("jsoncas", json)).isInstanceOf(ProblemException.class);
  }
}
