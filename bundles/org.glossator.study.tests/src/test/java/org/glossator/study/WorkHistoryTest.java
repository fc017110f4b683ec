package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.WorkHistory.Entry;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps of a document and steps of the whole study that touched it, as one line in time. */
class WorkHistoryTest {
  private static final String TEXT = "A burden and a threat.\n";

  @TempDir Path folder;
  private Study study;
  private DocumentSession a;
  private DocumentSession b;
  private WorkHistory historyOfA;
  private WorkHistory historyOfB;

  @BeforeEach
  void open() throws Exception {
    study =
        StudyStore.create(
            folder.resolve("study"), new NewStudy("", TestCodebooks.allKinds(), List.of("anna")));
    study.addDocuments(
        List.of(
            NewDocument.of("a", TEXT),
            NewDocument.of("b", TEXT),
            NewDocument.of("c", TEXT),
            NewDocument.of("d", TEXT)));
    for (String document : List.of("b", "c")) {
      try (DocumentSession session = study.session(document, "anna")) {
        step(session, "Mark in " + document, 1);
      }
    }
    openSessions();
  }

  private void openSessions() throws ProblemException {
    a = study.session("a", "anna");
    b = study.session("b", "anna");
    historyOfA = new WorkHistory(new JointHistory(a));
    historyOfB = new WorkHistory(new JointHistory(b));
  }

  private void restart() throws ProblemException {
    study.close();
    study = StudyStore.open(folder.resolve("study")).study();
    openSessions();
    study.history().read();
  }

  @AfterEach
  void close() throws ProblemException {
    study.close();
  }

  private static void step(DocumentSession session, String label, int id) throws Exception {
    session.perform(label, new CreateSpan(Span.of(id, 2, 8, "Frame", "burden")));
  }

  private void recode(String... documents) throws ProblemException {
    List<String> wanted = List.of(documents);
    study
        .history()
        .perform(
            StudyBatch.of(
                "Recode",
                (place, snapshot) -> wanted.contains(place.document()) ? threats(snapshot) : null),
            Progress.NONE);
  }

  private static AnnotationEdit threats(AnnotationSnapshot snapshot) {
    List<AnnotationEdit> edits = new ArrayList<>();
    for (Annotation annotation : snapshot.annotations()) {
      edits.add(new SetCode(annotation.id(), "threat"));
    }
    return new Batch(edits);
  }

  /** Takes back what comes next, as an editor does. */
  private static String undo(WorkHistory history, Study study) throws Exception {
    Entry next = history.nextUndo();
    if (next == null) {
      return null;
    }
    if (next.ofStudy() == null) {
      history.own().undo();
    } else {
      study.history().undo(next.ofStudy(), Progress.NONE);
    }
    return next.label();
  }

  private static String redo(WorkHistory history, Study study) throws Exception {
    Entry next = history.nextRedo();
    if (next == null) {
      return null;
    }
    if (next.ofStudy() == null) {
      history.own().redo();
    } else {
      study.history().redo(next.ofStudy(), Progress.NONE);
    }
    return next.label();
  }

  private static List<String> all(WorkHistory history) {
    return history.entries().stream().map(e -> (e.isDone() ? "+" : "-") + e.label()).toList();
  }

  private String codes() throws ProblemException {
    StringBuilder codes = new StringBuilder();
    for (String document : List.of("a", "b", "c", "d")) {
      codes.append(document);
      study.read(document, "anna").spans().forEach(s -> codes.append(s.code().charAt(0)));
    }
    return codes.toString();
  }

  private void flush() throws ProblemException {
    a.flush();
    b.flush();
  }

  @Test
  void aStepOfTheStudyIsTakenBackWhereItStandsInTime() throws Exception {
    step(a, "First", 1);
    recode("a", "b", "c");
    step(a, "Second", 2);
    assertThat(all(historyOfA)).containsExactly("+First", "+Recode", "+Second");
    assertThat(all(historyOfB)).containsExactly("+Mark in b", "+Recode");
    assertThat(undo(historyOfA, study)).isEqualTo("Second");
    assertThat(undo(historyOfA, study)).isEqualTo("Recode");
    flush();
    assertThat(codes()).as("back in open and closed documents").isEqualTo("abbbcbd");
    assertThat(all(historyOfA)).containsExactly("+First", "-Recode", "-Second");
    assertThat(all(historyOfB)).containsExactly("+Mark in b", "-Recode");
    assertThat(undo(historyOfA, study)).isEqualTo("First");
    assertThat(undo(historyOfA, study)).isNull();
    assertThat(redo(historyOfA, study)).isEqualTo("First");
    assertThat(redo(historyOfB, study)).as("from the other document").isEqualTo("Recode");
    assertThat(redo(historyOfA, study)).isEqualTo("Second");
    assertThat(redo(historyOfA, study)).isNull();
    flush();
    assertThat(codes()).isEqualTo("atbbtctd");
  }

  @Test
  void theLineIsTheSameAfterARestart() throws Exception {
    step(a, "First", 1);
    recode("a", "b", "c");
    step(a, "Second", 2);
    undo(historyOfA, study);
    restart();
    assertThat(all(historyOfA)).containsExactly("+First", "+Recode", "-Second");
    assertThat(undo(historyOfB, study)).isEqualTo("Recode");
    restart();
    assertThat(all(historyOfA)).containsExactly("+First", "-Recode", "-Second");
    assertThat(codes()).isEqualTo("abbbcbd");
    assertThat(redo(historyOfA, study)).isEqualTo("Recode");
    assertThat(redo(historyOfA, study)).isEqualTo("Second");
    flush();
    assertThat(codes()).isEqualTo("atbbtctd");
  }

  @Test
  void somethingNewEndsRedoOfWhatCameAfter() throws Exception {
    step(a, "First", 1);
    recode("a", "b");
    undo(historyOfA, study);
    step(a, "Third", 3);
    assertThat(all(historyOfA)).containsExactly("+First", "+Third");
    assertThat(all(historyOfB)).containsExactly("+Mark in b", "-Recode");
    assertThat(undo(historyOfA, study)).isEqualTo("Third");
    assertThat(undo(historyOfA, study)).isEqualTo("First");
    recode("b");
    assertThat(redo(historyOfA, study))
        .as("a recoding elsewhere is nothing to this document")
        .isEqualTo("First");
    undo(historyOfA, study);
    step(a, "Fourth", 4);
    undo(historyOfA, study);
    recode("a", "b", "c");
    assertThat(all(historyOfA)).as("nothing changed there").containsExactly("-Fourth");
  }

  @Test
  void whatWasChangedInAnotherDocumentSinceIsNotUndoneInSilence() throws Exception {
    step(a, "First", 1);
    recode("a", "b", "c");
    b.perform("Change code", new SetCode(1, "burden"));
    flush();
    String before = codes();
    StudyStep step = historyOfA.nextUndo().ofStudy();
    assertThatThrownBy(() -> undo(historyOfA, study))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Recode: cannot be undone: b of anna was changed there since");
    flush();
    assertThat(codes()).isEqualTo(before);
    assertThat(historyOfA.nextUndo().ofStudy()).isEqualTo(step);
    historyOfA.passOver(step);
    assertThat(undo(historyOfA, study)).as("it is not in the way").isEqualTo("First");
    assertThat(redo(historyOfA, study)).isEqualTo("First");
    historyOfA.passNone();
    assertThat(undo(historyOfB, study)).isEqualTo("Change code");
    assertThat(undo(historyOfA, study)).isEqualTo("Recode");
    flush();
    assertThat(codes()).isEqualTo("abbbcbd");
  }

  @Test
  void laterWorkOnOtherAnnotationsIsNoBar() throws Exception {
    step(a, "First", 1);
    recode("a", "b", "c");
    b.perform("Mark more", new CreateSpan(Span.of(9, 15, 21, "Frame", "threat")));
    assertThat(undo(historyOfA, study)).isEqualTo("Recode");
    flush();
    assertThat(codes()).isEqualTo("abbbtcbd");
    assertThat(undo(historyOfB, study)).isEqualTo("Mark more");
  }

  @Test
  void stepsInOtherDocumentsMayComeAfterOne() throws Exception {
    step(a, "First", 1);
    recode("a", "b");
    recode("c");
    assertThat(undo(historyOfA, study)).isEqualTo("Recode");
    flush();
    assertThat(codes()).isEqualTo("abbbctd");
    assertThat(study.history().undo(Progress.NONE).files()).isEqualTo(1);
    assertThat(study.history().redo(Progress.NONE).files()).as("in the order of time").isEqualTo(2);
    assertThat(study.history().redo(Progress.NONE).files()).isEqualTo(1);
    flush();
    assertThat(codes()).isEqualTo("atbtctd");
  }

  @Test
  void aCodebookThatWasChangedSinceIsABar() throws Exception {
    step(a, "First", 1);
    recode("a", "b");
    Codebook changed = CodebookFiles.copy(study.codebook());
    changed.setName("Another name");
    study
        .history()
        .perform(
            StudyBatch.withCodebook("Rename the codebook", changed, StudyBatch.Edits.NONE),
            Progress.NONE);
    assertThatThrownBy(() -> undo(historyOfA, study))
        .hasMessageContaining("\"Rename the codebook\" came later")
        .hasMessageContaining("undo that first");
    study.history().undo(Progress.NONE);
    assertThat(undo(historyOfA, study)).isEqualTo("Recode");
  }

  @Test
  void allDocumentsAreOneLineWithTheirJournals() throws Exception {
    step(a, "First", 1);
    recode("a", "b", "c");
    a.perform("Memo", new SetMemo(1, "why"));
    undo(historyOfA, study);
    List<String> expected =
        List.of("+b:Mark in b", "+c:Mark in c", "+a:First", "+null:Recode", "-a:Memo");
    RecentSteps steps = new RecentSteps(study, "anna");
    assertThat(recent(steps)).isEqualTo(expected);
    restart();
    assertThat(recent(new RecentSteps(study, "anna"))).isEqualTo(expected);
    assertThat(recent(new RecentSteps(study, "nobody"))).containsExactly("+null:Recode");
  }

  @Test
  void aJournalThatChangedIsReadAgainAndANewOneIsFound() throws Exception {
    RecentSteps steps = new RecentSteps(study, "anna");
    assertThat(recent(steps)).containsExactly("+b:Mark in b", "+c:Mark in c");
    try (DocumentSession c = study.session("c", "anna")) {
      c.undo();
    }
    assertThat(recent(steps)).containsExactly("+b:Mark in b", "-c:Mark in c");
    try (DocumentSession d = study.session("d", "anna");
        DocumentSession decisions = study.suggestions().session("d", "lexicon")) {
      step(d, "Mark in d", 1);
      step(decisions, "Reject", 1);
      steps.lookAgain();
      assertThat(recent(steps))
          .containsExactly("+b:Mark in b", "-c:Mark in c", "+d:Mark in d", "+d:Reject");
    }
    steps.lookAgain();
    assertThat(recent(steps)).as("from the journals").hasSize(4).endsWith("+d:Reject");
  }

  private static List<String> recent(RecentSteps steps) throws ProblemException {
    return steps.read().stream()
        .map(e -> (e.isDone() ? "+" : "-") + e.document() + ":" + e.label())
        .toList();
  }
}
