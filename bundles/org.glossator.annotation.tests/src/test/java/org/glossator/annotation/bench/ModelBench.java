package org.glossator.annotation.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.MoveBoundary;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.SnapshotDiff;
import org.glossator.annotation.SnapshotMerge;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.annotation.UndoHistory;

/**
 * Figures of the model at the size that the design asks for: 5 MB of text, 200,000 spans. A main,
 * not a test: run it on a quiet machine and read what it prints.
 */
public final class ModelBench {
  private static final int SPANS = 200_000;
  private static final int EDITS = 20_000;

  private final Random random = new Random(42);
  private final IdSource ids = new IdSource(random);
  private final String text = text();
  private List<Annotation> annotations;
  private AnnotationSnapshot snapshot;

  private ModelBench() {}

  public static void main(String[] args) throws EditRefusedException {
    ModelBench bench = new ModelBench();
    bench.heap();
    for (int round = 1; round <= 3; round++) {
      System.out.println("round " + round);
      bench.bulk();
      bench.edits();
      bench.queries();
      bench.units();
    }
  }

  private static String text() {
    StringBuilder text = new StringBuilder(5_000_000);
    Random random = new Random(1);
    String[] words = {"shared", "responsibility", "of", "the", "states", "security", "and", "duty"};
    while (text.length() < 5_000_000) {
      text.append(words[random.nextInt(words.length)]);
      text.append(random.nextInt(12) == 0 ? ". " : " ");
      if (random.nextInt(120) == 0) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private List<Annotation> annotations() {
    List<Annotation> made = new ArrayList<>(SPANS);
    Set<Integer> taken = new HashSet<>();
    String[] codes = {"shared-responsibility", "threat", "interests", "sovereignty", "burden"};
    for (int i = 0; i < SPANS; i++) {
      int id = ids.next(taken::contains);
      taken.add(id);
      int begin = random.nextInt(text.length() - 100);
      int end = begin + 3 + random.nextInt(80);
      made.add(Span.of(id, begin, end, "frame", codes[random.nextInt(codes.length)]));
    }
    return made;
  }

  private void heap() throws EditRefusedException {
    long empty = used();
    annotations = annotations();
    long values = used();
    snapshot = AnnotationSnapshot.of(text, annotations);
    long all = used();
    System.out.printf(
        "heap: spans %.1f MB, index and map %.1f MB, text %.1f MB%n",
        mb(values - empty - 4L * SPANS), mb(all - values), mb(text.length()));
    AnnotationDocument document = new AnnotationDocument(snapshot);
    UndoHistory history = new UndoHistory(document);
    for (int i = 0; i < UndoHistory.MAX_STEPS; i++) {
      history.perform("edit", new SetCode(annotations.get(i).id(), "x"));
    }
    System.out.printf("heap: undo of 1,000 keystrokes %.1f MB%n", mb(used() - all));
    history.clear();
    List<AnnotationEdit> deletes = new ArrayList<>();
    for (Annotation annotation : annotations) {
      deletes.add(new DeleteSpan(annotation.id()));
    }
    long before = used();
    history.perform("delete all", new Batch(deletes));
    System.out.printf(
        "heap: undo of deleting all spans %+.1f MB (%d steps kept)%n",
        mb(used() - before), history.undoSteps().size());
  }

  private void bulk() throws EditRefusedException {
    List<AnnotationEdit> creates = new ArrayList<>();
    for (Annotation annotation : annotations) {
      creates.add(new CreateSpan((Span) annotation));
    }
    time("build 200,000 spans, random order", () -> AnnotationSnapshot.of(text, annotations));
    List<Annotation> sorted = snapshot.annotations();
    time("build 200,000 spans, in order", () -> AnnotationSnapshot.of(text, sorted));
    AnnotationDocument document = AnnotationDocument.of(text);
    AnnotationEdit[] inverse = {null};
    time("batch that creates 200,000", () -> inverse[0] = document.apply(new Batch(creates)));
    time("its inverse", () -> inverse[0] = document.apply(inverse[0]));
    List<AnnotationEdit> links = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    annotations.forEach(annotation -> taken.add(annotation.id()));
    for (int i = 1; i < 100_000; i++) {
      int id = ids.next(taken::contains);
      taken.add(id);
      links.add(
          new Link(
              new Relation(
                  id,
                  annotations.get(0).id(),
                  annotations.get(i).id(),
                  "link",
                  null,
                  Map.of(),
                  null,
                  Annotation.MANUAL,
                  null,
                  null)));
    }
    AnnotationDocument linked = new AnnotationDocument(snapshot);
    time("batch that links 100,000 to one span", () -> inverse[0] = linked.apply(new Batch(links)));
    time("its inverse", () -> linked.apply(inverse[0]));
    AnnotationDocument changed = new AnnotationDocument(snapshot);
    for (int i = 0; i < 100; i++) {
      changed.apply(new SetCode(annotations.get(i).id(), "z"));
    }
    time("diff of 100 changes", () -> SnapshotDiff.between(snapshot, changed.snapshot()));
    AnnotationSnapshot reread = AnnotationSnapshot.of(text, changed.snapshot().annotations());
    time("diff against a re-read snapshot", () -> SnapshotDiff.between(snapshot, reread));
    time("three-way merge", () -> SnapshotMerge.merge(snapshot, changed.snapshot(), snapshot));
  }

  private void edits() throws EditRefusedException {
    AnnotationDocument document = new AnnotationDocument(snapshot);
    UndoHistory history = new UndoHistory(document);
    long[] create = new long[EDITS];
    long[] move = new long[EDITS];
    long[] undo = new long[EDITS];
    for (int i = 0; i < EDITS; i++) {
      int id = ids.next(other -> document.snapshot().get(other) != null);
      int begin = random.nextInt(text.length() - 20);
      CreateSpan edit = new CreateSpan(Span.of(id, begin, begin + 9, "frame", "threat"));
      List<Fragment> moved = List.of(new Fragment(begin, begin + 12));
      long t0 = System.nanoTime();
      history.perform("create", edit);
      long t1 = System.nanoTime();
      history.perform("move", new MoveBoundary(id, moved));
      long t2 = System.nanoTime();
      history.undo();
      long t3 = System.nanoTime();
      create[i] = t1 - t0;
      move[i] = t2 - t1;
      undo[i] = t3 - t2;
    }
    print("create span", create);
    print("move boundary", move);
    print("undo", undo);
  }

  private void queries() {
    long[] touching = new long[EDITS];
    long[] rank = new long[EDITS];
    long found = 0;
    for (int i = 0; i < EDITS; i++) {
      int begin = random.nextInt(text.length() - 5000);
      long t0 = System.nanoTime();
      found += snapshot.spansTouching(begin, begin + 5000).size();
      long t1 = System.nanoTime();
      found += snapshot.spans().get(random.nextInt(SPANS)).begin() & 1;
      rank[i] = System.nanoTime() - t1;
      touching[i] = t1 - t0;
    }
    print("spans touching a window of 5,000 (" + found / EDITS + " found)", touching);
    print("span by rank", rank);
  }

  private void units() {
    TextUnits units = TextUnits.of(text, "en");
    long t0 = System.nanoTime();
    units.wordAt(2_500_000);
    units.sentenceAt(2_500_000);
    System.out.printf("  first word and sentence %.2f ms%n", (System.nanoTime() - t0) / 1e6);
    long[] words = new long[2000];
    long[] sentences = new long[2000];
    for (int i = 0; i < words.length; i++) {
      int offset = random.nextInt(text.length());
      long t1 = System.nanoTime();
      units.nextWord(offset);
      long t2 = System.nanoTime();
      units.sentenceAt(offset);
      words[i] = t2 - t1;
      sentences[i] = System.nanoTime() - t2;
    }
    print("next word anywhere", words);
    print("sentence anywhere", sentences);
  }

  private interface Work {
    void run() throws EditRefusedException;
  }

  private static void time(String what, Work work) throws EditRefusedException {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    System.gc();
    long cpu = thread.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    work.run();
    long wall = System.nanoTime() - start;
    System.out.printf(
        "  %-42s %8.1f ms, %8.1f ms of processor time%n",
        what, wall / 1e6, (thread.getCurrentThreadCpuTime() - cpu) / 1e6);
  }

  private static void print(String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        "  %-52s median %7.1f us, p99 %7.1f us%n",
        what, nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3);
  }

  private static double mb(long bytes) {
    return bytes / 1e6;
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
