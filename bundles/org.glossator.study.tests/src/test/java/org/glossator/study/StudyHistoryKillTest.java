package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.Progress;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills, with SIGKILL, a process that changes a whole study and takes the change back, over and
 * over. Afterwards the study has the change in all documents or in none, or says that it was
 * interrupted and has it in all or none once it is repaired. {@code -Dglossator.kills=5000} is the
 * long mode.
 */
class StudyHistoryKillTest {
  private static final int ROUNDS = Integer.getInteger("glossator.kills", 12);
  private static final int DOCUMENTS = 10;
  private static final String TEXT = "No country can carry this burden alone.";

  @TempDir private Path folder;

  private static StudyBatch recode(String from, String to) {
    return StudyBatch.of(
        "Recode",
        (place, snapshot) -> {
          List<AnnotationEdit> edits = new ArrayList<>();
          for (Span span : snapshot.spans()) {
            if (span.code().equals(from)) {
              edits.add(new SetCode(span.id(), to));
            }
          }
          return edits.isEmpty() ? null : new Batch(edits);
        });
  }

  /** Recodes, takes it back, does it again, and so on; says so. */
  static final class Recoder {
    public static void main(String[] args) throws Exception {
      Study study = StudyStore.open(Path.of(args[0])).study();
      System.out.println("ready");
      while (true) {
        study.history().perform(recode("burden", "threat"), Progress.NONE);
        System.out.println("done");
        study.history().undo(Progress.NONE);
        System.out.println("undone");
        study.history().redo(Progress.NONE);
        study.history().perform(recode("threat", "burden"), Progress.NONE);
      }
    }
  }

  @Test
  void theChangeIsThereAsAWholeOrNotAtAll() throws Exception {
    Path root = folder.resolve("study");
    try (Study study =
        StudyStore.create(root, new NewStudy("", TestCodebooks.allKinds(), List.of("coder1")))) {
      List<NewDocument> documents = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        documents.add(NewDocument.of("d" + i, TEXT));
      }
      study.addDocuments(documents);
      AnnotationSnapshot snapshot =
          DocumentBuilder.aDocument(TEXT).spanOver("burden", "burden").snapshot();
      for (NewDocument document : documents) {
        study.writeAnnotations(document.path(), "coder1", snapshot);
      }
    }
    long seed = Long.getLong("glossator.seed", new Random().nextLong());
    Random random = new Random(seed);
    int interrupted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String context = "seed " + seed + ", round " + round;
      runAndKill(ChildJvm.start(Recoder.class, root.toString()), random);
      StudyStore.OpenResult opened = StudyStore.open(root);
      boolean isWhole = codes(opened.study()).size() == 1;
      boolean isTold =
          opened.problems().stream().anyMatch(p -> p.what().contains("was interrupted"));
      assertThat(isWhole || isTold).as(context).isTrue();
      interrupted += isTold ? 1 : 0;
      assertThat(Doctor.repair(root, Progress.NONE).remaining()).as(context).isEmpty();
      try (Study study = StudyStore.open(root).study()) {
        Map<String, Integer> codes = codes(study);
        assertThat(codes).as(context).hasSize(1);
        assertThat(codes.values()).as(context).containsExactly(DOCUMENTS);
        if (codes.containsKey("threat")) {
          study.history().perform(recode("threat", "burden"), Progress.NONE);
        }
      }
    }
    assertThat(interrupted).as("rounds that cut a change in two").isPositive();
  }

  private static Map<String, Integer> codes(Study study) throws Exception {
    Map<String, Integer> codes = new TreeMap<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      for (Span span : study.read("d" + i, "coder1").spans()) {
        codes.merge(span.code(), 1, Integer::sum);
      }
    }
    return codes;
  }

  private static void runAndKill(Process process, Random random) throws Exception {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("ready");
      for (int i = random.nextInt(3); i > 0; i--) {
        out.readLine();
      }
      long pause = System.nanoTime() + random.nextInt(60_000_000);
      while (System.nanoTime() < pause) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly();
      while (out.readLine() != null) {
        // what it still said
      }
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }
}
