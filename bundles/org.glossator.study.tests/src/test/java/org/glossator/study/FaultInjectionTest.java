package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.FaultyFileSystem.Fault;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.Snapshots;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lets every single file operation of a session fail in every way, and looks at what is there
 * afterwards.
 */
class FaultInjectionTest {
  private static final int EDITS = 4;
  private static final String TEXT = new RandomStudies(1).text(50);

  @TempDir private Path folder;

  /** What a session did before and after the accident. */
  private static final class Run {
    private final List<AnnotationSnapshot> states = new ArrayList<>();
    private int acknowledged;
    private boolean closedWell;
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void nothingAcknowledgedIsLost(Fault fault) throws Exception {
    Path fresh = makeStudy(folder.resolve("fresh"));
    FaultyFileSystem counting = new FaultyFileSystem();
    Run without = run(copy(fresh, folder.resolve("count")), counting, 0);
    assertThat(without.closedWell).isTrue();
    assertThat(without.acknowledged).isEqualTo(2 * EDITS);
    int moments = counting.operations();
    assertThat(moments).isGreaterThan(30);
    for (int at = 1; at <= moments; at++) {
      Path study = copy(fresh, folder.resolve(fault + "-" + at));
      FaultyFileSystem files = new FaultyFileSystem();
      files.failAt(at, fault);
      Run run = run(study, files, at);
      if (fault == Fault.POWER_LOSS) {
        files.losePower();
      }
      String context = fault + " at " + at + " of " + files.log();
      check(study, run, context);
    }
  }

  private static void check(Path folder, Run run, String context) throws ProblemException {
    try (Study study = StudyStore.open(folder).study()) {
      AnnotationSnapshot read = study.read("x", "coder1");
      try (DocumentSession session = study.session("x", "coder1")) {
        assertThat(session.isReadOnly()).as(context).isFalse();
        assertThat(session.problems()).as(context).isEmpty();
        AnnotationSnapshot found = session.document().snapshot();
        Snapshots.assertEqual(context, read, found);
        // each edit is a step: the history says how many of them are there
        int state = session.history().undoSteps().size();
        Snapshots.assertEqual(context, run.states.get(state), found);
        assertThat(state)
            .as(context)
            .isGreaterThanOrEqualTo(run.closedWell ? run.states.size() - 1 : run.acknowledged);
      }
      Snapshots.assertEqual(context + ", closed and read again", read, study.read("x", "coder1"));
    }
    assertThat(Doctor.examine(folder, Progress.NONE))
        .as(context)
        .noneMatch(p -> p.severity() == Severity.ERROR && !p.what().startsWith("annotation "));
  }

  private static Run run(Path folder, FaultyFileSystem files, long seed) throws Exception {
    Run run = new Run();
    run.states.add(AnnotationSnapshot.empty(TEXT)); // as it is where there will be no session
    RandomStudies random = new RandomStudies(seed);
    try (Study study = StudyStore.open(folder, files).study();
        DocumentSession session = study.session("x", "coder1")) {
      run.states.set(0, session.document().snapshot());
      if (session.isReadOnly()) {
        return run; // the accident came before the session
      }
      edit(session, random, run);
      compact(session, files);
      edit(session, random, run);
      run.closedWell = true;
    } catch (ProblemException e) {
      run.closedWell = false;
    }
    return run;
  }

  private static void edit(DocumentSession session, RandomStudies random, Run run)
      throws Exception {
    for (int i = 0; i < EDITS; i++) {
      AnnotationSnapshot before = session.document().snapshot();
      while (session.document().snapshot() == before) {
        session.perform("Step", random.edit(before));
      }
      run.states.add(session.document().snapshot());
      try {
        session.flush();
        run.acknowledged = run.states.size() - 1;
      } catch (ProblemException e) {
        assertThat(e.problem().what()).contains("cannot be saved");
      }
    }
  }

  private static void compact(DocumentSession session, FaultyFileSystem files) {
    try {
      session.compact();
    } catch (ProblemException e) {
      assertThat(files.hasHappened()).as(e.getMessage()).isTrue();
    }
  }

  private static Path copy(Path study, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : StudyStoreTest.files(study).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    return to;
  }

  private static Path makeStudy(Path folder) throws ProblemException {
    try (Study study =
        StudyStore.create(folder, new NewStudy("", TestCodebooks.allKinds(), List.of("coder1")))) {
      study.addDocuments(List.of(NewDocument.of("x", TEXT)));
    }
    return folder;
  }
}
