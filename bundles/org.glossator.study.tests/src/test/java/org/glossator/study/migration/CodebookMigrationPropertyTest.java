package org.glossator.study.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.change.ChangeKind;
import org.glossator.codebook.change.CodebookHistory.Author;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.DeleteAttribute;
import org.glossator.codebook.change.DeleteChoice;
import org.glossator.codebook.change.DeleteCode;
import org.glossator.codebook.change.DeleteCode.Fate;
import org.glossator.codebook.change.DeleteLayer;
import org.glossator.codebook.change.MergeCodes;
import org.glossator.codebook.change.MoveCode;
import org.glossator.codebook.change.Rename;
import org.glossator.codebook.change.RetireCode;
import org.glossator.codebook.change.SplitCode;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.ElementKind;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyHistory.Outcome;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudyFactory;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.RandomStudies;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any sequence of operations on codebook and register, taken back step by step, gives the bytes
 * that were there before each step, in the codebook, the register and every annotation file. Every
 * kind of operation occurs in every sequence. {@code -Dglossator.migration.seeds=N} runs more.
 */
class CodebookMigrationPropertyTest {
  private static final Author AUTHOR = new Author("ann", LocalDate.of(2026, 1, 10));
  private static final List<String> ACTORS = List.of("china", "pakistan", "un");
  private static final int TRIES = 200;

  /** What is done to the study. */
  private enum Kind {
    RENAME_CODE,
    RENAME_ATTRIBUTE,
    RENAME_LAYER,
    MOVE,
    MERGE,
    SPLIT,
    RETIRE,
    BRING_BACK,
    DELETE_CODE,
    DELETE_ATTRIBUTE,
    DELETE_CHOICE,
    CHANGE_KIND,
    MERGE_ACTORS,
    DELETE_LAYER
  }

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("glossator.migration.seeds", 6));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anySequenceOfOperationsUndoneRestoresTheSameBytes(long seed) throws Exception {
    create(seed);
    Random random = new Random(seed);
    try (Study study = StudyStore.open(folder).study()) {
      List<Map<String, String>> contents = new ArrayList<>();
      contents.add(content());
      Set<Kind> done = EnumSet.noneOf(Kind.class);
      for (Kind kind : sequence(random)) {
        if (perform(study, kind, random)) {
          done.add(kind);
          contents.add(content());
          assertThat(contents.getLast()).as(kind.name()).isNotEqualTo(beforeLast(contents));
        }
      }
      assertThat(done).containsExactlyInAnyOrder(Kind.values());
      for (int i = contents.size() - 2; i >= 0; i--) {
        assertThat(study.history().undo(Progress.NONE).problems()).isEmpty();
        assertThat(content()).as("after undo of step " + i).isEqualTo(contents.get(i));
      }
      assertThat(study.history().undoLabel()).isNull();
      for (int i = 1; i < contents.size(); i++) {
        study.history().redo(Progress.NONE);
        assertThat(content()).as("after redo of step " + i).isEqualTo(contents.get(i));
      }
      for (int i = 1; i < contents.size(); i++) {
        study.history().undo(Progress.NONE);
      }
      assertThat(content()).isEqualTo(contents.getFirst());
    }
  }

  private static <T> T beforeLast(List<T> list) {
    return list.get(list.size() - 2);
  }

  private void create(long seed) throws Exception {
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("ann", "bob"));
    RandomStudies studies = new RandomStudies(seed, TestCodebooks.scheme());
    try (Study study = StudyStore.create(folder, what, new FaultyFileSystem())) {
      for (String document : List.of("a", "sub/b")) {
        String text = studies.text(120);
        AnnotationSnapshot first = studies.snapshot(text, 40);
        study.addDocuments(List.of(NewDocument.of(document, text)));
        study.writeAnnotations(document, "ann", first);
        study.writeAnnotations(document, "bob", studies.snapshot(text, 15));
      }
      for (String id : ACTORS) {
        Actor actor = StudyFactory.eINSTANCE.createActor();
        actor.setId(id);
        actor.setName("Name of " + id);
        study.settings().getActors().add(actor);
      }
      study.saveSettings();
    }
  }

  /**
   * Every kind once and some of them again, in any order; the layer last, as it takes much along.
   */
  private static List<Kind> sequence(Random random) {
    List<Kind> kinds = new ArrayList<>(EnumSet.complementOf(EnumSet.of(Kind.DELETE_LAYER)));
    List<Kind> again = new ArrayList<>(kinds);
    Collections.shuffle(again, random);
    kinds.addAll(again.subList(0, 5));
    Collections.shuffle(kinds, random);
    kinds.add(Kind.DELETE_LAYER);
    return kinds;
  }

  /** Does something of a kind; false if nothing of it fits what is left. */
  private static boolean perform(Study study, Kind kind, Random random) throws ProblemException {
    for (int i = 0; i < TRIES; i++) {
      Task<Outcome> task;
      try {
        task = task(study, kind, random);
      } catch (ProblemException refused) {
        continue; // of that code, attribute or actor; another may do
      }
      if (task != null) {
        task.run(Progress.NONE);
        return true;
      }
    }
    return false;
  }

  private static Task<Outcome> task(Study study, Kind kind, Random random) throws ProblemException {
    if (kind == Kind.MERGE_ACTORS) {
      List<String> ids = study.settings().getActors().stream().map(Actor::getId).toList();
      return new ActorMerge(study, study.settings(), pick(ids, random), pick(ids, random))::apply;
    }
    CodebookOperation operation = operation(study, kind, random);
    return operation == null
        ? null
        : new CodebookMigration(study, study.codebook(), operation, AUTHOR)::apply;
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static CodebookOperation operation(Study study, Kind kind, Random random)
      throws ProblemException {
    SchemeLayer layer = pick(study.scheme().layers(), random);
    String id = layer.id();
    if (kind == Kind.DELETE_LAYER) {
      return new DeleteLayer(id);
    }
    if (kind == Kind.RENAME_LAYER) {
      return new Rename(ElementKind.LAYER, id, id, name(random));
    }
    return switch (kind) {
      case RENAME_ATTRIBUTE, DELETE_ATTRIBUTE, DELETE_CHOICE, CHANGE_KIND ->
          layer.attributes().isEmpty()
              ? null
              : ofAttribute(kind, id, pick(layer.attributes(), random), random);
      default -> layer.codes().isEmpty() ? null : ofCode(study, kind, layer, random);
    };
  }

  private static String name(Random random) {
    return "Name " + random.nextInt(1_000);
  }

  private static CodebookOperation ofCode(Study study, Kind kind, SchemeLayer layer, Random random)
      throws ProblemException {
    SchemeCode code = pick(layer.codes(), random);
    String other = pick(layer.codes(), random).id();
    String id = layer.id();
    return switch (kind) {
      case RENAME_CODE -> new Rename(ElementKind.CODE, id, code.id(), name(random));
      case MOVE -> code.id().equals(other) ? null : new MoveCode(id, code.id(), other, 0);
      case MERGE -> new MergeCodes(id, code.id(), other);
      case SPLIT ->
          SplitCode.of(study.codebook(), id, code.id(), List.of(name(random), name(random)));
      case RETIRE -> code.retired() ? null : new RetireCode(id, code.id(), true);
      case BRING_BACK -> new RetireCode(id, code.id(), !code.retired());
      case DELETE_CODE ->
          new DeleteCode(
              id, code.id(), random.nextBoolean() ? Fate.DELETED : Fate.KEPT_WITHOUT_CODE);
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private static CodebookOperation ofAttribute(
      Kind kind, String layer, SchemeAttribute attribute, Random random) {
    return switch (kind) {
      case RENAME_ATTRIBUTE ->
          new Rename(ElementKind.ATTRIBUTE, layer, attribute.id(), name(random));
      case DELETE_ATTRIBUTE -> new DeleteAttribute(layer, attribute.id());
      case DELETE_CHOICE -> {
        List<String> ids = attribute.choices().stream().map(SchemeChoice::id).toList();
        yield ids.size() < 2
            ? null
            : new DeleteChoice(
                layer, attribute.id(), ids.getFirst(), random.nextBoolean() ? ids.getLast() : null);
      }
      case CHANGE_KIND -> {
        AttributeKind to = pick(AttributeKind.VALUES, random);
        yield to == attribute.kind()
            ? null
            : new ChangeKind(layer, attribute.id(), to, List.of("true"));
      }
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** What is data: annotations, codebook, register, type system; not journals and locks. */
  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.matches(".*\\.(xmi|codebook|glossator)|typesystem\\.xml")) {
          content.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return content;
  }
}
