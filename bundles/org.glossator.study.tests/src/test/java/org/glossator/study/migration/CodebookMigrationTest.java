package org.glossator.study.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.migration.Effect;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.change.CodebookHistory.Author;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.DeleteChoice;
import org.glossator.codebook.change.MergeCodes;
import org.glossator.codebook.change.RetireCode;
import org.glossator.codebook.change.SplitCode;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.study.Doctor;
import org.glossator.study.DocumentSession;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyBatch;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.model.Actor;
import org.glossator.study.model.Membership;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.workflow.DocumentState;
import org.glossator.testkit.DocumentBuilder;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of the codebook that take the annotations of a whole study along. */
class CodebookMigrationTest {
  private static final Author AUTHOR = new Author("ann", LocalDate.of(2026, 1, 10));
  private static final String TEXT = "No country can carry this burden alone.";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void makeAStudy() throws Exception {
    root = folder.resolve("study");
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("ann", "bob"));
    try (Study study = StudyStore.create(root, what, new FaultyFileSystem())) {
      study.addDocuments(List.of(NewDocument.of("a", TEXT), NewDocument.of("sub/b", TEXT)));
      for (String document : List.of("a", "sub/b")) {
        study.writeAnnotations(document, "ann", annotations());
        study.writeAnnotations(document, "bob", annotations());
      }
    }
  }

  private static AnnotationSnapshot annotations() {
    DocumentBuilder builder = DocumentBuilder.aDocument(TEXT).spanOver("burden", "burden");
    int first = builder.lastId();
    builder.spanOver("country", "threat");
    return builder.relation(first, builder.lastId(), "speaker").snapshot();
  }

  private static Map<String, String> content(Path root) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".xmi")
            || name.endsWith(".codebook")
            || name.endsWith("typesystem.xml")) {
          content.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return content;
  }

  private static CodebookMigration migration(Study study, CodebookOperation operation)
      throws ProblemException {
    return new CodebookMigration(study, study.codebook(), operation, AUTHOR);
  }

  @Test
  void mergeIsPreviewedAndDoneAndUndoneInTheWholeStudy() throws Exception {
    Map<String, String> before = content(root);
    try (Study study = StudyStore.open(root).study()) {
      CodebookMigration merge = migration(study, new MergeCodes("Frame", "burden", "threat"));
      MigrationPreview preview = merge.preview(Progress.NONE);
      assertThat(preview.total()).isEqualTo(4);
      assertThat(preview.documents()).isEqualTo(2);
      assertThat(preview.count(Effect.RECODED)).isEqualTo(4);
      assertThat(preview.annotators()).containsExactly(Map.entry("ann", 2), Map.entry("bob", 2));
      assertThat(preview.places().getFirst().quotation()).isEqualTo("burden");
      assertThat(preview.places().getFirst().begin()).isEqualTo(TEXT.indexOf("burden"));
      assertThat(content(root)).as("a preview changes nothing").isEqualTo(before);

      assertThat(merge.apply(Progress.NONE).files()).isEqualTo(4);
      assertThat(study.scheme().code("Frame", "burden")).isNull();
      assertThat(study.scheme().version()).isEqualTo("1.3");
      assertThat(study.read("sub/b", "bob").annotations())
          .extracting(Annotation::code)
          .containsOnly("threat", "speaker");
      assertThat(Doctor.examine(root, Progress.NONE)).isEmpty();

      study.history().undo(Progress.NONE);
      assertThat(content(root)).isEqualTo(before);
    }
  }

  @Test
  void annotationsOfACodeAndOfALayerAreCounted() throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      assertThat(new CodeUses(study, "Frame", "burden").run(Progress.NONE))
          .isEqualTo(new CodeUses.Count(4, 2));
      assertThat(new CodeUses(study, "Frame", null).run(Progress.NONE).annotations()).isEqualTo(8);
      assertThat(new CodeUses(study, "Claim", "burden").run(Progress.NONE).annotations())
          .as("of that layer")
          .isZero();
      migration(study, new MergeCodes("Frame", "burden", "threat")).apply(Progress.NONE);
      assertThat(new CodeUses(study, "Frame", "burden").run(Progress.NONE).annotations()).isZero();
    }
  }

  @Test
  void workThatIsDoneIsCarriedAlongAndStaysDone() throws Exception {
    Map<String, String> before = content(root);
    try (Study study = StudyStore.open(root).study()) {
      study.workflow().setState(List.of("a"), "ann", DocumentState.DONE);
      CodebookMigration merge = migration(study, new MergeCodes("Frame", "burden", "threat"));
      assertThat(merge.preview(Progress.NONE).done()).isEqualTo(1);
      try (DocumentSession open = study.session("a", "ann")) {
        assertThat(open.isReadOnly()).isTrue();
        merge.apply(Progress.NONE);
        assertThat(open.document().snapshot().annotations())
            .extracting(Annotation::code)
            .containsOnly("threat", "speaker");
        assertThat(study.workflow().state("a", "ann")).isEqualTo(DocumentState.DONE);
        study.history().undo(Progress.NONE);
      }
      assertThat(content(root)).isEqualTo(before);
      merge = migration(study, new MergeCodes("Frame", "burden", "threat"));
      merge.apply(Progress.NONE);
      assertThat(study.read("a", "ann").annotations())
          .extracting(Annotation::code)
          .containsOnly("threat", "speaker");
      StudyBatch other =
          StudyBatch.of(
              "Recode",
              (place, snapshot) ->
                  new AnnotationEdit.SetCode(snapshot.spans().iterator().next().id(), null));
      assertThatThrownBy(() -> study.history().perform(other, Progress.NONE))
          .hasMessageContaining("marked as done by ann");
    }
  }

  @Test
  void aChoiceIsReplacedOrItsValueIsLost() throws Exception {
    Codebook codebook = TestCodebooks.allKinds();
    Layer layer = null;
    Attribute attribute = null;
    for (Layer each : codebook.getLayers()) {
      for (Attribute of : each.getAttributes()) {
        if (layer == null
            && each.getId().equals("Frame")
            && of.getKind() == AttributeKind.CHOICE
            && of.getChoices().size() > 1) {
          layer = each;
          attribute = of;
        }
      }
    }
    String going = attribute.getChoices().get(0).getId();
    String other = attribute.getChoices().get(1).getId();
    String id = attribute.getId();
    Map<String, String> before;
    try (Study study = StudyStore.open(root).study()) {
      AnnotationDocument document = new AnnotationDocument(annotations());
      int span = document.snapshot().spans().iterator().next().id();
      document.apply(new AnnotationEdit.SetAttribute(span, id, new AttributeValue.Choice(going)));
      study.writeAnnotations("a", "ann", document.snapshot());
      before = content(root);
      CodebookMigration replace =
          migration(study, new DeleteChoice(layer.getId(), id, going, other));
      assertThat(replace.preview(Progress.NONE).effects()).containsEntry(Effect.CONVERTED, 1);
      replace.apply(Progress.NONE);
      assertThat(study.read("a", "ann").get(span).attributes().get(id))
          .isEqualTo(new AttributeValue.Choice(other));
      study.history().undo(Progress.NONE);
      assertThat(content(root)).isEqualTo(before);
      CodebookMigration delete = migration(study, new DeleteChoice(layer.getId(), id, going, null));
      assertThat(delete.preview(Progress.NONE).effects()).containsEntry(Effect.VALUE_LOST, 1);
      delete.apply(Progress.NONE);
      assertThat(study.read("a", "ann").get(span).attributes()).doesNotContainKey(id);
      String layerId = layer.getId();
      assertThatThrownBy(() -> migration(study, new DeleteChoice(layerId, id, going, null)))
          .hasMessageContaining("has no choice");
    }
  }

  @Test
  void anOperationThatDoesNotFitIsRefusedBeforeAnythingIsRead() throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      assertThatThrownBy(() -> migration(study, new MergeCodes("Frame", "burden", "nothing")))
          .isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void splitMakesAQueueThatShrinksAsItIsWorkedOn() throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      migration(study, SplitCode.of(study.codebook(), "Frame", "burden", List.of("Fair", "Unfair")))
          .apply(Progress.NONE);
      RecodeQueue.Result queue = new RecodeQueue(study, study.codebook()).run(Progress.NONE);
      assertThat(queue.total()).isEqualTo(4);
      RecodeQueue.Item item = queue.items().getFirst();
      assertThat(item.parts()).containsExactly("fair", "unfair");
      try (DocumentSession session =
          study.session(item.place().document(), item.place().annotator())) {
        session.perform("Recode", new SetCode(item.place().id(), item.parts().getFirst()));
        session.flush();
      }
      assertThat(new RecodeQueue(study, study.codebook()).run(Progress.NONE).total()).isEqualTo(3);
      migration(study, new RetireCode("Frame", "burden", false)).apply(Progress.NONE);
      assertThat(new RecodeQueue(study, study.codebook()).run(Progress.NONE).total())
          .as("in use again")
          .isZero();
    }
  }

  @Test
  void mergedActorsCarryAllReferencesAlong() throws Exception {
    try (Study study = StudyStore.open(root).study()) {
      actor(study, "usa", "USA", null);
      actor(study, "united-states", "United States", null);
      Actor office = actor(study, "state-department", "State Department", "usa");
      Membership membership = StudyFactory.eINSTANCE.createMembership();
      membership.setOrganisation("usa");
      membership.setFrom("2001-05");
      office.getMemberships().add(membership);
      study.saveSettings();
      int id = annotations().spans().iterator().next().id();
      try (DocumentSession session = study.session("a", "ann")) {
        session.perform(
            "Actor",
            new org.glossator.annotation.AnnotationEdit.SetAttribute(
                id, "actor", new AttributeValue.Actor("usa")));
      }
      Map<String, String> before = content(root);
      String settings = Files.readString(study.layout().settings());
      ActorMerge merge = new ActorMerge(study, study.settings(), "usa", "united-states");
      assertThat(merge.preview(Progress.NONE).total()).isEqualTo(1);
      merge.apply(Progress.NONE);
      assertThat(study.read("a", "ann").get(id).attributes())
          .containsEntry("actor", new AttributeValue.Actor("united-states"));
      assertThat(study.settings().getActors()).hasSize(2);
      assertThat(study.settings().getActors().getFirst().getAliases()).containsExactly("USA");
      Actor after = study.settings().getActors().getLast();
      assertThat(after.getParent()).isEqualTo("united-states");
      assertThat(after.getMemberships().getFirst().getOrganisation()).isEqualTo("united-states");
      study.history().undo(Progress.NONE);
      assertThat(content(root)).isEqualTo(before);
      assertThat(Files.readString(study.layout().settings())).isEqualTo(settings);
      assertThatThrownBy(() -> new ActorMerge(study, study.settings(), "usa", "usa"))
          .hasMessageContaining("into itself");
    }
  }

  private static Actor actor(Study study, String id, String name, String parent) {
    Actor actor = StudyFactory.eINSTANCE.createActor();
    actor.setId(id);
    actor.setName(name);
    actor.setParent(parent);
    study.settings().getActors().add(actor);
    return actor;
  }
}
