package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.exportAs;
import static org.glossator.formats.TestStudies.importAs;
import static org.glossator.formats.TestStudies.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.annotation.Fragment;
import org.glossator.base.Problem;
import org.glossator.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratFormatTest {
  private static final String TEXT = "Ann \uD83D\uDE00 met Bob.\nThey share a duty.";

  @TempDir Path temp;

  private RecordingSink read(String text, String annotations) throws Exception {
    write(temp.resolve("x.txt"), text);
    Path file = write(temp.resolve("x.ann"), annotations);
    RecordingSink sink = new RecordingSink();
    FormatRegistry.builtIn().importer("brat").read(ImportSource.of(file), ImportOptions.NONE, sink);
    return sink;
  }

  private static ImportedAnnotations annotations(RecordingSink sink) {
    return sink.documents.getFirst().annotations().getFirst();
  }

  private static List<String> spans(RecordingSink sink) {
    String text = sink.documents.getFirst().text();
    return annotations(sink).spans().stream()
        .map(
            s ->
                s.values().label()
                    + " "
                    + s.fragments().stream().map(f -> text.substring(f.begin(), f.end())).toList())
        .toList();
  }

  private static List<String> relations(RecordingSink sink) {
    return annotations(sink).relations().stream()
        .map(r -> r.values().label() + " " + r.head() + ">" + r.tail())
        .toList();
  }

  @Test
  void readsEverythingThatTheFormatHas() throws Exception {
    RecordingSink sink =
        read(
            TEXT,
            """
            T1\tPerson 0 3\tAnn
            T2\tPerson 10 13\tBob
            T3\tMeet 6 9\tmet
            E1\tMeet:T3 Agent:T1 Patient:T2
            T4\tDuty 20 25;28 32\tshare duty
            R1\tBears Arg1:T1 Arg2:T4
            A1\tCertainty E1 high
            A2\tNegated T4
            A3\tKind T4 moral
            A4\tKind T4 legal
            #1\tAnnotatorNotes T1\ta note
            #2\tAnnotatorNotes E1\ton the event
            #3\tAnnotatorNotes R1\ton the relation
            N1\tReference T2 Wikipedia:12\tBob
            *\tEquiv T1 T2 T4
            """);
    assertThat(sink.problems).isEmpty();
    assertThat(spans(sink))
        .containsExactly("Person [Ann]", "Person [Bob]", "Meet [met]", "Duty [share, duty]");
    assertThat(relations(sink))
        .containsExactly(
            "Agent T3>T1", "Patient T3>T2", "Bears T1>T4", "Equiv T1>T2", "Equiv T2>T4");
    List<ImportedSpan> spans = annotations(sink).spans();
    assertThat(spans.get(0).values().memo()).isEqualTo("a note");
    assertThat(spans.get(1).values().features()).containsEntry("Reference", "Wikipedia:12 Bob");
    assertThat(spans.get(2).values().memo()).isEqualTo("on the event");
    assertThat(spans.get(2).values().features())
        .isEqualTo(Map.of("event", true, "Certainty", "high"));
    assertThat(spans.get(3).values().features())
        .isEqualTo(Map.of("Negated", true, "Kind", List.of("moral", "legal")));
    assertThat(annotations(sink).relations().get(2).values().memo()).isEqualTo("on the relation");
  }

  @Test
  void writesItAgainAsItCame() throws Exception {
    String annotations =
        """
        T1\tPerson 0 3\tAnn
        T2\tMeet 6 9\tmet
        T3\tPerson 10 13\tBob
        T4\tDuty 20 25;28 32\tshare duty
        E1\tMeet:T2 Agent:T1 Patient:T3
        *\tEquiv T1 T3
        R1\tBears Arg1:T1 Arg2:T4
        #1\tAnnotatorNotes R1\ton the relation
        #2\tAnnotatorNotes T1\ta note
        A1\tCertainty E1 very high
        N1\tReference T3 Wikipedia:12\tBob
        A2\tKind T4 moral
        A3\tKind T4 legal
        A4\tNegated T4
        """;
    write(temp.resolve("in/sub/x.txt"), TEXT);
    write(temp.resolve("in/sub/x.ann"), annotations);
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = importAs(study, "brat", temp.resolve("in"));
      assertThat(TestStudies.problems(report)).isEmpty();
      ExportReport exported = exportAs(study, "brat", temp.resolve("out"));
      // where each annotation came from has no place in the format
      assertThat(exported.losses().counts()).containsOnlyKeys("origins");
    }
    assertThat(Files.readString(temp.resolve("out/sub/x.txt"))).isEqualTo(TEXT);
    assertThat(Files.readAllLines(temp.resolve("out/sub/x.ann")).stream().map(this::inOrder))
        .containsExactlyInAnyOrderElementsOf(annotations.lines().map(this::inOrder).toList());
    assertThat(Files.readString(temp.resolve("out/annotation.conf")))
        .contains("[entities]\n", "Person\n", "[events]\nMeet\tAgent*:<ANY>, Patient*:<ANY>\n")
        .contains("Bears\tArg1:<ANY>, Arg2:<ANY>\n")
        .contains("Kind\tArg:<ANY>, Value:moral|legal\n");
    assertThat(Files.readString(temp.resolve("out/visual.conf"))).contains("[labels]", "[drawing]");
  }

  /** The roles of an event have no order. */
  private String inOrder(String line) {
    return line.startsWith("E") ? Stream.of(line.split(" ")).sorted().toList().toString() : line;
  }

  @Test
  void leavesOutWhatMakesNoSenseAndSaysSo() throws Exception {
    RecordingSink sink =
        read(
            TEXT,
            "T1\tPerson 0 3\tAnn\r"
                + "T2\tPerson 0 3\tBob\r"
                + "T3\tDuty 28 32;20 25\tduty share  \r\n"
                + "T4\tDuty 3 3\t\n"
                + "T5\tDuty 9 6\tmet\n"
                + "T6\tDuty 20 99999999999999999999\tx\n"
                + "T7\tDuty -3 5\tx\n"
                + "T1\tPerson 10 13\tBob\n"
                + "X9\tWhat 0 3\n"
                + "no tabs here\n"
                + "R1\tBears Arg1:T1 Arg2:T9\n"
                + "R2\tBears Arg1:T1\n"
                + "R3\tBears Arg1:T1 Arg2:T1\n"
                + "A1\tKind T9 moral\n"
                + "\n"
                + "#1\tAnnotatorNotes T9\tlost");
    assertThat(spans(sink)).containsExactly("Person [Ann]", "Duty [share, duty]");
    assertThat(relations(sink)).isEmpty();
    assertThat(sink.problems.stream().map(Problem::line))
        .containsExactlyInAnyOrder(2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16);
  }

  @Test
  void findsOutThatAnotherProgramCountedUtf16() throws Exception {
    RecordingSink sink = read(TEXT, "T1\tPerson 11 14\tBob\nT2\tPerson 0 3\tAnn\n");
    assertThat(spans(sink)).containsExactly("Person [Bob]", "Person [Ann]");
    assertThat(sink.problems).hasSize(1);
    assertThat(sink.problems.getFirst().what()).contains("UTF-16");
  }

  @Test
  void joinsWhatOnlyLineEndsDivide() throws Exception {
    RecordingSink sink = read("One\r\ntwo", "T1\tX 0 3;5 8\tOne two\n");
    assertThat(annotations(sink).spans().getFirst().fragments())
        .containsExactly(new Fragment(0, 8));
  }

  @Test
  void readsAPairOnceThatIsNamedTwice() throws Exception {
    Path text = write(temp.resolve("in/x.txt"), TEXT);
    Path annotations =
        write(temp.resolve("in/x.ann"), "\uFEFFT1\tPerson 0 3\tAnn\n", StandardCharsets.UTF_8);
    Path configuration = write(temp.resolve("in/annotation.conf"), "[entities]\nPerson\n");
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = importAs(study, "brat", annotations, configuration, text);
      assertThat(report.documents()).isEqualTo(1);
      assertThat(report.spans()).isEqualTo(1);
      assertThat(study.scheme().layer("Span").code("Person")).isNotNull();
    }
  }

  @Test
  void saysWhatAFileLacks() throws Exception {
    Path lonely = write(temp.resolve("in/lonely.ann"), "T1\tPerson 0 3\tAnn\n");
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = importAs(study, "brat", lonely);
      assertThat(TestStudies.problems(report)).singleElement().asString().contains("no text");
    }
  }

  @Test
  void escapesNamesThatBratForbids() throws Exception {
    write(temp.resolve("in/x.txt"), TEXT);
    write(temp.resolve("in/x.ann"), "T1\tLoaded_x0020_language_x002C_doubt 0 3\tAnn\n");
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      importAs(study, "brat", temp.resolve("in"));
      assertThat(study.read("x", "coder1").spans().iterator().next().code())
          .isEqualTo("Loaded language,doubt");
      exportAs(study, "brat", temp.resolve("out"));
    }
    assertThat(Files.readString(temp.resolve("out/x.ann")))
        .isEqualTo("T1\tLoaded_x0020_language_x002C_doubt 0 3\tAnn\n");
    assertThat(Files.readString(temp.resolve("out/visual.conf")))
        .contains("Loaded_x0020_language_x002C_doubt | Loaded language,doubt");
  }
}
