package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Kills, with SIGKILL, a process that edits several documents at once, at random moments. After
 * each round the study opens, validates, and each document has every edit that the process was told
 * is saved; the one in flight may be there or not, and nothing else. Each document of a round is a
 * schedule of its own that was cut off at its own moment: {@value #ROUNDS_SHORT} rounds of {@value
 * #DOCUMENTS} documents are some hundred.
 *
 * <p>{@code -Dglossator.kills=5000} (rounds) is the long mode; {@code -Dglossator.seed=..} repeats
 * a run's schedule, though not the machine's.
 */
class KillTest {
  private static final int ROUNDS_SHORT = 40;
  private static final int DOCUMENTS = 8;
  private static final int ROUNDS = Integer.getInteger("glossator.kills", ROUNDS_SHORT);

  /**
   * On a machine that is busy otherwise fewer rounds have to do, unless their number is asked for.
   */
  private static final Duration ENOUGH = Duration.ofSeconds(40);

  private static final int AT_LEAST = 15;
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

  private static String document(int number) {
    return "x" + number;
  }

  /**
   * Edits until it is killed, each document on a thread of its own. Waits for a line first, so that
   * the time of the kill is not that of the start. Says {@code d n} when edit n of document d is on
   * the disk, for each session from one.
   */
  static final class Editor {
    public static void main(String[] args) throws Exception {
      Path study = Path.of(args[0]);
      StudyStore.open(study).study().text("x0"); // loads classes
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      System.out.println("ready");
      String line = in.readLine();
      if (line == null) {
        return;
      }
      long seed = Long.parseLong(line);
      Study opened = StudyStore.open(study).study();
      for (int i = 0; i < DOCUMENTS; i++) {
        int number = i;
        new Thread(() -> edit(opened, number, seed + number)).start();
      }
    }

    private static void edit(Study study, int number, long seed) {
      Script script = new Script(seed);
      try (DocumentSession session = study.session(document(number), "coder1")) {
        for (int n = 1; ; n++) {
          script.next(session.document().snapshot(), new SessionTarget(session));
          if (script.flushes()) {
            session.flush();
            System.out.println(number + " " + n);
          }
          if (script.saves()) {
            session.compact();
            System.out.println(number + " " + n);
          }
        }
      } catch (Exception e) {
        // the parent sees that the process ended by itself
        e.printStackTrace();
        Runtime.getRuntime().halt(1);
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
      List<NewDocument> documents = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        documents.add(NewDocument.of(document(i), texts.text(80)));
      }
      made.addDocuments(documents);
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

  /** A document before the round, and the script that the child runs on it. */
  private record Start(AnnotationSnapshot snapshot, MemoryTarget memory) {
    static Start of(Study study, int number) throws Exception {
      try (DocumentSession before = study.session(document(number), "coder1")) {
        AnnotationSnapshot snapshot = before.document().snapshot();
        AnnotationDocument document = new AnnotationDocument(snapshot);
        UndoHistory history = new UndoHistory(document);
        history.restore(before.history().undoSteps(), before.history().redoSteps());
        return new Start(snapshot, new MemoryTarget(document, history));
      }
    }
  }

  private static long round(Path folder, Process editor, Random random, String context)
      throws Exception {
    long seed = random.nextLong();
    List<Start> starts = new ArrayList<>();
    try (Study study = StudyStore.open(folder).study()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        starts.add(Start.of(study, i));
      }
    }
    int[] acknowledged = runAndKill(editor, seed, random);
    try (Study study = StudyStore.open(folder).study()) {
      for (int i = 0; i < DOCUMENTS; i++) {
        String where = context + ", document " + i;
        try (DocumentSession after = study.session(document(i), "coder1")) {
          assertThat(after.isReadOnly()).as(where).isFalse();
          assertThat(after.problems()).as(where).isEmpty();
          AnnotationSnapshot found = after.document().snapshot();
          Snapshots.assertConsistent(where, found);
          findAgain(
              found,
              labels(after.history()),
              starts.get(i).snapshot(),
              new Script(seed + i),
              starts.get(i).memory(),
              acknowledged[i],
              where);
        }
      }
    }
    List<Problem> problems = Doctor.examine(folder, Progress.NONE);
    assertThat(problems)
        .as(context)
        .noneMatch(p -> p.severity() == Severity.ERROR && !p.what().startsWith("annotation "));
    return Arrays.stream(acknowledged).asLongStream().sum();
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

  /** How many edits of each document were said to be on the disk. */
  private static int[] runAndKill(Process editor, long seed, Random random)
      throws IOException, InterruptedException {
    int[] acknowledged = new int[DOCUMENTS];
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(editor.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("ready");
      editor.getOutputStream().write((seed + "\n").getBytes(StandardCharsets.UTF_8));
      editor.getOutputStream().flush();
      // the schedule: at once, after so many acknowledgements, or some time after
      int wait = random.nextInt(60 * DOCUMENTS);
      for (int i = 0; i < wait; i++) {
        take(out.readLine(), acknowledged);
      }
      long pause = System.nanoTime() + random.nextInt(3_000_000);
      while (System.nanoTime() < pause) {
        Thread.onSpinWait();
      }
      // through the handle: Process.destroyForcibly would close the pipe that we still read
      editor.toHandle().destroyForcibly();
      String line;
      while ((line = out.readLine()) != null) {
        take(line, acknowledged);
      }
    }
    assertThat(editor.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(editor.exitValue()).as("killed, not ended by itself").isNotEqualTo(1);
    return acknowledged;
  }

  /** The last line may be torn by the kill: a part of a number is a smaller number. */
  private static void take(String line, int[] acknowledged) {
    assertThat(line).as("the child ended by itself").isNotNull();
    int blank = line.indexOf(' ');
    if (blank > 0 && blank + 1 < line.length()) {
      int document = Integer.parseInt(line.substring(0, blank));
      int edit = Integer.parseInt(line.substring(blank + 1));
      acknowledged[document] = Math.max(acknowledged[document], edit);
    }
  }

  private static List<String> labels(UndoHistory history) {
    List<String> labels = new ArrayList<>();
    history.undoSteps().forEach(step -> labels.add("undo " + step.label()));
    history.redoSteps().forEach(step -> labels.add("redo " + step.label()));
    return labels;
  }
}
