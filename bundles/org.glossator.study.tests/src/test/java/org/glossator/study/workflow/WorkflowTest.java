package org.glossator.study.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.EditRefusedException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Doctor;
import org.glossator.study.DocumentSession;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyListener;
import org.glossator.study.StudyStore;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowTest {
  private static final String TEXT = "a text of some words";

  @TempDir private Path folder;
  private Study study;
  private Workflow workflow;

  @BeforeEach
  void create() throws ProblemException {
    study =
        StudyStore.create(
            folder.resolve("study"),
            new StudyStore.NewStudy("", TestCodebooks.allKinds(), List.of("ann", "ben")));
    study.addDocuments(
        List.of(
            document("a", "news"),
            document("b", "news"),
            document("c", "speech"),
            document("d", "speech")));
    workflow = study.workflow();
  }

  @AfterEach
  void close() throws ProblemException {
    study.close();
  }

  private static NewDocument document(String path, String genre) {
    return NewDocument.of(path, TEXT, Map.of("genre", genre));
  }

  @Test
  void statesAreKeptForEachAnnotator() throws Exception {
    List<String> told = new ArrayList<>();
    study.addListener(
        new StudyListener() {
          @Override
          public void statesChanged(String annotator) {
            told.add(annotator);
          }
        });
    workflow.setState(List.of("a", "b"), "ann", DocumentState.DONE);
    workflow.setState(List.of("b"), "ann", DocumentState.DISCUSSION);
    study.writeAnnotations(
        "c", "ann", DocumentBuilder.aDocument(TEXT).span(2, 6, "threat").snapshot());

    Workflow again = StudyStore.open(study.folder()).study().workflow();
    for (Workflow w : List.of(workflow, again)) {
      assertThat(w.state("a", "ann")).isEqualTo(DocumentState.DONE);
      assertThat(w.state("b", "ann")).isEqualTo(DocumentState.DISCUSSION);
      assertThat(w.state("c", "ann")).isEqualTo(DocumentState.IN_PROGRESS);
      assertThat(w.state("a", "ben")).isEqualTo(DocumentState.NEW);
    }
    assertThat(told).containsExactly("ann", "ann");
    workflow.setState(List.of("a", "b"), "ann", DocumentState.NEW);
    assertThat(Files.readString(workflow.file("ann"))).isEqualTo("path,state,since\n");
  }

  @Test
  void documentsOfSeveralCodersAreCounted() {
    NamedSet set = NamedSet.of("round", "Round", List.of("a", "b", "c"));
    assertThat(set.codedBySeveral()).isZero();
    assertThat(
            set.withAssignments(
                    Map.of("ann", List.of("a", "b"), "ben", List.of("b", "c"), "cy", List.of("b")))
                .codedBySeveral())
        .isEqualTo(1);
  }

  @Test
  void whatIsDoneIsLockedUntilItIsOpenedAgain() throws Exception {
    try (DocumentSession session = study.session("a", "ann")) {
      AnnotationEdit edit =
          new AnnotationEdit.CreateSpan(
              DocumentBuilder.aDocument(TEXT)
                  .span(2, 6, "threat")
                  .snapshot()
                  .spans()
                  .iterator()
                  .next());
      session.perform("Mark", edit);
      workflow.setState(List.of("a"), "ann", DocumentState.DONE);
      assertThat(session.isReadOnly()).isTrue();
      assertThat(session.readOnlyReason()).isEqualTo("it is marked as done by ann");
      assertThatThrownBy(session::undo)
          .isInstanceOf(EditRefusedException.class)
          .hasMessageContaining("marked as done");
      workflow.setState(List.of("a"), "ann", DocumentState.IN_PROGRESS);
      session.undo();
      assertThat(session.document().snapshot().spans()).isEmpty();
    }
    workflow.setState(List.of("a"), "ann", DocumentState.DONE);
    assertThatThrownBy(
            () -> study.writeAnnotations("a", "ann", DocumentBuilder.aDocument(TEXT).snapshot()))
        .hasMessageContaining("marked as done");
    study.writeAnnotations("a", "ben", DocumentBuilder.aDocument(TEXT).snapshot());
  }

  @Test
  void setsAreSavedReplacedAndRemoved() throws Exception {
    workflow.saveSet(NamedSet.of("pilot", "Pilot", List.of("c", "a")).withBlind(true));
    workflow.saveSet(
        NamedSet.of("r1", "Round 1", List.of("b")).withAssignments(Map.of("ben", List.of("b"))));

    DocumentSets again = StudyStore.open(study.folder()).study().workflow().sets();
    assertThat(again.all()).extracting(NamedSet::id).containsExactly("pilot", "r1");
    assertThat(again.get("pilot").documents()).containsExactly("a", "c");
    assertThat(again.of("b")).extracting(NamedSet::name).containsExactly("Round 1");
    assertThat(again.annotatorsOf("b")).containsExactly("ben");
    assertThat(again.all()).isEqualTo(workflow.sets().all());

    workflow.saveSet(workflow.sets().get("pilot").withDocuments(List.of("d")));
    assertThat(workflow.sets().get("pilot").documents()).containsExactly("d");
    workflow.removeSet("r1");
    assertThat(workflow.sets().all()).hasSize(1);
  }

  @Test
  void aSetOfWhatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> workflow.saveSet(NamedSet.of("x", "X", List.of("a", "nope"))))
        .hasMessageContaining("nope");
    assertThatThrownBy(() -> workflow.saveSet(NamedSet.of("../x", "X", List.of("a"))))
        .hasMessageContaining("id");
    assertThatThrownBy(() -> workflow.setState(List.of("a"), "carl", DocumentState.DONE))
        .hasMessageContaining("carl");
    assertThat(workflow.sets().all()).isEmpty();
  }

  @Test
  void blindSetsHideTheWorkOfOthersFromCodersButNotFromTheCurator() throws Exception {
    study.addAnnotator("chief", null, AnnotatorRole.CURATOR);
    workflow.saveSet(NamedSet.of("gold", "Gold", List.of("a")).withBlind(true));
    assertThat(workflow.isBlind("a", "ann")).isTrue();
    assertThat(workflow.isBlind("a", "chief")).isFalse();
    assertThat(workflow.isBlind("b", "ann")).isFalse();
  }

  @Test
  void assigningDealsStrataAndKeepsWhatWasDealt() throws Exception {
    workflow.saveSet(NamedSet.of("r1", "Round 1", List.of("a", "b", "c", "d")));
    AssignmentPlan plan = new AssignmentPlan(List.of("ann", "ben"), 0, 2, 5);
    NamedSet dealt = new AssignDocuments(study, "r1", plan, "genre", false).run(Progress.NONE);
    for (List<String> documents : dealt.assignments().values()) {
      assertThat(documents.stream().map(d -> study.documents().get(d).get("genre")))
          .containsExactlyInAnyOrder("news", "speech");
    }
    study.addDocuments(List.of(document("e", "news")));
    workflow.saveSet(dealt.withDocuments(List.of("a", "b", "c", "d", "e")));
    NamedSet grown = new AssignDocuments(study, "r1", plan, "", true).run(Progress.NONE);
    dealt
        .assignments()
        .forEach(
            (a, d) -> assertThat(grown.assignments().get(a)).startsWith(d.toArray(String[]::new)));
    assertThat(grown.assignments().values().stream().mapToInt(List::size).sum()).isEqualTo(5);
    assertThatThrownBy(
            () -> new AssignDocuments(study, "r1", plan, "mood", false).run(Progress.NONE))
        .hasMessageContaining("mood");
  }

  @Test
  void theNextDocumentIsTheFirstOpenOneThatIsAssigned() throws Exception {
    workflow.saveSet(
        NamedSet.of("r1", "Round 1", List.of("a", "b", "c"))
            .withAssignments(Map.of("ann", List.of("c", "a", "b"))));
    assertThat(workflow.next("ann", null)).isEqualTo("c");
    workflow.setState(List.of("c"), "ann", DocumentState.DONE);
    workflow.setState(List.of("b"), "ann", DocumentState.DISCUSSION);
    assertThat(workflow.next("ann", "c")).isEqualTo("a");
    assertThat(workflow.next("ann", "a")).isNull();
    assertThat(workflow.next("ben", null)).isEqualTo("a");
  }

  @Test
  void renamedAndRemovedDocumentsAreFollowed() throws Exception {
    workflow.saveSet(
        NamedSet.of("r1", "Round 1", List.of("a", "b"))
            .withAssignments(Map.of("ann", List.of("b", "a"))));
    workflow.setState(List.of("a", "b"), "ann", DocumentState.DONE);
    Map<String, String> renamed = new HashMap<>(Map.of("a", "z"));
    renamed.put("b", null);
    workflow.follow(renamed);
    assertThat(workflow.sets().get("r1").documents()).containsExactly("z");
    assertThat(workflow.sets().get("r1").assignments().get("ann")).containsExactly("z");
    assertThat(workflow.marked("ann").keySet()).containsExactly("z");
  }

  @Test
  void aBrokenFileOfStatesIsReportedAndNeverWrittenOver() throws Exception {
    Files.createDirectories(workflow.file("ann").getParent());
    Files.writeString(workflow.file("ann"), "path,state,since\na,finished,\nb,done,\n");
    assertThat(workflow.state("b", "ann")).isEqualTo(DocumentState.DONE);
    assertThatThrownBy(() -> workflow.setState(List.of("a"), "ann", DocumentState.DONE))
        .hasMessageContaining("states/ann.csv");
    assertThat(Doctor.examine(study.folder(), Progress.NONE))
        .extracting(Problem::toString)
        .anyMatch(p -> p.startsWith("states/ann.csv:2: "));
  }

  @Test
  void theDoctorFindsWhatIsAboutNothing() throws Exception {
    Files.createDirectories(workflow.file("ann").getParent());
    Files.writeString(workflow.file("ann"), "path,state,since\ngone,done,\n");
    workflow.saveSet(NamedSet.of("r1", "Round 1", List.of("a")));
    study.removeDocuments(List.of("a"));
    assertThat(Doctor.examine(study.folder(), Progress.NONE))
        .extracting(Problem::toString)
        .anyMatch(p -> p.contains("gone"))
        .anyMatch(p -> p.contains("Round 1"));
  }

  @Test
  void whatAnotherProgramChangedIsReadAgain() throws Exception {
    workflow.setState(List.of("a"), "ann", DocumentState.DONE);
    Study other = StudyStore.open(study.folder()).study();
    other.workflow().setState(List.of("b"), "ann", DocumentState.DONE);
    workflow.setState(List.of("c"), "ann", DocumentState.DONE);
    assertThat(workflow.marked("ann").keySet()).containsExactly("a", "b", "c");
    other.refresh();
    assertThat(other.workflow().marked("ann").keySet()).containsExactly("a", "b", "c");
  }
}
