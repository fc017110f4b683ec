package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.glossator.platform.OpenStudies;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.ui.navigator.internal.model.ChunkNode;
import org.glossator.ui.navigator.internal.model.CorpusNode;
import org.glossator.ui.navigator.internal.model.CorpusRoot;
import org.glossator.ui.navigator.internal.model.DocumentFilter;
import org.glossator.ui.navigator.internal.model.DocumentNode;
import org.glossator.ui.navigator.internal.model.DocumentState;
import org.glossator.ui.navigator.internal.model.DocumentTree;
import org.glossator.ui.navigator.internal.model.FolderNode;
import org.glossator.ui.navigator.internal.model.HintNode;
import org.glossator.ui.navigator.internal.model.SectionNode;
import org.glossator.ui.navigator.internal.model.StudyNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusModelTest {
  @TempDir Path folder;
  private Study study;
  private StudyNode node;

  @BeforeEach
  void open() throws Exception {
    study = StudyStore.open(TestStudies.create(folder.resolve("s"), "Test")).study();
    CorpusRoot root = new CorpusRoot();
    root.update(List.of(new OpenStudies.Entry(study.folder(), study, null)));
    node = root.children().getFirst();
  }

  @AfterEach
  void close() throws Exception {
    study.close();
  }

  private static DocumentEntry entry(String path) {
    return new DocumentEntry(
        path,
        "",
        "Title " + path,
        "2026-01-10",
        "News agency",
        "",
        "en",
        Map.of("genre", "speech"));
  }

  private void show(String... paths) {
    node.show(DocumentTree.all(Arrays.stream(paths).sorted().map(CorpusModelTest::entry).toList()));
  }

  private static List<String> names(List<? extends CorpusNode> nodes) {
    List<String> names = new ArrayList<>();
    for (CorpusNode n : nodes) {
      switch (n) {
        case FolderNode f -> names.add(f.name() + "/" + f.count());
        case DocumentNode d -> names.add(d.name());
        case ChunkNode c -> names.add(c.first() + ".." + c.last());
        case HintNode h -> names.add(h.kind().name());
        default -> {
          // sections are not asked for here
        }
      }
    }
    return names;
  }

  @Test
  void foldersStandBeforeDocumentsAndKnowHowManyTheyHold() {
    show("2026/ct", "2026/sub/x", "2026/sub/y", "2025/a", "readme", "2026-b", "2026.c");
    assertThat(names(node.children()))
        .containsExactly("2025/1", "2026/3", "2026-b", "2026.c", "readme");
    CorpusNode year = node.children().get(1);
    assertThat(names(year.children())).containsExactly("sub/2", "ct");
    assertThat(year.children().getFirst().parent()).isEqualTo(year);
    assertThat(year.parent()).isEqualTo(node);
  }

  @Test
  void withoutDocumentsThereIsAHint() {
    assertThat(names(node.children())).containsExactly("NO_DOCUMENTS");
    node.show(DocumentTree.filtered(List.of(entry("a")), e -> false));
    assertThat(names(node.children())).containsExactly("NO_MATCH");
    assertThat(node.children()).noneMatch(SectionNode.class::isInstance);
  }

  @Test
  void manyDocumentsOfOneFolderComeInChunksThatKnowTheirDocuments() {
    int count = 100_000;
    node.show(
        DocumentTree.all(
            IntStream.range(0, count)
                .mapToObj(i -> entry(String.format("all/doc-%06d", i)))
                .toList()));
    CorpusNode all = node.children().getFirst();
    List<? extends CorpusNode> chunks = all.children();
    assertThat(chunks).hasSize(count / DocumentTree.CHUNK).allMatch(ChunkNode.class::isInstance);
    assertThat(chunks.stream().mapToInt(c -> c.children().size()).sum()).isEqualTo(count);
    CorpusNode document = chunks.get(77).children().get(5);
    assertThat(document.parent()).isEqualTo(chunks.get(77));
    assertThat(document.parent().parent()).isEqualTo(all);
  }

  /** Whatever the paths, each document is reached once, and the way back up is the way down. */
  @Test
  void everyDocumentIsReachedOnce() {
    long seed = 20261124;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      TreeSet<String> paths = new TreeSet<>();
      int size = random.nextInt(60);
      for (int i = 0; i < size; i++) {
        StringBuilder path = new StringBuilder();
        for (int depth = random.nextInt(3); depth >= 0; depth--) {
          path.append("ab-.0é".charAt(random.nextInt(6))).append(random.nextInt(3));
          path.append(depth > 0 ? "/" : "");
        }
        paths.add(path.toString());
      }
      show(paths.toArray(String[]::new));
      List<String> reached = new ArrayList<>();
      walk(node, reached);
      assertThat(reached)
          .as("seed %d round %d", seed, round)
          .containsExactlyInAnyOrderElementsOf(paths);
    }
  }

  private static void walk(CorpusNode from, List<String> reached) {
    for (CorpusNode child : from.children()) {
      if (child instanceof SectionNode) {
        continue;
      }
      assertThat(child.parent()).isEqualTo(from);
      if (child instanceof DocumentNode document) {
        reached.add(document.path());
      } else {
        walk(child, reached);
      }
    }
  }

  @Test
  void nodesOfTheSameThingAreEqual() {
    show("2026/ct");
    DocumentNode before = (DocumentNode) node.children().getFirst().children().getFirst();
    show("2026/ct", "2026/new");
    CorpusNode after = node.children().getFirst().children().getFirst();
    assertThat(after).isEqualTo(before).hasSameHashCodeAs(before).isNotSameAs(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|true",
        "ct|true",
        "CT COOP|true",
        "coop nothing|false",
        "title:ct|true",
        "title:agency|false",
        "source:\"news agency\"|true",
        "source:\"news age|true",
        "agency|true",
        "year:2026|true",
        "year:2025|false",
        "language:en|true",
        "language:n|false",
        "genre:spe|true",
        "genre:news|false",
        "nosuchcolumn:ct|false",
        "2026/ct|true",
        "\"|true",
        ":|false"
      })
  void theFilterUnderstands(String typed, boolean accepted) {
    assertThat(DocumentFilter.parse(typed).test(entry("2026/ct-coop")))
        .as(typed)
        .isEqualTo(accepted);
  }

  @Test
  void theStateIsWhatTheTableSaysElseWhatWasDone() {
    DocumentEntry plain = entry("a");
    assertThat(DocumentState.of(plain, false)).isEqualTo(DocumentState.NEW);
    assertThat(DocumentState.of(plain, true)).isEqualTo(DocumentState.IN_PROGRESS);
    assertThat(DocumentState.of(marked(" Done "), false)).isEqualTo(DocumentState.DONE);
    assertThat(DocumentState.of(marked("needs discussion"), true))
        .isEqualTo(DocumentState.DISCUSSION);
    assertThat(DocumentState.of(marked("whatever"), true)).isEqualTo(DocumentState.IN_PROGRESS);
  }

  private static DocumentEntry marked(String status) {
    return new DocumentEntry("a", "", "", "", "", "", "", Map.of(DocumentState.COLUMN, status));
  }
}
