package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.Snapshots;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The matrix: random annotations on texts of every difficult kind, through several cycles of
 * saving, opening, editing and closing. What is loaded is what was saved; what is saved again is
 * the same bytes.
 */
class StoreRoundTripTest {
  private static final int CYCLES = 3;
  private static final Map<String, String> TEXTS =
      Map.of(
          "emoji", "A 👍🏽 and 👨‍👩‍👧‍👦 flags 🇺🇳🇧🇷 at the end 🎉",
          "crlf", "First line.\r\nSecond line.\r\n\r\nLast line",
          "combining", "e\u0301tat, n\u0303andu\u0301, Z\u0341\u0323\u0325algo, \u1112\u1161\u11ab",
          "rtl", "مسؤولية مشتركة، \u200fאחריות משותפת\u200f (mixed) 123",
          "cjk", "共同但有区别的责任。我々は責任を負う。공동의 책임",
          "nbsp", "10\u00a0% of\u2009GDP\u2007and\u202f\u2060more",
          "markup", "<a href=\"x\">&amp; 'quoted' ]]> --></a>\ttab",
          "plain", "No country can carry this burden alone. It is shared.",
          "newlines", "\n\n\nA\n\n\nB\n\n",
          "one", "x");

  @TempDir private Path folder;

  static Stream<Arguments> matrix() {
    return TEXTS.keySet().stream()
        .sorted()
        .flatMap(kind -> Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(kind, seed)));
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void loadedIsSavedAndSavedAgainIsTheSameBytes(String kind, long seed) throws Exception {
    Path root = folder.resolve("s");
    FaultyFileSystem fast = new FaultyFileSystem();
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("coder1"));
    try (Study study = StudyStore.create(root, what, fast)) {
      study.addDocuments(List.of(NewDocument.of("d", TEXTS.get(kind))));
    }
    RandomStudies random = new RandomStudies(seed);
    AnnotationSnapshot expected;
    try (Study study = StudyStore.open(root, fast).study()) {
      expected = random.snapshot(study.text("d"), 25); // many overlap and nest
      study.writeAnnotations("d", "coder1", expected);
    }
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      String context = kind + ", seed " + seed + ", cycle " + cycle;
      try (Study study = StudyStore.open(root, fast).study()) {
        AnnotationSnapshot read = study.read("d", "coder1");
        Snapshots.assertEqual(context, expected, read);
        byte[] bytes = bytes(root);
        study.writeAnnotations("d", "coder1", read);
        assertThat(bytes(root)).as(context).isEqualTo(bytes);
        try (DocumentSession session = study.session("d", "coder1")) {
          Snapshots.assertEqual(context + ", session", expected, session.document().snapshot());
          for (int i = 0; i < 5; i++) {
            session.perform("Edit", random.edit(session.document().snapshot()));
          }
          expected = session.document().snapshot();
        }
      }
    }
    assertThat(Doctor.examine(root, Progress.NONE))
        .noneMatch(p -> p.severity() == Severity.ERROR && !p.what().startsWith("annotation "));
  }

  private static byte[] bytes(Path root) throws IOException {
    return Files.readAllBytes(root.resolve("annotations/coder1/d.xmi"));
  }

  @Test
  void carriageReturnsAreTakenOutOnceAtTheImport() throws Exception {
    Path root = folder.resolve("s");
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("coder1"));
    try (Study study = StudyStore.create(root, what)) {
      study.addDocuments(List.of(NewDocument.of("d", TEXTS.get("crlf"))));
      assertThat(study.text("d")).isEqualTo("First line.\nSecond line.\n\nLast line");
    }
  }

  @Test
  void anEmptySpanIsRefusedEverywhere() throws Exception {
    assertThatThrownBy(() -> new Fragment(3, 3)).isInstanceOf(IllegalArgumentException.class);
    Path root = folder.resolve("s");
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("coder1"));
    try (Study study = StudyStore.create(root, what)) {
      study.addDocuments(List.of(NewDocument.of("d", "Text.")));
      study.writeAnnotations("d", "coder1", AnnotationSnapshot.empty("Text."));
      Span outside = Span.of(1000, 3, 9, "Frame", "burden");
      assertThatThrownBy(() -> AnnotationSnapshot.of("Text.", List.<Annotation>of(outside)))
          .isInstanceOf(EditRefusedException.class);
      try (DocumentSession session = study.session("d", "coder1")) {
        assertThatThrownBy(() -> session.perform("Span", new CreateSpan(outside)))
            .isInstanceOf(EditRefusedException.class);
      }
    }
    Path xmi = root.resolve("annotations/coder1/d.xmi");
    String empty =
        "<layer:Frame xmi:id=\"1000\" sofa=\"1\" begin=\"2\" end=\"2\" code=\"burden\"/>\n";
    Files.write(
        xmi,
        Files.readString(xmi)
            .replace("<cas:View", empty + "<cas:View")
            .getBytes(StandardCharsets.UTF_8));
    try (Study study = StudyStore.open(root).study()) {
      assertThat(study.read("d", "coder1").spans()).isEmpty();
      AnnotationTree.Loaded loaded = study.annotations().load("d", "coder1", study.text("d"));
      assertThat(loaded.problems())
          .extracting(p -> p.what())
          .contains("the annotation 1000 (Frame) is left out: the range 2 to 2 is empty");
    }
  }

  @Test
  void annotationsOfALayerThatTheCodebookLacksAreKeptAndTold() throws Exception {
    Path root = folder.resolve("s");
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("coder1"));
    AnnotationSnapshot snapshot =
        AnnotationSnapshot.of(
            "Some text.",
            List.of(
                Span.of(1000, 0, 4, "frame", "burden"), Span.of(1001, 5, 9, "Frame", "burden")));
    try (Study study = StudyStore.create(root, what)) {
      study.addDocuments(List.of(NewDocument.of("d", "Some text.")));
      study.writeAnnotations("d", "coder1", snapshot);
      AnnotationTree.Loaded loaded = study.annotations().load("d", "coder1", "Some text.");
      assertThat(loaded.snapshot().size()).isEqualTo(1);
      assertThat(loaded.problems())
          .singleElement()
          .asString()
          .contains("1 annotation is of the layer 'frame', which the codebook does not have")
          .contains("add the layer to the codebook");
      // through an edit and a save
      try (DocumentSession session = study.session("d", "coder1")) {
        assertThat(session.problems()).hasSize(1);
        session.perform("Span", new CreateSpan(Span.of(session.newId(), 0, 2, "Frame", "threat")));
      }
      assertThat(Files.readString(root.resolve("annotations/coder1/d.xmi")))
          .contains("layer=\"frame\"");
      // written again as a whole, as an import does: no id twice
      study.writeAnnotations("d", "coder1", snapshot);
      study.writeAnnotations("d", "coder1", snapshot);
      String file = Files.readString(root.resolve("annotations/coder1/d.xmi"));
      assertThat(file.split("xmi:id=\"1000\"", -1)).hasSize(2);
    }
    assertThat(Doctor.examine(root, Progress.NONE)).singleElement().asString().contains("'frame'");
  }

  @Test
  void idsOfOtherToolsAreNotGivenAgain() throws Exception {
    Path root = folder.resolve("s");
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("coder1"));
    try (Study study = StudyStore.create(root, what)) {
      study.addDocuments(List.of(NewDocument.of("d", "Some text.")));
      study.writeAnnotations("d", "coder1", AnnotationSnapshot.empty("Some text."));
      Path xmi = root.resolve("annotations/coder1/d.xmi");
      Files.writeString(
          xmi,
          Files.readString(xmi)
              .replace(" xmi:version", " xmlns:tok=\"http:///x/y.ecore\" xmi:version")
              .replace(
                  "<cas:View",
                  "<tok:Token xmi:id=\"1000\" sofa=\"1\" begin=\"0\" end=\"4\"/>\n<cas:View"));
      study.writeAnnotations(
          "d",
          "coder1",
          AnnotationSnapshot.of("Some text.", List.of(Span.of(1000, 0, 4, "Frame", "burden"))));
      assertThat(Files.readString(xmi).split("xmi:id=\"1000\"", -1)).hasSize(2);
      Span read = study.read("d", "coder1").spans().iterator().next();
      assertThat(read.id()).isNotEqualTo(1000);
      assertThat(read.code()).isEqualTo("burden");
    }
  }
}
