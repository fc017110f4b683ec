package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.annotation.UndoHistory.Step;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.FaultyFileSystem.Fault;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.Snapshots;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSessionTest {
  private static final String TEXT = "No country can carry this burden alone. 👍🏽 共同责任。";

  @TempDir private Path folder;
  private Study study;

  @BeforeEach
  void makeStudy() throws ProblemException {
    study =
        StudyStore.create(
            folder.resolve("s"),
            new NewStudy("", TestCodebooks.allKinds(), List.of("coder1", "coder2")));
    study.addDocuments(List.of(NewDocument.of("x", TEXT)));
  }

  @AfterEach
  void closeStudy() throws ProblemException {
    study.close();
  }

  @Test
  void savesWhatIsDoneWithoutBeingAsked() throws Exception {
    DocumentSession session = study.session("x", "coder1");
    assertThat(session.isReadOnly()).isFalse();
    assertThat(session.state()).isEqualTo(SaveState.SAVED);
    mark(session, 3, 10);
    session.flush();
    assertThat(session.state()).isEqualTo(SaveState.SAVED);
    // another program that reads sees it at once
    Snapshots.assertEqual(
        "from the journal", session.document().snapshot(), study.read("x", "coder1"));
    assertThat(file()).doesNotExist();
    session.compact();
    assertThat(file()).exists();
    Snapshots.assertEqual(
        "from the file", session.document().snapshot(), study.read("x", "coder1"));
    session.close();
    session.close();
    assertThat(study.read("x", "coder1").size()).isEqualTo(1);
  }

  @Test
  void leavesNoTraceOfADocumentThatWasOnlyLookedAt() throws Exception {
    study.session("x", "coder1").close();
    assertThat(file().getParent()).isEmptyDirectory();
  }

  @Test
  void undoHistorySurvivesARestart() throws Exception {
    for (long seed = 0; seed < 8; seed++) {
      RandomStudies random = new RandomStudies(seed);
      String document = "random" + seed;
      study.addDocuments(List.of(NewDocument.of(document, random.text(60))));
      List<String> undo;
      List<String> redo;
      AnnotationSnapshot last;
      try (DocumentSession session = study.session(document, "coder1")) {
        for (int i = 0; i < 30; i++) {
          session.perform("Step " + i, random.edit(session.document().snapshot()));
          if (i % 5 == 4) {
            session.undo();
            session.undo();
          }
          if (i % 10 == 9) {
            session.redo();
          }
          if (i == 20) {
            session.compact();
          }
        }
        undo = labels(session.history().undoSteps());
        redo = labels(session.history().redoSteps());
        last = session.document().snapshot();
      }
      try (DocumentSession session = study.session(document, "coder1")) {
        Snapshots.assertEqual("seed " + seed, last, session.document().snapshot());
        assertThat(labels(session.history().undoSteps())).as("seed %d", seed).isEqualTo(undo);
        assertThat(labels(session.history().redoSteps())).as("seed %d", seed).isEqualTo(redo);
        while (session.history().canUndo()) {
          session.undo();
        }
        assertThat(session.document().snapshot().size()).as("seed %d", seed).isZero();
        while (session.history().redoSteps().size() > redo.size()) {
          session.redo();
        }
        Snapshots.assertEqual("all undone and redone", last, session.document().snapshot());
      }
    }
  }

  @Test
  void knowsUndoneStepsAlsoWhenTheHistoryIsUsedDirectly() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      mark(session, 0, 2);
      mark(session, 3, 10);
      session.history().undo();
      session.document().apply(new AnnotationEdit.CreateSpan(Span.of(77, 11, 14, "Frame", null)));
    }
    try (DocumentSession session = study.session("x", "coder1")) {
      assertThat(session.history().undoSteps()).hasSize(1);
      assertThat(session.history().redoSteps()).hasSize(1);
      assertThat(session.document().snapshot().span(77)).isNotNull();
      session.history().redo();
    }
    try (DocumentSession session = study.session("x", "coder1")) {
      assertThat(session.history().undoSteps()).hasSize(2);
      assertThat(session.document().snapshot().size()).isEqualTo(3);
    }
  }

  @Test
  void theSecondSessionIsReadOnlyAndSeesWhatTheFirstSaves() throws Exception {
    try (DocumentSession first = study.session("x", "coder1");
        DocumentSession second = study.session("x", "coder1");
        DocumentSession other = study.session("x", "coder2")) {
      assertThat(first.isReadOnly()).isFalse();
      assertThat(other.isReadOnly()).isFalse();
      assertThat(second.isReadOnly()).isTrue();
      assertThat(second.readOnlyReason())
          .contains("in this program already")
          .contains("process " + ProcessHandle.current().pid());
      AnnotationEdit edit = new AnnotationEdit.CreateSpan(Span.of(5, 0, 2, "Frame", null));
      assertThatThrownBy(() -> second.perform("x", edit))
          .isInstanceOf(EditRefusedException.class)
          .hasMessageContaining("read-only");
      mark(first, 3, 10);
      first.flush();
      second.refresh();
      Snapshots.assertEqual("refreshed", first.document().snapshot(), second.document().snapshot());
      assertThatThrownBy(
              () -> study.writeAnnotations("x", "coder1", AnnotationSnapshot.empty(TEXT)))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("in this program already");
    }
  }

  /** A process that opens a session, makes an edit, says so, and waits. */
  static final class OtherProcess {
    public static void main(String[] args) throws Exception {
      DocumentSession session = StudyStore.open(Path.of(args[0])).study().session("x", "coder1");
      mark(session, 3, 10);
      session.flush();
      System.out.println(session.isReadOnly() ? session.readOnlyReason() : "editing");
      System.in.read();
    }
  }

  @Test
  void aSessionOfAnotherProcessIsNamedAndItsWorkIsThereAfterItsDeath() throws Exception {
    Process other = ChildJvm.start(OtherProcess.class, study.folder().toString());
    try (BufferedReader out = other.inputReader()) {
      assertThat(out.readLine()).isEqualTo("editing");
      try (DocumentSession session = study.session("x", "coder1")) {
        assertThat(session.isReadOnly()).isTrue();
        assertThat(session.readOnlyReason())
            .startsWith("it is open for writing in process " + other.pid() + " on the computer ");
        assertThat(session.document().snapshot().size()).isEqualTo(1);
      }
      assertThatThrownBy(
              () -> study.writeAnnotations("x", "coder1", AnnotationSnapshot.empty(TEXT)))
          .hasMessageContaining("process " + other.pid());
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (DocumentSession session = study.session("x", "coder1")) {
      assertThat(session.isReadOnly()).isFalse();
      assertThat(session.problems()).isEmpty();
      assertThat(session.document().snapshot().size()).isEqualTo(1);
      session.undo();
    }
    assertThat(study.read("x", "coder1").size()).isZero();
  }

  @Test
  void refusesEditsAfterClosing() throws Exception {
    DocumentSession session = study.session("x", "coder1");
    session.close();
    assertThatThrownBy(() -> mark(session, 0, 2)).isInstanceOf(EditRefusedException.class);
  }

  @Test
  void takesInAFileThatSomebodyElseChanged() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      int mine = mark(session, 3, 10);
      session.compact();
      AnnotationSnapshot theirs =
          outside(with(study.read("x", "coder1"), Span.of(2000, 11, 14, "Frame", "threat")));
      session.refresh();
      Snapshots.assertEqual("taken in", theirs, session.document().snapshot());
      assertThat(session.problems()).isEmpty();
      session.flush();
      assertThat(session.history().undoLabel()).isEqualTo("Changes made on disk");
      // nothing was written over theirs
      byte[] content = Files.readAllBytes(file());
      session.compact();
      assertThat(file()).hasBinaryContent(content);
      session.undo();
      assertThat(session.document().snapshot().span(2000)).isNull();
      assertThat(session.document().snapshot().span(mine)).isNotNull();
    }
    assertThat(study.read("x", "coder1").size()).isEqualTo(1);
  }

  @Test
  void mergesAFileThatChangedWithUnsavedEdits() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      int both = mark(session, 3, 10);
      int gone = mark(session, 0, 2);
      session.compact();
      AnnotationSnapshot saved = study.read("x", "coder1");
      AnnotationSnapshot theirs =
          with(without(saved, gone), Span.of(2000, 11, 14, "Frame", "threat"));
      theirs = changed(theirs, new AnnotationEdit.SetMemo(both, "theirs"));
      int mine = mark(session, 26, 32);
      session.perform("Memo", new AnnotationEdit.SetMemo(both, "mine"));
      session.flush();
      outside(theirs);
      session.compact();
      AnnotationSnapshot merged = session.document().snapshot();
      assertThat(merged.span(2000)).isNotNull();
      assertThat(merged.span(mine)).isNotNull();
      assertThat(merged.span(gone)).isNull();
      assertThat(merged.span(both).memo()).isEqualTo("mine");
      assertThat(session.problems())
          .extracting(Problem::toString)
          .anyMatch(p -> p.contains("both sides were merged"))
          .anyMatch(p -> p.contains("span " + both) || p.contains("annotation " + both));
      Snapshots.assertEqual("on disk", merged, study.read("x", "coder1"));
      assertThat(Files.exists(file())).isTrue();
    }
  }

  @Test
  void mergesAfterACrashToo() throws Exception {
    // a session whose process dies: its files are as they are, its lock is gone
    int mine;
    Path copy = folder.resolve("copy");
    try (DocumentSession session = study.session("x", "coder1")) {
      mark(session, 3, 10);
      session.compact();
      mine = mark(session, 26, 32);
      session.flush();
      copy(study.folder(), copy);
    }
    try (Study after = StudyStore.open(copy).study()) {
      Path xmi = after.annotations().file("x", "coder1");
      // meanwhile git pull brought another file
      Path journal = xmi.resolveSibling("x.xmi.journal");
      byte[] kept = Files.readAllBytes(journal);
      Files.delete(journal);
      AnnotationSnapshot base = after.read("x", "coder1");
      after.writeAnnotations("x", "coder1", with(base, Span.of(2000, 11, 14, "Frame", "threat")));
      Files.write(journal, kept);
      try (DocumentSession session = after.session("x", "coder1")) {
        assertThat(session.document().snapshot().span(mine)).isNotNull();
        assertThat(session.document().snapshot().span(2000)).isNotNull();
        assertThat(session.problems()).hasSize(1).first().asString().contains("were merged");
      }
      assertThat(after.read("x", "coder1").size()).isEqualTo(3);
      assertThat(after.session("x", "coder1").problems()).isEmpty();
    }
  }

  @Test
  void aRevertedFileIsNotUndoneByTheJournal() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      mark(session, 3, 10);
    }
    byte[] old = Files.readAllBytes(file());
    try (DocumentSession session = study.session("x", "coder1")) {
      mark(session, 0, 2);
    }
    Files.write(file(), old); // git checkout of the old version
    assertThat(study.read("x", "coder1").size()).isEqualTo(1);
    try (DocumentSession session = study.session("x", "coder1")) {
      assertThat(session.document().snapshot().size()).isEqualTo(1);
    }
    assertThat(file()).hasBinaryContent(old);
  }

  @Test
  void aDeletedFileIsTakenInOrWrittenAgain() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      mark(session, 3, 10);
      session.compact();
      Files.delete(file());
      session.refresh();
      assertThat(session.document().snapshot().size()).isZero();
      session.undo();
      session.compact();
      assertThat(study.read("x", "coder1").size()).isEqualTo(1);
      mark(session, 0, 2);
      session.flush();
      Files.delete(file());
      session.compact();
      assertThat(session.problems()).anyMatch(p -> p.what().contains("was deleted"));
      assertThat(study.read("x", "coder1").size()).isEqualTo(2);
    }
  }

  @Test
  void neverWritesOverAFileThatItCannotRead() throws Exception {
    DocumentSession session = study.session("x", "coder1");
    mark(session, 3, 10);
    session.compact();
    mark(session, 0, 2);
    session.flush();
    Files.writeString(file(), "<<<<<<< ours\n");
    assertThatThrownBy(session::compact)
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("annotations/coder1/x.xmi:");
    assertThatThrownBy(session::close).isInstanceOf(ProblemException.class);
    assertThat(file()).hasContent("<<<<<<< ours");
    assertThat(file().resolveSibling("x.xmi.journal")).exists();
  }

  @Test
  void tellsAFullDiskAndSavesWhenThereIsRoom() throws Exception {
    FaultyFileSystem files = new FaultyFileSystem();
    try (Study faulty = StudyStore.open(study.folder(), files).study();
        DocumentSession session = faulty.session("x", "coder1")) {
      List<SaveState.Kind> told = Collections.synchronizedList(new ArrayList<>());
      CountDownLatch failed = new CountDownLatch(1);
      session.addStateListener(
          state -> {
            told.add(state.kind());
            if (state.isFailed()) {
              failed.countDown();
            }
          });
      mark(session, 3, 10);
      session.flush();
      files.failAt(files.operations() + 1, Fault.DISK_FULL);
      mark(session, 0, 2);
      assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(session.state().problem().toString())
          .isEqualTo(
              "annotations/coder1/x.xmi: the last edits cannot be saved: No space left on device"
                  + " (free some space on the disk)");
      assertThatThrownBy(session::flush).isInstanceOf(ProblemException.class);
      assertThat(study.read("x", "coder1").size()).as("what was saved before").isEqualTo(1);
      mark(session, 26, 32);
      files.heal();
      session.flush();
      assertThat(session.state()).isEqualTo(SaveState.SAVED);
      Snapshots.assertEqual(
          "after the disk had room again",
          session.document().snapshot(),
          study.read("x", "coder1"));
      assertThat(told).contains(SaveState.Kind.SAVING, SaveState.Kind.FAILED, SaveState.Kind.SAVED);
    }
  }

  @Test
  void keepsEditsOfAClosedSessionInTheJournalWhereTheFileCannotBeWritten() throws Exception {
    FaultyFileSystem files = new FaultyFileSystem();
    Study faulty = StudyStore.open(study.folder(), files).study();
    DocumentSession session = faulty.session("x", "coder1");
    mark(session, 3, 10);
    session.flush();
    files.failAt(files.operations() + 1, Fault.DISK_FULL);
    assertThatThrownBy(session::close)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("No space left");
    assertThat(study.read("x", "coder1").size()).isEqualTo(1);
    try (DocumentSession again = study.session("x", "coder1")) {
      assertThat(again.isReadOnly()).isFalse();
      assertThat(again.history().canUndo()).isTrue();
    }
    assertThat(file()).exists();
  }

  @Test
  void replacingAllAnnotationsForgetsTheJournal() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      mark(session, 3, 10);
    }
    assertThat(file().resolveSibling("x.xmi.journal")).exists();
    study.writeAnnotations("x", "coder1", AnnotationSnapshot.empty(TEXT));
    assertThat(file().resolveSibling("x.xmi.journal")).doesNotExist();
    try (DocumentSession session = study.session("x", "coder1")) {
      assertThat(session.document().snapshot().size()).isZero();
      assertThat(session.history().canUndo()).isFalse();
    }
  }

  @Test
  void aJournalThatWasRemovedIsWrittenAgain() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      mark(session, 3, 10);
      session.flush();
      Files.delete(file().resolveSibling("x.xmi.journal")); // git clean
      mark(session, 0, 2);
      session.flush();
      assertThat(study.read("x", "coder1").size()).isEqualTo(2);
    }
  }

  @Test
  void savesWithoutAPauseWhereTheJournalGrowsLong() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      int id = mark(session, 3, 10);
      int i = 0;
      while (!Files.exists(file())) {
        session.perform("Memo", new AnnotationEdit.SetMemo(id, "memo " + i));
        i++;
        if (i % 100 == 0) {
          session.flush();
        }
        assertThat(i).isLessThan(20_000);
      }
      session.flush();
      Snapshots.assertEqual(
          "after saving on the way", session.document().snapshot(), study.read("x", "coder1"));
    }
    try (DocumentSession session = study.session("x", "coder1")) {
      assertThat(session.history().undoSteps()).hasSize(1000);
      assertThat(Files.size(file().resolveSibling("x.xmi.journal"))).isLessThan(500_000);
    }
  }

  @Test
  void aHugeStepDoesNotSurviveButItsOutcomeDoes() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      List<AnnotationEdit> all = new ArrayList<>();
      for (int i = 0; i < 15_000; i++) {
        all.add(new AnnotationEdit.CreateSpan(Span.of(1000 + i, 3, 10, "Frame", "burden")));
      }
      session.perform("Annotate all", new AnnotationEdit.Batch(all));
      mark(session, 0, 2);
    }
    try (DocumentSession session = study.session("x", "coder1")) {
      assertThat(session.document().snapshot().size()).isEqualTo(15_001);
      assertThat(session.history().undoSteps()).hasSize(1);
    }
  }

  @Test
  void newIdsAreFree() throws Exception {
    try (DocumentSession session = study.session("x", "coder1")) {
      for (int i = 0; i < 100; i++) {
        mark(session, 3, 10);
      }
      assertThat(session.document().snapshot().size()).isEqualTo(100);
    }
  }

  @Test
  void closingTheStudySavesItsSessions() throws Exception {
    DocumentSession session = study.session("x", "coder1");
    mark(session, 3, 10);
    study.close();
    assertThat(file()).exists();
    try (DocumentSession again = study.session("x", "coder1")) {
      assertThat(again.isReadOnly()).isFalse();
    }
  }

  private static List<String> labels(List<Step> steps) {
    return steps.stream().map(Step::label).toList();
  }

  private Path file() {
    return study.annotations().file("x", "coder1");
  }

  private static int mark(DocumentSession session, int begin, int end) throws EditRefusedException {
    int id = session.newId();
    session.perform(
        "Mark", new AnnotationEdit.CreateSpan(Span.of(id, begin, end, "Frame", "burden")));
    return id;
  }

  /** Writes the file as another program does that knows nothing of us. */
  private AnnotationSnapshot outside(AnnotationSnapshot content) throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    Study other =
        StudyStore.create(elsewhere, new NewStudy("", TestCodebooks.allKinds(), List.of("coder1")));
    other.addDocuments(List.of(NewDocument.of("x", TEXT)));
    other.writeAnnotations("x", "coder1", content);
    Files.write(file(), Files.readAllBytes(other.annotations().file("x", "coder1")));
    return content;
  }

  private static AnnotationSnapshot with(AnnotationSnapshot snapshot, Span span)
      throws EditRefusedException {
    return changed(snapshot, new AnnotationEdit.CreateSpan(span));
  }

  private static AnnotationSnapshot without(AnnotationSnapshot snapshot, int id)
      throws EditRefusedException {
    return changed(snapshot, new AnnotationEdit.DeleteSpan(id));
  }

  private static AnnotationSnapshot changed(AnnotationSnapshot snapshot, AnnotationEdit edit)
      throws EditRefusedException {
    var document = new org.glossator.annotation.AnnotationDocument(snapshot);
    document.apply(edit);
    return document.snapshot();
  }

  private static void copy(Path from, Path to) throws Exception {
    for (var file : StudyStoreTest.files(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
