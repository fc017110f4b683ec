package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.glossator.platform.OpenStudies;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.query.DocumentFacts;
import org.glossator.study.query.DocumentQuery;
import org.glossator.study.workflow.DocumentState;
import org.glossator.ui.navigator.internal.model.Arrangement;
import org.glossator.ui.navigator.internal.model.ChunkNode;
import org.glossator.ui.navigator.internal.model.CorpusNode;
import org.glossator.ui.navigator.internal.model.CorpusRoot;
import org.glossator.ui.navigator.internal.model.DocumentNode;
import org.glossator.ui.navigator.internal.model.DocumentTree;
import org.glossator.ui.navigator.internal.model.DraggedDocuments;
import org.glossator.ui.navigator.internal.model.FolderNode;
import org.glossator.ui.navigator.internal.model.GroupNode;
import org.glossator.ui.navigator.internal.model.HintNode;
import org.glossator.ui.navigator.internal.model.SectionNode;
import org.glossator.ui.navigator.internal.model.StudyNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        case ChunkNode c -> names.add(c.first().path() + ".." + c.last().path());
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
    node.show(
        DocumentTree.arranged(
            List.of(entry("a")), DocumentQuery.parse("zzz"), Arrangement.DEFAULT, FACTS));
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

  @Test
  void documentsAreGroupedByWhatIsKnownOfThem() {
    List<DocumentEntry> entries =
        List.of(of("a", "News", "10 May 2024"), of("b", "", "2023"), of("c", "News", "2024-01-01"));
    node.show(DocumentTree.arranged(entries, null, new Arrangement("source", "date"), FACTS));
    assertThat(documents(node)).isEqualTo("News[c a] [b]");
    node.show(
        DocumentTree.arranged(entries, null, new Arrangement(Arrangement.YEAR, "path"), FACTS));
    assertThat(documents(node)).isEqualTo("2023[b] 2024[a c]");
    node.show(
        DocumentTree.arranged(entries, null, new Arrangement(Arrangement.STATUS, "path"), FACTS));
    assertThat(documents(node)).isEqualTo("0new[b c] 2done[a]");
    node.show(
        DocumentTree.arranged(
            entries,
            DocumentQuery.parse("-path:=b"),
            new Arrangement(Arrangement.SET, "path"),
            FACTS));
    assertThat(documents(node)).isEqualTo("Pilot[a c] Round 1[a c]");
    CorpusNode document = node.children().getFirst().children().getLast();
    assertThat(document.parent()).isEqualTo(node.children().getFirst());
    node.show(DocumentTree.arranged(entries, null, new Arrangement("", "date"), FACTS));
    assertThat(node.children().subList(0, 3))
        .extracting(Object::toString)
        .containsExactly("b", "c", "a");
  }

  private static String documents(CorpusNode node) {
    StringJoiner text = new StringJoiner(" ");
    for (CorpusNode child : node.children()) {
      if (child instanceof GroupNode group) {
        text.add(
            group.value()
                + group.children().stream()
                    .map(Object::toString)
                    .toList()
                    .toString()
                    .replace(",", ""));
      }
    }
    return text.toString();
  }

  private static DocumentEntry of(String path, String source, String date) {
    return new DocumentEntry(path, "", "", date, source, "", "", Map.of());
  }

  private static final DocumentFacts FACTS =
      new DocumentFacts() {
        @Override
        public DocumentState state(DocumentEntry document) {
          return document.path().equals("a") ? DocumentState.DONE : DocumentState.NEW;
        }

        @Override
        public List<String> codes(DocumentEntry document) {
          return List.of();
        }

        @Override
        public List<String> sets(DocumentEntry document) {
          return List.of("pilot", "r1");
        }

        @Override
        public List<String> setNames(DocumentEntry document) {
          return List.of("Pilot", "Round 1");
        }

        @Override
        public List<String> annotators(DocumentEntry document) {
          return List.of();
        }

        @Override
        public List<String> assigned(DocumentEntry document) {
          return List.of();
        }
      };

  @Test
  void aDragMovesDocumentsAndWholeFolders() {
    show("a/one", "a/sub/two", "b/three", "top");
    FolderNode a = new FolderNode(node, "a");
    FolderNode b = new FolderNode(node, "b");
    DocumentNode one = new DocumentNode(node, entry("a/one"));
    DocumentNode three = new DocumentNode(node, entry("b/three"));
    DocumentNode top = new DocumentNode(node, entry("top"));
    assertThat(DraggedDocuments.names(List.of(one, top), b))
        .isEqualTo(Map.of("a/one", "b/one", "top", "b/top"));
    assertThat(DraggedDocuments.names(List.of(one), three)).isEqualTo(Map.of("a/one", "b/one"));
    assertThat(DraggedDocuments.names(List.of(one), node)).isEqualTo(Map.of("a/one", "one"));
    assertThat(DraggedDocuments.names(List.of(a), b))
        .isEqualTo(Map.of("a/one", "b/a/one", "a/sub/two", "b/a/sub/two"));
    assertThat(DraggedDocuments.names(List.of(new FolderNode(node, "a/sub")), node))
        .isEqualTo(Map.of("a/sub/two", "sub/two"));
  }

  @Test
  void aDragThatMeansNothingMovesNothing() {
    show("a/one", "a/sub/two", "b/three");
    FolderNode a = new FolderNode(node, "a");
    DocumentNode one = new DocumentNode(node, entry("a/one"));
    assertThat(DraggedDocuments.names(List.of(one), a)).isEmpty();
    assertThat(DraggedDocuments.names(List.of(a), a)).isEmpty();
    assertThat(DraggedDocuments.names(List.of(a), new FolderNode(node, "a/sub"))).isEmpty();
    assertThat(DraggedDocuments.names(List.of(one, node), new FolderNode(node, "b"))).isEmpty();
    assertThat(DraggedDocuments.names(List.of("files"), a)).isEmpty();
    assertThat(DraggedDocuments.names(List.of(one), "elsewhere")).isEmpty();
    node.show(
        DocumentTree.all(
            List.of(entry("a/one"), entry("b/three")), new Arrangement("genre", "path")));
    assertThat(DraggedDocuments.names(List.of(one), new FolderNode(node, "b"))).isEmpty();
  }
}
