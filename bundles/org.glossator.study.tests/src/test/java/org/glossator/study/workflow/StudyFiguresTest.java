package org.glossator.study.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFiguresTest {
  private static final String TEXT = "a text of some words";
  private static final Instant BEGIN = Instant.parse("2026-01-10T10:00:00Z");

  @TempDir private Path folder;
  private Study study;

  @BeforeEach
  void create() throws ProblemException {
    study =
        StudyStore.create(
            folder.resolve("study"),
            new StudyStore.NewStudy("", TestCodebooks.allKinds(), List.of("ann", "ben")));
  }

  @AfterEach
  void close() throws ProblemException {
    study.close();
  }

  private void document(String path, String date) throws ProblemException {
    study.addDocuments(List.of(NewDocument.of(path, TEXT, Map.of("date", date))));
  }

  private void code(String path, String who, String... codes) throws ProblemException {
    DocumentBuilder document = DocumentBuilder.aDocument(TEXT);
    for (String code : codes) {
      document.span(2, 6, code);
    }
    study.writeAnnotations(path, who, document.snapshot());
  }

  private StudyFigures.Result figures(String annotator) throws ProblemException {
    return new StudyFigures(study, annotator).run(Progress.NONE);
  }

  @Test
  void anEmptyStudyHasNoFigures() throws Exception {
    StudyFigures.Result figures = figures("ann");
    assertThat(figures.documents()).isZero();
    assertThat(figures.codes()).isEmpty();
    assertThat(figures.periods()).isEmpty();
    assertThat(figures.pace()).isEmpty();
    assertThat(figures.problems()).isEmpty();
  }

  @Test
  void codesAreCountedByMonthTheCommonestFirst() throws Exception {
    document("a", "2025-03-02");
    document("b", "12 April 2025");
    document("c", "");
    code("a", "ann", "threat");
    code("b", "ann", "shared-responsibility", "shared-responsibility");
    code("b", "ben", "shared-responsibility");
    code("c", "ann", "threat", "threat", "threat", "threat");

    StudyFigures.Result figures = figures(null);
    String shared = study.scheme().layer(TestCodebooks.FRAME).code("shared-responsibility").name();
    String threat = study.scheme().layer(TestCodebooks.FRAME).code("threat").name();

    assertThat(figures.periods()).containsExactly("2025-03", "2025-04");
    assertThat(figures.codes().keySet()).containsExactly(shared, threat);
    assertThat(figures.codes().get(shared)).isEqualTo(Map.of("2025-04", 3));
    assertThat(figures.codes().get(threat)).as("c has no date").isEqualTo(Map.of("2025-03", 1));
  }

  @Test
  void aDateThatKnowsOnlyItsYearMakesYearsOfAll() throws Exception {
    document("a", "2024");
    document("b", "2025-03-02");
    code("a", "ann", "threat");
    code("b", "ann", "threat");
    assertThat(figures(null).periods()).containsExactly("2024", "2025");
  }

  @Test
  void whatOthersDidInABlindDocumentIsNotCounted() throws Exception {
    document("a", "2025-03-02");
    code("a", "ann", "threat");
    code("a", "ben", "threat", "threat");
    study
        .workflow()
        .saveSet(
            NamedSet.of("round", "Round", List.of("a"))
                .withAssignments(Map.of("ann", List.of("a"), "ben", List.of("a")))
                .withBlind(true));
    assertThat(figures("ann").codes().values()).containsExactly(sorted("2025-03", 1));
    assertThat(figures("ben").codes().values()).containsExactly(sorted("2025-03", 2));
  }

  private static SortedMap<String, Integer> sorted(String period, int count) {
    return new TreeMap<>(Map.of(period, count));
  }

  @Test
  void spansAnHourComeFromTheLogAndASpoiltRowIsNoProblem() throws Exception {
    document("a", "2025-03-02");
    WorkLog.append(study, "ann", new Stint(BEGIN, BEGIN.plusSeconds(1800), "a", 10));
    WorkLog.append(
        study, "ann", new Stint(BEGIN.plusSeconds(4000), BEGIN.plusSeconds(5800), "a", 5));
    Files.writeString(WorkLog.file(study, "ann"), "spoilt\n", StandardOpenOption.APPEND);
    StudyFigures.Result figures = figures("ann");
    assertThat(figures.hours()).isEqualTo(Map.of("ann", 1.0));
    assertThat(figures.pace()).isEqualTo(Map.of("ann", 15.0));
  }

  @Test
  void whatWaitsForADiscussionIsNamedWithWhoAsked() throws Exception {
    document("a", "");
    document("b", "");
    study.workflow().setState(List.of("b"), "ben", DocumentState.DISCUSSION);
    assertThat(figures("ann").discussions())
        .containsExactly(new StudyFigures.Discussion("b", "ben"));
  }

  @Test
  void aBrokenFileIsAProblemAndTheOthersCount() throws Exception {
    document("a", "2025-03-02");
    document("b", "2025-03-03");
    code("a", "ann", "threat");
    code("b", "ann", "threat");
    Path file = study.annotations().file("b", "ann");
    Files.writeString(file, "<xmi");
    StudyFigures.Result figures = figures("ann");
    assertThat(figures.problems()).hasSize(1);
    assertThat(figures.codes().values()).containsExactly(sorted("2025-03", 1));
  }
}
