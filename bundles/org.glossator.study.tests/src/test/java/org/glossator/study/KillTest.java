package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.UndoHistory;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.Snapshots;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills, with SIGKILL, a process that edits, at random moments. After each round the study opens,
 * validates, and has every edit that the process was told is saved; the one in flight may be there
 * or not, and nothing else.
 *
 * <p>{@code -Dglossator.kills=5000} is the long mode; {@code -Dglossator.seed=..} repeats a run's
 * schedule, though not the machine's.
 */
class KillTest {
  private static final int ROUNDS = Integer.getInteger("glossator.kills", 40);

  /**
   * On a machine that is busy otherwise fewer rounds have to do, unless their number is asked for.
   */
  private static final Duration ENOUGH = Duration.ofSeconds(40);

  private static final int AT_LEAST = 10;
  private static final int SPARES = 2;

  @TempDir private Path folder;

  /** What edit number n of a seed does, for the child and for the one who checks it. */
  private static final class Script {
    private final Random random;
    private final RandomStudies edits;

    Script(long seed) {
      this.random = new Random(seed);
      this.edits = new RandomStudies(seed);
    }

    interface Target {
      void perform(AnnotationEdit edit) throws EditRefusedException;

      void undo() throws EditRefusedException;

      void redo() throws EditRefusedException;
    }

    void next(AnnotationSnapshot now, Target target) throws EditRefusedException {
      switch (random.nextInt(12)) {
        case 0, 1 -> target.undo();
        case 2 -> target.redo();
        default -> target.perform(edits.edit(now));
      }
    }

    boolean flushes() {
      return random.nextInt(3) > 0;
    }

    boolean saves() {
      return random.nextInt(6) == 0;
    }
  }

  /**
   * Edits until it is killed. Waits for a line first, so that the time of the kill is not that of
   * the start. Says {@code n} when edit n is on the disk, for each session from one.
   */
  static final class Editor {
    public static void main(String[] args) throws Exception {
      Path study = Path.of(args[0]);
      StudyStore.open(study).study().text("x"); // loads classes
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      System.out.println("ready");
      String line = in.readLine();
      if (line == null) {
        return;
      }
      Script script = new Script(Long.parseLong(line));
      try (DocumentSession session = StudyStore.open(study).study().session("x", "coder1")) {
        for (int n = 1; ; n++) {
          script.next(session.document().snapshot(), new SessionTarget(session));
          if (script.flushes()) {
            session.flush();
            System.out.println(n);
          }
          if (script.saves()) {
            session.compact();
            System.out.println(n);
          }
        }
      }
    }
  }

  private record SessionTarget(DocumentSession session) implements Script.Target {
    @Override
    public void perform(AnnotationEdit edit) throws EditRefusedException {
      session.perform("Step", edit);
    }

    @Override
    public void undo() throws EditRefusedException {
      session.undo();
    }

    @Override
    public void redo() throws EditRefusedException {
      session.redo();
    }
  }

  private record MemoryTarget(AnnotationDocument document, UndoHistory history)
      implements Script.Target {
    @Override
    public void perform(AnnotationEdit edit) throws EditRefusedException {
      history.perform("Step", edit);
    }

    @Override
    public void undo() throws EditRefusedException {
      history.undo();
    }

    @Override
    public void redo() throws EditRefusedException {
      history.redo();
    }
  }

  @Test
  void losesNothingThatWasAcknowledged() throws Exception {
    long seed = Long.getLong("glossator.seed", new Random().nextLong());
    Random random = new Random(seed);
    Path study = folder.resolve("study");
    RandomStudies texts = new RandomStudies(seed);
    try (Study made =
        StudyStore.create(study, new NewStudy("", TestCodebooks.allKinds(), List.of("coder1")))) {
      made.addDocuments(List.of(NewDocument.of("x", texts.text(80))));
    }
    List<Process> spares = new ArrayList<>();
    long edits = 0;
    try {
      long start = System.nanoTime();
      for (int round = 0; round < ROUNDS && !isEnough(round, start); round++) {
        // starting Java takes longer than a round: the next ones start meanwhile
        while (spares.size() <= SPARES && spares.size() < ROUNDS - round) {
          spares.add(ChildJvm.start(Editor.class, study.toString()));
        }
        Process editor = spares.removeFirst();
        String context = "seed " + seed + ", round " + round;
        edits += round(study, editor, random, context);
      }
    } finally {
      spares.forEach(Process::destroyForcibly);
      for (Process spare : spares) {
        spare.waitFor();
      }
    }
    assertThat(edits).as("edits that were acknowledged in all rounds").isPositive();
  }

  private static boolean isEnough(int rounds, long start) {
    return Integer.getInteger("glossator.kills") == null
        && rounds >= AT_LEAST
        && System.nanoTime() - start > ENOUGH.toNanos();
  }

  private static int round(Path folder, Process editor, Random random, String context)
      throws Exception {
    AnnotationSnapshot start;
    long scriptSeed = random.nextLong();
    Script script = new Script(scriptSeed);
    MemoryTarget memory;
    try (Study study = StudyStore.open(folder).study();
        DocumentSession before = study.session("x", "coder1")) {
      start = before.document().snapshot();
      AnnotationDocument document = new AnnotationDocument(start);
      UndoHistory history = new UndoHistory(document);
      history.restore(before.history().undoSteps(), before.history().redoSteps());
      memory = new MemoryTarget(document, history);
    }
    int acknowledged = runAndKill(editor, scriptSeed, random);
    AnnotationSnapshot found;
    try (Study study = StudyStore.open(folder).study();
        DocumentSession after = study.session("x", "coder1")) {
      assertThat(after.isReadOnly()).as(context).isFalse();
      assertThat(after.problems()).as(context).isEmpty();
      found = after.document().snapshot();
      Snapshots.assertConsistent(context, found);
      findAgain(found, labels(after.history()), start, script, memory, acknowledged, context);
    }
    List<Problem> problems = Doctor.examine(folder, Progress.NONE);
    assertThat(problems)
        .as(context)
        .noneMatch(p -> p.severity() == Severity.ERROR && !p.what().startsWith("annotation "));
    return acknowledged;
  }

  /** Repeats the script until document and history are as they were found. */
  private static void findAgain(
      AnnotationSnapshot found,
      List<String> history,
      AnnotationSnapshot start,
      Script script,
      MemoryTarget memory,
      int acknowledged,
      String context)
      throws EditRefusedException {
    AnnotationSnapshot now = start;
    boolean isThere = false;
    for (int n = 0; n <= acknowledged + 200; n++) {
      if (n > 0) {
        script.next(now, memory);
        script.flushes(); // the child asks the same random numbers
        script.saves();
        now = memory.document().snapshot();
      }
      if (n >= acknowledged && Snapshots.areEqual(found, now)) {
        isThere = true;
        if (history.equals(labels(memory.history()))) {
          return;
        }
      }
    }
    throw new AssertionError(
        context
            + ": "
            + acknowledged
            + " edits were acknowledged, but what is there is none of their states; "
            + (isThere
                ? "the history of " + history.size() + " steps differs"
                : Snapshots.difference(now, found)));
  }

  private static int runAndKill(Process editor, long seed, Random random)
      throws IOException, InterruptedException {
    int acknowledged = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(editor.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("ready");
      editor.getOutputStream().write((seed + "\n").getBytes(StandardCharsets.UTF_8));
      editor.getOutputStream().flush();
      // the schedule: at once, after so many acknowledgements, or some time after
      int wait = random.nextInt(60);
      for (int i = 0; i < wait; i++) {
        acknowledged = Integer.parseInt(out.readLine());
      }
      long pause = System.nanoTime() + random.nextInt(3_000_000);
      while (System.nanoTime() < pause) {
        Thread.onSpinWait();
      }
      // through the handle: Process.destroyForcibly would close the pipe that we still read
      editor.toHandle().destroyForcibly();
      String line;
      while ((line = out.readLine()) != null && !line.isEmpty()) {
        acknowledged = number(line, acknowledged);
      }
    }
    assertThat(editor.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return acknowledged;
  }

  /** The last line may be torn by the kill: a part of a number is a smaller number. */
  private static int number(String line, int before) {
    return Math.max(before, Integer.parseInt(line));
  }

  private static List<String> labels(UndoHistory history) {
    List<String> labels = new ArrayList<>();
    history.undoSteps().forEach(step -> labels.add("undo " + step.label()));
    history.redoSteps().forEach(step -> labels.add("redo " + step.label()));
    return labels;
  }
}
