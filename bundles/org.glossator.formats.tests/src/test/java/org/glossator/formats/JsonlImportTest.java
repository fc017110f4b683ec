package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.importAs;
import static org.glossator.formats.TestStudies.problems;
import static org.glossator.formats.TestStudies.write;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.LayerKind;
import org.glossator.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlImportTest {
  private static final ImportOptions STRICT = new ImportOptions(null, null, true, Map.of());

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
  void readsEverythingOfTheFormat() throws Exception {
    String line =
        """
        {"id":"2026/a","text":"Beijing calls it a shared responsibility.","meta":{"source":"Courier","date":"2026-01-10","page":7},\
        "annotator":"coder1","offsets":"codepoint","codebook":{"name":"R","version":"1.2"},\
        "labels":[{"layer":"Tone","label":"supportive","features":{"certainty":3}}],\
        "spans":[{"id":"s5000","start":17,"end":40,"text":"a shared responsibility","layer":"Frame","label":"shared-responsibility",\
        "fragments":[[17,18],[19,40]],"features":{"actor":"China","explicit":true,"weight":1.50,"parts":["x","y"]},"memo":"see p. 3","origin":"manual","confidence":null},\
        {"id":"s2","start":0,"end":7,"text":"Beijing","layer":"Actor","label":null,"features":{},"memo":null,"origin":"engine:x","confidence":0.5}],\
        "relations":[{"id":"r1","layer":"Attribution","label":"speaker","head":"s5000","tail":"s2","features":{}}]}
        """
            .replace("[17,18],[19,40]", "[17,24],[26,40]")
            .replace("\"text\":\"a shared responsibility\",\"layer\"", "\"layer\"");
    ImportReport report = importAs(study, "jsonl", write(in.resolve("d.jsonl"), line));
    assertThat(problems(report)).isEmpty();
    assertThat(study.documents().get("2026/a").source()).isEqualTo("Courier");
    assertThat(study.documents().get("2026/a").get("page")).isEqualTo("7");
    assertThat(study.annotatorsOf("2026/a")).containsExactly("coder1");

    AnnotationSnapshot snapshot = study.read("2026/a", "coder1");
    Span frame = snapshot.span(5000);
    assertThat(frame.layer()).isEqualTo("Frame");
    assertThat(frame.code()).isEqualTo("shared-responsibility");
    assertThat(frame.fragments()).containsExactly(new Fragment(17, 24), new Fragment(26, 40));
    assertThat(frame.memo()).isEqualTo("see p. 3");
    assertThat(frame.codebookVersion()).isEqualTo("1.2");
    assertThat(frame.attributes())
        .isEqualTo(
            Map.of(
                "actor", new AttributeValue.Text("China"),
                "explicit", new AttributeValue.YesNo(true),
                "weight", new AttributeValue.DecimalNumber(new BigDecimal("1.50")),
                "parts", new AttributeValue.MultiChoice(List.of("x", "y"))));
    Span actor = snapshot.spans().first();
    assertThat(actor.code()).isNull();
    assertThat(actor.origin()).isEqualTo("engine:x");
    assertThat(actor.confidence()).isEqualTo(0.5);
    assertThat(actor.id()).isGreaterThanOrEqualTo(1000);
    Relation relation = snapshot.relations().getFirst();
    assertThat(relation.source()).isEqualTo(5000);
    assertThat(relation.target()).isEqualTo(actor.id());
    assertThat(snapshot.labels().getFirst().attributes())
        .isEqualTo(Map.of("certainty", new AttributeValue.IntegerNumber(3)));

    assertThat(study.scheme().layer("Tone").kind()).isEqualTo(LayerKind.DOCUMENT);
    assertThat(study.scheme().layer("Attribution").kind()).isEqualTo(LayerKind.RELATION);
    assertThat(study.scheme().layer("Frame").attribute("parts").kind())
        .isEqualTo(AttributeKind.MULTI_CHOICE);
    assertThat(report.additions()).contains(new ImportReport.Addition("layer", "Frame", "Frame"));
    assertThat(report.spans()).isEqualTo(2);
    assertThat(report.relations()).isEqualTo(1);
    assertThat(report.labels()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"codepoint,7,9", "utf16,8,10", "utf8,13,19"})
  void readsOffsetsOfEachUnit(String unit, int start, int end) throws Exception {
    // an emoji, a combining mark and a Chinese word before the span
    String line =
        "{\"id\":\"a\",\"text\":\"\uD83D\uDE00e\u0301 \u5B89 x\u5B89\u5168y\",\"offsets\":\"%s\",\"annotator\":\"c\",\"spans\":[{\"id\":\"s1\",\"start\":%d,\"end\":%d,\"text\":\"\u5B89\u5168\",\"layer\":\"L\",\"label\":\"x\"}]}"
            .formatted(unit, start, end);
    ImportReport report = importAs(study, "jsonl", write(in.resolve("d.jsonl"), line));
    assertThat(problems(report)).isEmpty();
    Span span = study.read("a", "c").spans().first();
    assertThat(span.text(study.text("a"))).isEqualTo("\u5B89\u5168");
  }

  @Test
  void movesOffsetsWhenLineEndsAreNormalised() throws Exception {
    String line =
        "{\"id\":\"a\",\"text\":\"\uFEFFone\\r"
            + "\\n"
            + "two\\r"
            + "three \uD83D\uDE00 four\\u0007\",\"annotator\":\"c\",\"spans\":["
            + span("s1", 6, 9, "two")
            + ","
            + span("s2", 16, 17, "\uD83D\uDE00")
            + ","
            + span("s3", 1, 9, "one\\r\\ntwo")
            + "]}";
    ImportReport report = importAs(study, "jsonl", write(in.resolve("d.jsonl"), line));
    assertThat(report.problems().has(Severity.WARNING)).isFalse();
    String text = study.text("a");
    assertThat(text).isEqualTo("one\ntwo\nthree \uD83D\uDE00 four ");
    assertThat(study.read("a", "c").spans())
        .extracting(s -> s.text(text))
        .containsExactly("one\ntwo", "two", "\uD83D\uDE00");
  }

  @Test
  void leavesOutSpansThatDoNotFitAndSaysWhy() throws Exception {
    String spans =
        String.join(
            ",",
            span("ok", 0, 5, "Hello"),
            span("beyond", 3, 99, null),
            span("huge", 0, 999999999999L, null),
            span("negative", -1, 3, null),
            span("swapped", 5, 2, null),
            span("empty", 2, 2, null),
            span("other", 0, 5, "World"),
            span("ok", 1, 2, null),
            "{\"id\":\"nowhere\",\"layer\":\"L\"}");
    String line =
        "{\"id\":\"a\",\"text\":\"Hello world\",\"annotator\":\"c\",\"spans\":["
            + spans
            + "],\"relations\":[{\"id\":\"r1\",\"layer\":\"R\",\"label\":\"x\",\"head\":\"ok\",\"tail\":\"beyond\"}]}";
    Path file = write(in.resolve("d.jsonl"), line);
    ImportReport strict = importAs(study, "jsonl", STRICT, file);
    assertThat(strict.documents()).isZero();

    ImportReport report = importAs(study, "jsonl", file);
    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.spans()).isEqualTo(1);
    assertThat(problems(report))
        .hasSize(9)
        .allMatch(p -> p.startsWith(file + ":1: "))
        .anyMatch(p -> p.contains("span beyond is left out: its offsets 3-99 lie outside"))
        .anyMatch(
            p ->
                p.contains(
                    "span other is left out: its text is \"World\", but the offsets hold"
                        + " \"Hello\""))
        .anyMatch(p -> p.contains("relation r1 is left out: there is no span beyond"));
  }

  @Test
  void aBrokenLineRefusesItsFileOnly() throws Exception {
    Path bad =
        write(
            in.resolve("bad.jsonl"),
            "{\"id\":\"x\",\"text\":\"One.\"}\n\n{\"id\":\"y\",\"text\":\"Tw\n");
    Path good = write(in.resolve("good.jsonl"), "{\"id\":\"z\",\"text\":\"Three.\"}\n");
    ImportReport report = importAs(study, "jsonl", bad, good);
    assertThat(study.documents().entries()).extracting(e -> e.path()).containsExactly("z");
    assertThat(problems(report))
        .singleElement()
        .asString()
        .startsWith(bad + ":3: is not valid JSON");
  }

  @Test
  void survivesHostileLines() throws Exception {
    assertThat(problem("[".repeat(100_000))).contains(":1: is not a JSON object");
    assertThat(problem("{\"meta\":" + "{\"a\":".repeat(100_000))).contains("not valid JSON");
    assertThat(
            problem(
                "{\"id\":\"a\",\"text\":\"x\",\"annotator\":\"c\",\"spans\":[{\"features\":{\"n\":"
                    + "9".repeat(100_000)
                    + "}}]}"))
        .contains("number of 100000 digits");
    assertThat(
            problem(
                "{\"id\":\"a\",\"text\":\"x\",\"annotator\":\"c\",\"spans\":[{\"features\":{\"n\":1e99999999999}}]}"))
        .contains("too large");
    assertThat(problem("{\"id\":\"a\",\"text\":\"x\",\"offsets\":\"bytes\"}"))
        .contains("no offset unit bytes");
    assertThat(problem("{\"text\":\"x\"}")).contains("has no \"id\"");
    assertThat(problem("{\"id\":\"a\"}")).contains("has no \"text\"");
    assertThat(problem("{\"id\":\"a\",\"text\":\"x\",\"spans\":{}}"))
        .contains("\"spans\" that is not a list");
    assertThat(problem("{\"id\":\"a\",\"text\":\"x\"}{}")).contains("more than one JSON object");
    assertThat(problem("")).contains("is empty");
    assertThat(problem("\u0000\u0001\u0002")).contains(":1:");
    assertThat(study.documents().isEmpty()).isTrue();
  }

  @Test
  void replacesWhatFilesOfTheStudyCannotHold() throws Exception {
    String line =
        "{\"id\":\"a\",\"text\":\"x \\ud83d"
            + " y\",\"annotator\":\"c\",\"spans\":[{\"id\":\"s1\",\"start\":0,\"end\":1,\"layer\":\"L\",\"label\":\"a\\u0001b\\n"
            + "c\",\"memo\":\"m\\u0002\\n"
            + "\\udc00\"}]}";
    ImportReport report = importAs(study, "jsonl", write(in.resolve("d.jsonl"), line));
    assertThat(study.text("a")).isEqualTo("x \uFFFD y");
    Span span = study.read("a", "c").spans().first();
    assertThat(span.code()).isEqualTo("a b c");
    assertThat(span.memo()).isEqualTo("m\u0002\n\uFFFD");
    assertThat(problems(report)).anyMatch(p -> p.contains("control characters"));
  }

  @Test
  void takesKeysInAnyOrderAndNamesUnknownOnes() throws Exception {
    String line =
        "{\"spans\":[{\"label\":\"x\",\"layer\":\"L\",\"end\":3,\"start\":1,\"colour\":\"red\"}],\"more\":{\"a\":[1]},\"offsets\":\"utf16\",\"annotator\":\"c\",\"text\":\"\uD83D\uDE00b\",\"id\":\"a\"}";
    ImportReport report = importAs(study, "jsonl", write(in.resolve("d.jsonl"), line));
    assertThat(problems(report))
        .hasSize(3)
        .anyMatch(p -> p.contains("the key \"colour\" of spans"))
        .anyMatch(p -> p.contains("the key \"more\""))
        .anyMatch(p -> p.contains("inside a character"));
  }

  @Test
  void addsAnnotatorsAndLayersToATextThatIsThere() throws Exception {
    String text = "\"text\":\"Hello world\",";
    write(
        in.resolve("1.jsonl"),
        "{\"id\":\"a\","
            + text
            + "\"annotator\":\"anna\",\"spans\":["
            + span("s1", 0, 5, "Hello")
            + "]}");
    importAs(study, "jsonl", in.resolve("1.jsonl"));
    // another annotator, then another layer, then the same once more
    Path second =
        write(
            in.resolve("2.jsonl"),
            "{\"id\":\"a\","
                + text
                + "\"annotator\":\"ben\",\"spans\":["
                + span("s1", 0, 5, "Hello")
                + "]}");
    assertThat(importAs(study, "jsonl", second).documents()).isZero();
    Path layer =
        write(
            in.resolve("3.jsonl"),
            "{\"id\":\"a\","
                + text
                + "\"annotator\":\"anna\",\"labels\":[{\"layer\":\"Tone\",\"label\":\"calm\"}]}");
    assertThat(problems(importAs(study, "jsonl", layer))).isEmpty();
    ImportReport again = importAs(study, "jsonl", layer);
    assertThat(problems(again))
        .singleElement()
        .asString()
        .contains("anna has annotations of Tone on \"a\" already");
    assertThat(study.annotatorsOf("a")).containsExactly("anna", "ben");
    assertThat(study.read("a", "anna").size()).isEqualTo(2);
    assertThat(study.annotators()).contains("anna", "ben");
    Path other =
        write(
            in.resolve("4.jsonl"),
            "{\"id\":\"a\",\"text\":\"Other\",\"annotator\":\"eve\",\"spans\":[]}");
    assertThat(problems(importAs(study, "jsonl", other)))
        .singleElement()
        .asString()
        .contains("another text");
  }

  @Test
  void strictAddsNothingToTheCodebook() throws Exception {
    Path file =
        write(
            in.resolve("d.jsonl"),
            "{\"id\":\"a\",\"text\":\"Hello\",\"annotator\":\"c\",\"spans\":["
                + span("s1", 0, 5, null)
                + "]}");
    ImportReport report = importAs(study, "jsonl", STRICT, file);
    assertThat(problems(report))
        .hasSize(2)
        .first()
        .asString()
        .contains("needs the layer \"L\", which the codebook lacks");
    assertThat(study.scheme().layer("L")).isNull();
    assertThat(study.documents().isEmpty()).isTrue();
  }

  @Test
  void findsTheKindThatAllValuesOfAnAttributeHave() throws Exception {
    String spans =
        String.join(
            ",",
            withFeatures("s1", "{\"n\":1,\"d\":1,\"t\":true,\"l\":\"one\",\"b\":true}"),
            withFeatures("s2", "{\"n\":2,\"d\":1.5,\"t\":\"x\",\"l\":[\"two\"],\"b\":false}"));
    importAs(
        study,
        "jsonl",
        write(
            in.resolve("d.jsonl"),
            "{\"id\":\"a\",\"text\":\"Hello\",\"annotator\":\"c\",\"spans\":[" + spans + "]}"));
    Map<String, AttributeKind> kinds = new java.util.TreeMap<>();
    study.scheme().layer("L").attributes().forEach(a -> kinds.put(a.id(), a.kind()));
    assertThat(kinds)
        .isEqualTo(
            Map.of(
                "n", AttributeKind.INTEGER,
                "d", AttributeKind.NUMBER,
                "t", AttributeKind.TEXT,
                "l", AttributeKind.MULTI_CHOICE,
                "b", AttributeKind.YES_NO));
  }

  @Test
  void aFileTooLargeToHoldIsStillWholeOrNothing() throws Exception {
    StringBuilder lines = new StringBuilder();
    String filler = "The committee met and nothing was said of it. ".repeat(25_000);
    for (int i = 0; i < 20; i++) {
      lines
          .append("{\"id\":\"d")
          .append(i)
          .append("\",\"text\":\"Hello ")
          .append(i)
          .append(' ')
          .append(filler);
      lines
          .append("\",\"annotator\":\"c\",\"spans\":[")
          .append(span("s" + (2000 + i), 0, 5, "Hello"))
          .append("]}\n");
    }
    Path bad = write(in.resolve("bad.jsonl"), lines + "{\"id\":\"d1\",\"text\":\"other\"}\n");
    ImportReport refused = importAs(study, "jsonl", bad);
    assertThat(problems(refused))
        .singleElement()
        .asString()
        .contains("bad.jsonl:21:")
        .contains("another text");
    assertThat(study.documents().isEmpty()).isTrue();
    assertThat(study.scheme().layer("L")).isNull();

    ImportReport report =
        importAs(study, "jsonl", write(in.resolve("good.jsonl"), lines.toString()));
    assertThat(problems(report)).isEmpty();
    assertThat(report.documents()).isEqualTo(20);
    assertThat(report.spans()).isEqualTo(20);
    assertThat(report.filesImported()).isEqualTo(1);
    assertThat(study.read("d19", "c").span(2019).code()).isEqualTo("x");
  }

  private String problem(String line) throws Exception {
    List<String> problems = problems(importAs(study, "jsonl", write(in.resolve("d.jsonl"), line)));
    assertThat(problems).isNotEmpty();
    return problems.getLast();
  }

  private static String span(String id, long start, long end, String text) {
    return "{\"id\":\""
        + id
        + "\",\"start\":"
        + start
        + ",\"end\":"
        + end
        + (text == null ? "" : ",\"text\":\"" + text + "\"")
        + ",\"layer\":\"L\",\"label\":\"x\"}";
  }

  private static String withFeatures(String id, String features) {
    return "{\"id\":\""
        + id
        + "\",\"start\":0,\"end\":5,\"layer\":\"L\",\"label\":\"x\",\"features\":"
        + features
        + "}";
  }
}
