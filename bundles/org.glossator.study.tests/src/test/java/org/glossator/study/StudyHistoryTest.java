package org.glossator.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.study.StudyBatch.Edits;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.model.StudySettings;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.FaultyFileSystem.Fault;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyHistoryTest {
  private static final String TEXT = "No country can carry this burden alone.";
  private static final List<String> DOCUMENTS = List.of("a", "sub/b", "c");

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void makeAStudy() throws ProblemException {
    root = folder.resolve("study");
    makeAStudy(root, DOCUMENTS, List.of("coder1", "coder2"));
  }

  private static void makeAStudy(Path root, List<String> documents, List<String> annotators)
      throws ProblemException {
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), annotators);
    try (Study study = StudyStore.create(root, what, new FaultyFileSystem())) {
      study.addDocuments(documents.stream().map(path -> NewDocument.of(path, TEXT)).toList());
      for (String document : documents) {
        for (String annotator : annotators) {
          study.writeAnnotations(document, annotator, annotations());
        }
      }
      study.suggestions().write("a", "lexicon", annotations());
    }
  }

  private static AnnotationSnapshot annotations() {
    DocumentBuilder builder = DocumentBuilder.aDocument(TEXT).spanOver("burden", "burden");
    int first = builder.lastId();
    builder.spanOver("country", "threat");
    return builder.relation(first, builder.lastId(), "speaker").snapshot();
  }

  /** Burden becomes threat. */
  private static AnnotationEdit recode(AnnotationSnapshot snapshot) {
    List<AnnotationEdit> edits = new ArrayList<>();
    for (Annotation annotation : snapshot.annotations()) {
      if ("burden".equals(annotation.code())) {
        edits.add(new SetCode(annotation.id(), "threat"));
      }
    }
    return edits.isEmpty() ? null : new Batch(edits);
  }

  private static StudyBatch recoding() {
    return StudyBatch.of("Merge burden into threat", (place, snapshot) -> recode(snapshot));
  }

  private static long count(Study study, String code) throws ProblemException {
    long count = 0;
    for (AnnotationTree tree : List.of(study.annotations(), study.suggestions())) {
      for (String owner : tree.owners()) {
        for (String document : tree.documentsOf(owner)) {
          for (Span span : tree.read(document, owner).spans()) {
            count += span.code().equals(code) ? 1 : 0;
          }
        }
      }
    }
    return count;
  }

  @Test
  void oneStepInAllDocumentsOfAllAnnotators() throws Exception {
    Map<String, String> before = content(root);
    try (Study study = StudyStore.open(root).study()) {
      StudyHistory history = study.history();
      assertThat(history.undoLabel()).isNull();
      assertThat(history.perform(recoding(), Progress.NONE).files()).isEqualTo(6);
      assertThat(count(study, "burden")).as("only the suggestion is left").isEqualTo(1);
      assertThat(history.undoLabel()).isEqualTo("Merge burden into threat");
    }
    Map<String, String> after = content(root);
    try (Study study = StudyStore.open(root).study()) {
      StudyHistory history = study.history();
      assertThat(history.undo(Progress.NONE).problems()).isEmpty();
      assertThat(content(root)).isEqualTo(before);
      assertThat(history.undoLabel()).isNull();
      assertThat(history.redoLabel()).isEqualTo("Merge burden into threat");
      assertThat(history.redo(Progress.NONE).files()).isEqualTo(6);
      assertThat(content(root)).isEqualTo(after);
      history.undo(Progress.NONE);
      assertThat(history.redo(Progress.NONE).files()).isEqualTo(6);
      assertThat(history.redo(Progress.NONE).files()).as("nothing left").isZero();
    }
    assertThat(Doctor.examine(root, Progress.NONE)).isEmpty();
  }

  @Test
  void changesNothingIsNoStep() throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      StudyBatch nothing = StudyBatch.of("Nothing", Edits.NONE);
      assertThat(study.history().perform(nothing, Progress.NONE).files()).isZero();
      StudyBatch idle =
          StudyBatch.of(
              "Idle",
              (place, snapshot) -> new SetCode(snapshot.spans().iterator().next().id(), "threat"));
      assertThat(study.history().perform(idle, Progress.NONE).files()).isZero();
      assertThat(study.history().undoLabel()).isNull();
    }
  }

  @Test
  void aLayerComesAndGoesWithItsSpans() throws Exception {
    Map<String, String> before = content(root);
    try (Study study = StudyStore.open(root).study()) {
      Codebook split = CodebookFiles.copy(study.codebook());
      Layer layer = CodebookFactory.eINSTANCE.createLayer();
      layer.setId("Burdens");
      layer.setName("Burdens");
      layer.setKind(LayerKind.SPAN);
      layer.setCodeRequired(false);
      split.getLayers().add(layer);
      split.setVersion("2.0");
      Edits move =
          (place, snapshot) -> {
            List<AnnotationEdit> edits = new ArrayList<>();
            for (Span span : snapshot.spans()) {
              if (span.code().equals("burden")) {
                edits.add(new Replace(onLayer(span, "Burdens")));
              }
            }
            return new Batch(edits);
          };
      study.history().perform(StudyBatch.withCodebook("Split", split, move), Progress.NONE);
      assertThat(study.scheme().layer("Burdens")).isNotNull();
      Map<String, String> afterSplit = content(root);

      Codebook without = CodebookFiles.copy(study.codebook());
      without.getLayers().removeLast();
      without.setVersion("3.0");
      Edits delete =
          (place, snapshot) -> {
            List<AnnotationEdit> edits = new ArrayList<>();
            for (Span span : snapshot.spans()) {
              if (span.layer().equals("Burdens")) {
                edits.add(new DeleteSpan(span.id()));
              }
            }
            return new Batch(edits);
          };
      StudyHistory.Outcome outcome =
          study
              .history()
              .perform(StudyBatch.withCodebook("Delete", without, delete), Progress.NONE);
      assertThat(outcome.files()).as("suggestions too").isEqualTo(7);
      assertThat(study.scheme().layer("Burdens")).isNull();
      assertThat(study.read("a", "coder1").relations()).isEmpty();

      assertThat(study.history().undo(Progress.NONE).problems()).isEmpty();
      assertThat(content(root)).isEqualTo(afterSplit);
      assertThat(study.history().undo(Progress.NONE).problems()).isEmpty();
      assertThat(content(root)).isEqualTo(before);
    }
  }

  private static Span onLayer(Span span, String layer) {
    return new Span(
        span.id(),
        span.fragments(),
        layer,
        null,
        Map.of(),
        span.memo(),
        span.origin(),
        span.confidence(),
        span.codebookVersion());
  }

  @Test
  void settingsAreAPartOfAStep() throws Exception {
    Map<String, String> before = content(root);
    try (Study study = StudyStore.open(root).study()) {
      StudySettings after = org.eclipse.emf.ecore.util.EcoreUtil.copy(study.settings());
      after.setTitle("Another title");
      study.history().perform(StudyBatch.withSettings("Rename", after, Edits.NONE), Progress.NONE);
      assertThat(study.title()).isEqualTo("Another title");
      study.history().undo(Progress.NONE);
      assertThat(content(root)).isEqualTo(before);
    }
  }

  @Test
  void documentsThatAreOpenAreChangedInTheirSessions() throws Exception {
    try (Study study = StudyStore.open(root).study();
        DocumentSession session = study.session("a", "coder1")) {
      session.perform("Recode", new SetCode(1001, "burden"));
      study.history().perform(recoding(), Progress.NONE);
      assertThat(session.document().snapshot().get(1001).code()).isEqualTo("threat");
      assertThat(session.history().undoLabel()).as("its own steps").isEqualTo("Recode");
      study.history().undo(Progress.NONE);
      assertThat(session.document().snapshot().get(1001).code()).isEqualTo("burden");
    }
    try (Study study = StudyStore.open(root).study()) {
      assertThat(study.read("a", "coder1").get(1001).code()).isEqualTo("burden");
    }
  }

  @Test
  void changesMadeSinceAreNotOverrunWithoutAWord() throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      study.history().perform(recoding(), Progress.NONE);
      int burden = study.read("a", "coder1").spans().iterator().next().id();
      int id = study.read("a", "coder1").relations().getFirst().source();
      try (DocumentSession session = study.session("a", "coder1")) {
        session.perform("Delete", new DeleteSpan(id));
      }
      StudyHistory.Outcome outcome = study.history().undo(Progress.NONE);
      assertThat(outcome.problems())
          .singleElement()
          .asString()
          .startsWith("annotations/coder1/a.xmi: an edit of annotation " + id);
      assertThat(study.read("a", "coder1").get(burden)).isNotNull();
      assertThat(study.read("a", "coder1").get(id)).isNull();
    }
  }

  @Test
  void aCodebookThatWasChangedSinceIsNotReplaced() throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      Codebook changed = CodebookFiles.copy(study.codebook());
      changed.setName("Renamed");
      study
          .history()
          .perform(StudyBatch.withCodebook("Rename", changed, Edits.NONE), Progress.NONE);
      Codebook later = CodebookFiles.copy(study.codebook());
      later.setAuthor("Somebody");
      study.saveCodebook(later);
      assertThatThrownBy(() -> study.history().undo(Progress.NONE))
          .hasMessageContaining("was changed since \"Rename\" was done");
      assertThat(study.codebook().getAuthor()).isEqualTo("Somebody");
      assertThat(study.history().unfinished()).isEmpty();
    }
  }

  @Test
  void aDocumentThatSomebodyElseHoldsStopsTheStepBeforeItBegins() throws Exception {
    Map<String, String> before = content(root);
    try (Study study = StudyStore.open(root).study();
        DocumentLock other =
            DocumentLock.tryLock(study.annotations().file("c", "coder2")).orThrow("c")) {
      assertThat(other).isNotNull();
      assertThatThrownBy(() -> study.history().perform(recoding(), Progress.NONE))
          .hasMessageContaining("annotations/coder2/c.xmi: cannot be written: it is open");
    }
    assertThat(content(root)).isEqualTo(before);
    assertThat(StudyStore.open(root).problems()).isEmpty();
  }

  @Test
  void cancelledMeansNothingHappened() throws Exception {
    Map<String, String> before = content(root);
    for (int after = 1; after < 14; after++) {
      try (Study study = StudyStore.open(root).study()) {
        CancelsAfter progress = new CancelsAfter(after);
        try {
          study.history().perform(recoding(), progress);
          study.history().undo(Progress.NONE);
        } catch (CancellationException e) {
          assertThat(study.history().undoLabel()).isNull();
        }
        assertThat(content(root)).as("cancelled after " + after).isEqualTo(before);
      }
    }
  }

  private static final class CancelsAfter implements Progress {
    private final AtomicInteger left;

    CancelsAfter(int steps) {
      this.left = new AtomicInteger(steps);
    }

    @Override
    public void begin(String task, long units) {
      // nobody looks
    }

    @Override
    public void worked(long units) {
      // nobody looks
    }

    @Override
    public void step(String what) {
      // nobody looks
    }

    @Override
    public boolean isCancelled() {
      return left.decrementAndGet() < 0;
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whateverFailsTheStepIsThereAsAWholeOrNotAtAll(Fault fault) throws Exception {
    Path small = folder.resolve("small");
    makeAStudy(small, List.of("a"), List.of("coder1"));
    Map<String, String> before = content(small);
    Path fresh = copy(small, folder.resolve("fresh"));
    FaultyFileSystem counting = new FaultyFileSystem();
    performAndUndo(fresh, counting);
    int moments = counting.operations();
    Map<String, String> after;
    try (Study study = StudyStore.open(fresh).study()) {
      study.history().redo(Progress.NONE);
      after = content(fresh);
    }
    for (int at = 1; at <= moments; at++) {
      Path at1 = copy(small, folder.resolve(fault + "-" + at));
      FaultyFileSystem files = new FaultyFileSystem();
      files.failAt(at, fault);
      performAndUndo(at1, files);
      if (fault == Fault.POWER_LOSS) {
        files.losePower();
      }
      String context = fault + " at " + at + " of " + files.log();
      StudyStore.OpenResult opened = StudyStore.open(at1);
      boolean isWhole = content(at1).equals(before) || content(at1).equals(after);
      if (!isWhole) {
        assertThat(opened.problems())
            .as(context)
            .anyMatch(problem -> problem.what().contains("was interrupted"));
      }
      Doctor.Treatment treatment = Doctor.repair(at1, Progress.NONE);
      assertThat(treatment.remaining()).as(context).isEmpty();
      assertThat(content(at1)).as(context).isIn(List.of(before, after));
    }
  }

  private static void performAndUndo(Path folder, FaultyFileSystem files) {
    try (Study study = StudyStore.open(folder, files).study()) {
      Codebook changed = CodebookFiles.copy(study.codebook());
      changed.setVersion("9");
      StudyBatch batch =
          StudyBatch.withCodebook("Merge", changed, (place, snapshot) -> recode(snapshot));
      study.history().perform(batch, Progress.NONE);
      study.history().undo(Progress.NONE);
    } catch (ProblemException e) {
      assertThat(files.hasHappened()).as(e.getMessage()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomStepsTakenBackRestoreEveryByte(long seed) throws Exception {
    RandomStudies edits = new RandomStudies(seed);
    Random random = new Random(seed);
    Path random1 = folder.resolve("random");
    try (Study study = edits.study(random1, 4)) {
      List<Map<String, String>> states = new ArrayList<>();
      states.add(content(random1));
      for (int i = 0; i < 8; i++) {
        Codebook codebook = CodebookFiles.copy(study.codebook());
        codebook.setVersion("1." + (i + 3));
        Edits some = (place, now) -> random.nextInt(3) == 0 ? null : edits.edit(now);
        StudyBatch batch =
            random.nextBoolean()
                ? StudyBatch.of("Step", some)
                : StudyBatch.withCodebook("Step", codebook, some);
        if (study.history().perform(batch, Progress.NONE).files() > 0) {
          states.add(content(random1));
        }
      }
      for (int i = states.size() - 2; i >= 0; i--) {
        assertThat(study.history().undo(Progress.NONE).problems()).isEmpty();
        assertThat(content(random1)).as("seed " + seed + ", step " + i).isEqualTo(states.get(i));
      }
      for (int i = 1; i < states.size(); i++) {
        assertThat(study.history().redo(Progress.NONE).problems()).isEmpty();
        assertThat(content(random1)).as("seed " + seed + ", step " + i).isEqualTo(states.get(i));
      }
    }
  }

  @Test
  void oldStepsAreForgotten() throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      for (int i = 0; i < 55; i++) {
        Codebook codebook = CodebookFiles.copy(study.codebook());
        codebook.setVersion("2." + i);
        study
            .history()
            .perform(StudyBatch.withCodebook("Step " + i, codebook, Edits.NONE), Progress.NONE);
      }
      assertThat(study.layout().steps().toFile().list((dir, name) -> name.endsWith(".done")))
          .hasSize(50);
      study.history().undo(Progress.NONE);
      Codebook codebook = CodebookFiles.copy(study.codebook());
      codebook.setVersion("3");
      study
          .history()
          .perform(StudyBatch.withCodebook("Other", codebook, Edits.NONE), Progress.NONE);
      assertThat(study.history().redoLabel()).isNull();
    }
  }

  /** All files but those that belong to one machine. */
  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    StudyStoreTest.files(root)
        .forEach(
            (name, bytes) -> {
              if (!name.startsWith(StudyLayout.LOCAL)) {
                files.put(name, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return files;
  }

  private static Path copy(Path study, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : StudyStoreTest.files(study).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    return to;
  }
}
