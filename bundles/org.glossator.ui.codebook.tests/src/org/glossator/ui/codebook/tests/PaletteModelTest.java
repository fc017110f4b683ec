package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.codebook.internal.palette.CodeCounts;
import org.glossator.ui.codebook.internal.palette.CodeFilter;
import org.glossator.ui.codebook.internal.palette.CodeKey;
import org.glossator.ui.codebook.internal.palette.PaletteNode;
import org.glossator.ui.codebook.internal.palette.PaletteTree;
import org.glossator.ui.codebook.internal.palette.RecentCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the palette shows, without widgets. */
class PaletteModelTest {
  private final Codebook codebook = Books.responsibility();

  private List<PaletteNode> rows(String filter, Set<String> hidden, CodeKey... recent) {
    return PaletteTree.build(Scheme.of(codebook), CodeFilter.of(filter), hidden, List.of(recent));
  }

  /** Rows as text, indented by depth. */
  private static List<String> texts(List<? extends PaletteNode> rows) {
    List<String> texts = new ArrayList<>();
    for (PaletteNode row : rows) {
      texts.add(
          switch (row) {
            case PaletteNode.CodeNode code -> code.code().name();
            case PaletteNode.LayerNode layer -> layer.layer().name();
            case PaletteNode.RecentNode group -> "RECENT";
          });
      texts(row.children()).forEach(text -> texts.add("  " + text));
    }
    return texts;
  }

  @Test
  void layersAndCodesAsInTheCodebook() {
    assertThat(texts(rows("", Set.of())))
        .startsWith("Frame", "  Shared responsibility")
        .containsSubsequence("Claim", "  Claim", "    Demand")
        .contains("Attribution", "Tone");
  }

  @Test
  void retiredCodesAreNotOfferedAndTheirChildrenTakeTheirPlace() {
    Books.code(codebook, "Claim", "claim").setRetired(true);
    Books.code(codebook, "Frame", "burden").setRetired(true);
    assertThat(texts(rows("", Set.of())))
        .containsSubsequence("Claim", "  Demand", "  Commitment")
        .doesNotContain("  Claim", "  Burden", "    Demand");
  }

  @Test
  void theFilterKeepsWhatLeadsToAMatch() {
    assertThat(texts(rows("dem", Set.of()))).containsExactly("Claim", "  Claim", "    Demand");
    assertThat(PaletteTree.firstMatch(rows("dem", Set.of())).code().id()).isEqualTo("demand");
  }

  @Test
  void theFilterFindsNamesOfLayersKeysAndCuePhrasesInAnyCase() {
    assertThat(texts(rows("TONE", Set.of()))).startsWith("Tone", "  Supportive");
    assertThat(texts(rows("1", Set.of()))).contains("  Shared responsibility");
    assertThat(texts(rows("no country", Set.of()))).contains("  Shared responsibility");
    assertThat(texts(rows("共同责任", Set.of()))).contains("  Shared responsibility");
    Books.code(codebook, "Frame", "burden").setName("Última carga");
    assertThat(texts(rows("ultima", Set.of()))).containsExactly("Frame", "  Última carga");
    assertThat(rows("nothing has this", Set.of())).isEmpty();
  }

  @Test
  void hiddenLayersAreNotThere() {
    assertThat(texts(rows("", Set.of("Frame", "Claim")))).doesNotContain("Frame", "Claim");
  }

  @Test
  void recentCodesStandFirstIfTheyStillExist() {
    Books.code(codebook, "Frame", "sovereignty").setRetired(true);
    List<String> texts =
        texts(
            rows(
                "",
                Set.of("Tone"),
                new CodeKey("Claim", "demand"),
                new CodeKey("Frame", "sovereignty"),
                new CodeKey("Tone", "mixed"),
                new CodeKey("Frame", "deleted"),
                new CodeKey("Frame", "burden")));
    assertThat(texts).startsWith("RECENT", "  Demand", "  Burden", "Frame");
    List<PaletteNode> rows = rows("", Set.of(), new CodeKey("Frame", "burden"));
    assertThat(PaletteTree.find(rows, new CodeKey("Frame", "burden")).recent()).isFalse();
  }

  @Test
  void aRowCanBeLoggedAlthoughItsParentKnowsIt() {
    assertThat(rows("", Set.of()).toString()).contains("layer Frame");
    assertThat(PaletteTree.firstMatch(rows("dem", Set.of())).toString()).contains("Demand");
  }

  @Test
  void aKeyIsTextAndBack() {
    CodeKey key = new CodeKey("Frame", "shared responsibility, really");
    assertThat(CodeKey.parse(key.toText())).isEqualTo(key);
    assertThat(CodeKey.parse("some dragged text")).isNull();
    assertThat(CodeKey.parse("a\tb\tc")).isNull();
    assertThat(CodeKey.parse("\tb")).isNull();
    assertThat(CodeKey.parse("a\t")).isNull();
  }

  // counts

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void countsAfterEachChangeAreThoseOfARecount(long seed) throws EditRefusedException {
    Random random = new Random(seed);
    AnnotationDocument document =
        new AnnotationDocument(AnnotationSnapshot.of("x".repeat(500), List.of()));
    CodeCounts[] counts = {CodeCounts.of(document.snapshot())};
    document.addListener(change -> counts[0] = counts[0].after(change));
    Map<Integer, String> spans = new HashMap<>();
    int nextId = 1000;
    for (int i = 0; i < 200; i++) {
      AnnotationEdit edit = randomEdit(random, spans, nextId++);
      document.apply(edit);
      CodeCounts expected = CodeCounts.of(document.snapshot());
      for (String layer : List.of("L", "M", "R", "D")) {
        assertThat(counts[0].ofLayer(layer)).as("seed %d", seed).isEqualTo(expected.ofLayer(layer));
        for (String code : List.of("a", "b", "c")) {
          CodeKey key = new CodeKey(layer, code);
          assertThat(counts[0].of(key)).as("seed %d", seed).isEqualTo(expected.of(key));
        }
      }
    }
  }

  private static AnnotationEdit randomEdit(Random random, Map<Integer, String> spans, int id) {
    String code = random.nextInt(5) == 0 ? null : List.of("a", "b", "c").get(random.nextInt(3));
    List<Integer> ids = new ArrayList<>(spans.keySet());
    int kind = ids.size() < 3 ? 0 : random.nextInt(5);
    switch (kind) {
      case 1 -> {
        int chosen = ids.get(random.nextInt(ids.size()));
        spans.remove(chosen);
        return new AnnotationEdit.DeleteSpan(chosen);
      }
      case 2 -> {
        return new AnnotationEdit.SetCode(ids.get(random.nextInt(ids.size())), code);
      }
      case 3 -> {
        return new AnnotationEdit.Link(
            new Relation(
                id,
                ids.get(0),
                ids.get(1),
                "R",
                code,
                Map.of(),
                null,
                Annotation.MANUAL,
                null,
                null));
      }
      case 4 -> {
        return new AnnotationEdit.SetDocumentLabel(
            new DocumentLabel(id, "D", code, Map.of(), null, Annotation.MANUAL, null, null));
      }
      default -> {
        int begin = random.nextInt(400);
        spans.put(id, "L");
        return new AnnotationEdit.CreateSpan(
            Span.of(
                id, begin, begin + 1 + random.nextInt(50), random.nextBoolean() ? "L" : "M", code));
      }
    }
  }

  @Test
  void recentCodesAreLearntFromWhatAPersonDoes() throws EditRefusedException {
    AnnotationDocument document = AnnotationDocument.of("some text to be coded here");
    RecentCodes recent = new RecentCodes();
    List<DocumentChange> changes = new ArrayList<>();
    document.addListener(changes::add);
    document.apply(new AnnotationEdit.CreateSpan(Span.of(1, 0, 4, "L", "a")));
    document.apply(new AnnotationEdit.CreateSpan(Span.of(2, 5, 9, "L", "b")));
    document.apply(new AnnotationEdit.SetCode(1, "c"));
    document.apply(new AnnotationEdit.SetMemo(2, "nothing of a code"));
    document.apply(new AnnotationEdit.DeleteSpan(2));
    changes.forEach(recent::learn);
    assertThat(recent.codes())
        .containsExactly(new CodeKey("L", "c"), new CodeKey("L", "b"), new CodeKey("L", "a"));
    List<AnnotationEdit> many = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      many.add(new AnnotationEdit.CreateSpan(Span.of(10 + i, i, i + 1, "L", "engine" + i)));
    }
    changes.clear();
    document.apply(new AnnotationEdit.Batch(many));
    assertThat(recent.learn(changes.getFirst())).isFalse();
    assertThat(recent.codes()).hasSize(3);
  }
}
