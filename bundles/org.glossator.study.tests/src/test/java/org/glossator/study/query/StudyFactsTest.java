package org.glossator.study.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.base.Progress;
import org.glossator.study.DocumentEntry;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.counts.AnnotationCounts;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.NamedSet;
import org.glossator.study.workflow.WorkflowStatus;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFactsTest {
  private static final String TEXT = "a text of some words";

  @TempDir private Path folder;

  @Test
  void tellsOfAStudyWhatAnAnnotatorMaySee() throws Exception {
    try (Study study =
        StudyStore.create(
            folder, new StudyStore.NewStudy("", TestCodebooks.allKinds(), List.of("ann", "ben")))) {
      study.addDocuments(List.of(NewDocument.of("x", TEXT), NewDocument.of("y", TEXT)));
      study.writeAnnotations(
          "x", "ben", DocumentBuilder.aDocument(TEXT).span(2, 6, "threat").snapshot());
      study.writeAnnotations(
          "y",
          "ben",
          DocumentBuilder.aDocument(TEXT).span(2, 6, "burden").label("calm").snapshot());
      study.workflow().setState(List.of("y"), "ben", DocumentState.DONE);
      study
          .workflow()
          .saveSet(
              NamedSet.of("gold", "Gold", List.of("y"))
                  .withBlind(true)
                  .withAssignments(Map.of("ann", List.of("y"), "ben", List.of("y"))));
      AnnotationCounts counts = new AnnotationCounts(study);
      StudyFacts ann = new StudyFacts(study, "ann", counts);
      StudyFacts ben = new StudyFacts(study, "ben", counts);

      assertThat(found(study, "code:threat", ann)).containsExactly("x");
      assertThat(found(study, "code:burden", ann)).isEmpty();
      assertThat(found(study, "code:burden", ben)).containsExactly("y");
      assertThat(found(study, "code:calm", ben)).containsExactly("y");
      assertThat(found(study, "annotator:ben", ann)).containsExactly("x");
      assertThat(found(study, "status:new", ann)).containsExactly("x", "y");
      assertThat(found(study, "status:done", ben)).containsExactly("y");
      assertThat(found(study, "status:in-progress", ben)).containsExactly("x");
      assertThat(found(study, "set:gold assigned:ann", ann)).containsExactly("y");
      assertThat(counts.of("y", "ben").spans()).isEqualTo(1);
      assertThat(counts.of("y", "ben").total()).isEqualTo(2);

      study.workflow().setState(List.of("y"), "ben", DocumentState.NEW);
      study.writeAnnotations("y", "ben", DocumentBuilder.aDocument(TEXT).snapshot());
      assertThat(counts.of("y", "ben").total()).isZero();

      List<WorkflowStatus.Row> rows = new WorkflowStatus(study).run(Progress.NONE);
      assertThat(rows)
          .extracting(r -> r.annotator() + "/" + r.set())
          .containsExactly("ann/", "ann/gold", "ben/", "ben/gold");
      assertThat(rows.get(0).count(DocumentState.NEW)).isEqualTo(1);
      assertThat(WorkflowStatus.report(rows).rows()).hasSize(4);
    }
  }

  private static List<String> found(Study study, String query, DocumentFacts facts) {
    return study.documents().entries().stream()
        .filter(DocumentQuery.parse(query).with(facts))
        .map(DocumentEntry::path)
        .toList();
  }
}
