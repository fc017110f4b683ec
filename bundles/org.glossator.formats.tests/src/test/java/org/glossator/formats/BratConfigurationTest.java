package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.formats.TestStudies.importAs;
import static org.glossator.formats.TestStudies.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.base.Progress;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.study.Study;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code annotation.conf} and {@code visual.conf} declare becomes the codebook. */
class BratConfigurationTest {
  private static final String ANNOTATION =
      """
      # comment
      [entities]
      <POS>=N|V
      !Actor
      \tState
      \t\tRegion
      \tPerson
      -----
      Other_x0020_thing
      [relations]
      Bears Arg1:Actor, Arg2:Other
      <OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>
      [events]
      Meet\tAgent{2}:State, Place?:Region
      [attributes]
      Negated\tArg:<EVENT>
      Sure\tArg:<ANY>, Value:low|high
      Mutual\tArg:Bears
      """;
  private static final String VISUAL =
      """
      [labels]
      State | State or union | St
      Bears | bears a duty | b
      [drawing]
      SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen
      State\tbgColor:#c7dffe, borderColor:darken
      Person\tfgColor:#000000, bgColor:#123456
      """;

  @TempDir Path temp;

  private Path corpus() throws Exception {
    write(temp.resolve("in/annotation.conf"), ANNOTATION);
    write(temp.resolve("in/visual.conf"), VISUAL);
    write(temp.resolve("in/sub/x.txt"), "One two");
    write(temp.resolve("in/sub/x.ann"), "T1\tNovel 0 3\tOne\nT2\tPerson 4 7\ttwo\n");
    return temp.resolve("in");
  }

  private static ImportOptions layer(String name, boolean strict) {
    return new ImportOptions(null, name, strict, Map.of());
  }

  @Test
  void declarationsBecomeTheCodebookInTheirOrder() throws Exception {
    Path in = corpus();
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = importAs(study, "brat", in);
      assertThat(TestStudies.problems(report)).isEmpty();
      SchemeLayer spans = study.scheme().layer("Span");
      assertThat(spans.codes())
          .extracting(SchemeCode::id)
          .containsExactly("Actor", "State", "Region", "Person", "Other thing", "Meet", "Novel");
      assertThat(spans.code("Region").parent()).isEqualTo("State");
      assertThat(spans.code("Person").parent()).isEqualTo("Actor");
      assertThat(spans.code("State").name()).isEqualTo("State or union");
      assertThat(spans.code("State").colour().name()).isEqualTo("blue");
      assertThat(spans.code("Person").colour().name()).isEqualTo("#123456");
      assertThat(spans.attribute("Negated").kind()).isEqualTo(AttributeKind.YES_NO);
      assertThat(spans.attribute("Sure").choices())
          .extracting(SchemeChoice::id)
          .containsExactly("low", "high");
      assertThat(spans.attribute("Mutual")).isNull();
      SchemeLayer relations = study.scheme().layer("Relation");
      assertThat(relations.kind()).isEqualTo(LayerKind.RELATION);
      assertThat(relations.codes())
          .extracting(SchemeCode::id)
          .containsExactly("Bears", "Agent", "Place");
      assertThat(relations.code("Bears").name()).isEqualTo("bears a duty");
      assertThat(relations.attribute("Mutual").kind()).isEqualTo(AttributeKind.YES_NO);
      assertThat(report.additions())
          .extracting(ImportReport.Addition::id)
          .contains("Region", "Agent", "Novel", "Sure");
    }
  }

  @Test
  void aStudyKeepsWhatItHas() throws Exception {
    Path in = corpus();
    Codebook codebook = TestCodebooks.allKinds();
    Layer frame = codebook.getLayers().getFirst();
    frame.setName("Frames of the text");
    frame.getCodes().getFirst().setId("state");
    try (Study study = TestStudies.create(temp.resolve("study"), codebook, "coder1")) {
      importAs(study, "brat", layer(frame.getName(), false), in);
      assertThat(study.scheme().layers())
          .extracting(SchemeLayer::id)
          .doesNotContain("Frames of the text", "Span");
      assertThat(study.scheme().layer(frame.getId()).codes())
          .extracting(SchemeCode::id)
          .contains("state", "State", "Region");
      assertThat(study.read("sub/x", "coder1").spans().iterator().next().layer())
          .isEqualTo(frame.getId());
    }
  }

  @Test
  void declaredNamesThatAreNearlyTheStudysAreTakenForThemOnRequest() throws Exception {
    Path in = corpus();
    Codebook codebook = TestCodebooks.allKinds();
    Layer frame = codebook.getLayers().getFirst();
    frame.getCodes().getFirst().setId("state");
    try (Study study = TestStudies.create(temp.resolve("study"), codebook, "coder1")) {
      ImportOptions options =
          new ImportOptions(null, frame.getId(), false, Map.of("match", "names"));
      importAs(study, "brat", options, in);
      assertThat(study.scheme().layer(frame.getId()).codes())
          .extracting(SchemeCode::id)
          .contains("state", "Region")
          .doesNotContain("State");
    }
  }

  @Test
  void strictRefusesWhatIsUsedNotWhatIsDeclared() throws Exception {
    Path in = corpus();
    try (Study study = TestStudies.allKinds(temp.resolve("study"), "coder1")) {
      ImportReport report = importAs(study, "brat", layer(TestCodebooks.FRAME, true), in);
      assertThat(report.documents()).isZero();
      assertThat(TestStudies.problems(report))
          .anyMatch(p -> p.contains("needs the code \"Novel\""))
          .noneMatch(p -> p.contains("Region"));
      assertThat(study.scheme().layer(TestCodebooks.FRAME).code("State")).isNull();
    }
  }

  @Test
  void thePreviewShowsThem() throws Exception {
    ImportPreview.Result result =
        new ImportPreview(
                List.of(corpus()), FormatRegistry.builtIn().importer("brat"), ImportOptions.NONE, 5)
            .run(Progress.NONE);
    ImportPreview.Use spans =
        result.uses().stream().filter(u -> u.layer().equals("Span")).findFirst().orElseThrow();
    assertThat(spans.labels()).containsEntry("Region", 0).containsEntry("Person", 1);
    assertThat(spans.attributes()).contains("Sure");
  }

  /** Text, several values: what brat has no words for comes back by our own comment. */
  @Test
  void ourOwnConfigurationBringsTheSameCodebook() throws Exception {
    try (Study study = TestStudies.allKindsAndFlat(temp.resolve("study"), "coder1");
        Study second = TestStudies.blank(temp.resolve("second"))) {
      importAs(study, "txt", write(temp.resolve("x.txt"), "One two"));
      importAs(study, "brat", layer("Span", false), corpus());
      TestStudies.exportAs(study, "brat", temp.resolve("out"));
      ImportReport report = importAs(second, "brat", temp.resolve("out"));
      assertThat(TestStudies.problems(report)).isEmpty();
      SchemeLayer ours = study.scheme().layer("Span");
      SchemeLayer theirs = second.scheme().layer("Span");
      ours.attributes()
          .forEach(
              a ->
                  assertThat(theirs.attribute(a.id()))
                      .as("%s: %s", a.id(), conf("out"))
                      .matches(b -> b.kind() == a.kind()));
      ours.codes().forEach(c -> assertThat(theirs.code(c.id())).as(c.id()).isNotNull());
    }
  }

  private String conf(String folder) {
    try {
      return Files.readString(temp.resolve(folder).resolve("annotation.conf"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aDamagedConfigurationIsAWarning() throws Exception {
    Path in = corpus();
    Files.write(in.resolve("annotation.conf"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
    try (Study study = TestStudies.blank(temp.resolve("study"))) {
      ImportReport report = importAs(study, "brat", in);
      assertThat(report.documents()).isEqualTo(1);
      assertThat(TestStudies.problems(report))
          .singleElement()
          .asString()
          .contains("annotation.conf");
    }
  }
}
