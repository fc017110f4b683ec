package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.annotation.UndoHistory;
import org.glossator.base.ProblemException;
import org.glossator.study.JointHistory.Entry;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps of several files as one line in time. */
class JointHistoryTest {
  @TempDir Path folder;
  private Study study;
  private DocumentSession work;
  private DocumentSession suggestions;
  private JointHistory history;

  @BeforeEach
  void open() throws ProblemException {
    study =
        StudyStore.create(
            folder.resolve("study"), new NewStudy("", TestCodebooks.allKinds(), List.of("anna")));
    study.addDocuments(List.of(NewDocument.of("d", "A burden and a threat.\n")));
    openSessions();
  }

  private void openSessions() throws ProblemException {
    work = study.session("d", "anna");
    suggestions = study.suggestions().session("d", "lexicon");
    history = new JointHistory(work);
    history.add(suggestions);
  }

  @AfterEach
  void close() throws ProblemException {
    study.close();
  }

  private static void step(DocumentSession session, String label, int id)
      throws EditRefusedException {
    session.perform(label, new CreateSpan(Span.of(id, 2, 8, "Frame", "burden")));
  }

  private List<String> done() {
    return history.entries().stream()
        .filter(Entry::isDone)
        .map(entry -> entry.step().label())
        .toList();
  }

  @Test
  void undoesInTheOrderOfTimeAlsoAfterReopening() throws ProblemException, EditRefusedException {
    step(work, "one", 2001);
    step(suggestions, "two", 2002);
    step(work, "three", 2003);
    step(suggestions, "four", 2004);
    assertThat(done()).containsExactly("one", "two", "three", "four");
    work.close();
    suggestions.close();
    openSessions();
    assertThat(done()).containsExactly("one", "two", "three", "four");
    assertThat(history.undo().step().label()).isEqualTo("four");
    assertThat(history.undo().step().label()).isEqualTo("three");
    assertThat(history.undo().session()).isSameAs(suggestions);
    assertThat(done()).containsExactly("one");
    assertThat(history.redo().step().label()).isEqualTo("two");
    assertThat(history.nextRedo().step().label()).isEqualTo("three");
  }

  @Test
  void aNewStepEndsRedoEverywhere() throws EditRefusedException {
    step(work, "one", 2001);
    step(suggestions, "two", 2002);
    history.undo();
    step(work, "three", 2003);
    assertThat(history.nextRedo()).isNull();
    assertThat(history.entries()).hasSize(2);
  }

  @Test
  void partsOfOneStepAreTakenBackTogether() throws EditRefusedException {
    step(work, "one", 2001);
    long time = UndoHistory.newTime();
    CreateSpan edit = new CreateSpan(Span.of(2002, 2, 8, "Frame", "threat"));
    work.perform("both", edit, time);
    suggestions.perform("both", edit, time);
    assertThat(done()).containsExactly("one", "both");
    history.undo();
    assertThat(work.document().snapshot().size()).isEqualTo(1);
    assertThat(suggestions.document().snapshot().size()).isZero();
    history.redo();
    assertThat(work.document().snapshot().size()).isEqualTo(2);
    assertThat(suggestions.document().snapshot().size()).isEqualTo(1);
    history.undo();
    history.undo();
    assertThat(history.entries()).hasSize(2);
    assertThat(work.document().snapshot().size()).isZero();
  }
}
