package org.glossator.codebook.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.CodebookValidator;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.Templates;
import org.glossator.codebook.change.CodebookHistory.Author;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookChange;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.ElementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations on a codebook, what is recorded of them, and how two versions differ. */
class CodebookHistoryTest {
  private static final Author AUTHOR = new Author("ann", LocalDate.of(2026, 1, 10));
  private static final String FRAME = "Frame";

  private final Codebook book = Templates.find("responsibility").create();
  private final Codebook before = CodebookFiles.copy(book);

  private void apply(CodebookOperation operation) throws ProblemException {
    CodebookHistory.apply(operation, book, AUTHOR);
  }

  private List<String> codes() {
    return Scheme.of(book).layer(FRAME).codes().stream().map(SchemeCode::id).toList();
  }

  private List<String> differences() {
    return CodebookDiff.between(before, book).stream().map(CodebookDifference::text).toList();
  }

  @Test
  void mergeKeepsWhatWasLearntAndGoesToTheNextVersion() throws Exception {
    Code burden = Elements.findCode(book, FRAME, "burden");
    Code aid = CodebookFactory.eINSTANCE.createCode();
    aid.setId("aid");
    aid.setName("Aid");
    burden.getChildren().add(aid);
    burden.getCuePhrases().add("a very own phrase");
    Elements.findLayer(book, FRAME).getAttributes().getFirst().getOnlyForCodes().add("burden");
    String version = book.getVersion();
    apply(new MergeCodes(FRAME, "burden", "sovereignty"));
    assertThat(codes()).doesNotContain("burden").contains("sovereignty", "aid");
    assertThat(Scheme.of(book).code(FRAME, "aid").parent()).isEqualTo("sovereignty");
    assertThat(Scheme.of(book).code(FRAME, "sovereignty").cuePhrases())
        .contains("a very own phrase");
    assertThat(Elements.findLayer(book, FRAME).getAttributes().getFirst().getOnlyForCodes())
        .containsExactly("sovereignty");
    assertThat(book.getVersion()).isNotEqualTo(version).isEqualTo(Versions.next(version));
    CodebookChange record = book.getChanges().getLast();
    assertThat(record.getOperation()).isEqualTo(ChangeOperation.MERGE);
    assertThat(record.getTarget()).containsExactly("sovereignty");
    assertThat(record.getNote()).isEqualTo("Merge Burden into Sovereignty");
    assertThat(record.getDate()).isEqualTo("2026-01-10");
    assertThat(record.getVersion()).isEqualTo(book.getVersion());
    assertThat(differences()).contains("Frame: code Burden merged into Sovereignty");
  }

  @Test
  void mergesThatMakeNoSenseAreRefusedAndChangeNothing() {
    byte[] bytes = CodebookFiles.toBytes(book);
    assertThatThrownBy(() -> apply(new MergeCodes(FRAME, "burden", "burden")))
        .hasMessageContaining("into itself");
    assertThatThrownBy(() -> apply(new MergeCodes(FRAME, "burden", "nothing")))
        .hasMessageContaining("no code nothing");
    assertThatThrownBy(() -> apply(new MergeCodes("Nowhere", "burden", "sovereignty")))
        .hasMessageContaining("no layer Nowhere");
    assertThatThrownBy(() -> apply(new MergeCodes("Claim", "claim", "demand")))
        .hasMessageContaining("below it");
    assertThat(CodebookFiles.toBytes(book)).isEqualTo(bytes);
  }

  @Test
  void splitRetiresTheOldCodeAndTellsWhatItBecame() throws Exception {
    apply(SplitCode.of(book, FRAME, "burden", List.of("Fair burden", "Unfair burden")));
    assertThat(codes()).containsSubsequence("burden", "fair-burden", "unfair-burden");
    assertThat(Scheme.of(book).code(FRAME, "burden").retired()).isTrue();
    assertThat(CodebookHistory.splitInto(book, FRAME, "burden"))
        .containsExactly("fair-burden", "unfair-burden");
    assertThat(differences())
        .contains("Frame: code Burden split into Fair burden, Unfair burden")
        .noneMatch(text -> text.contains("added") || text.contains("retired"));
    apply(new RetireCode(FRAME, "burden", false));
    assertThat(CodebookHistory.splitInto(book, FRAME, "burden")).as("in use again").isEmpty();
    assertThatThrownBy(() -> apply(SplitCode.of(book, FRAME, "sovereignty", List.of("Only one"))))
        .hasMessageContaining("two or more");
  }

  @Test
  void renameMoveRetireAndEditsAreRecordedWhenTheyAreSaved() throws Exception {
    new Rename(ElementKind.CODE, FRAME, "burden", "Weight").change(book);
    new MoveCode(FRAME, "sovereignty", "burden", 0).change(book);
    new RetireCode(FRAME, "shared-responsibility", true).change(book);
    Elements.findCode(book, FRAME, "burden").getCuePhrases().add("heavy load");
    assertThat(CodebookHistory.record(before, book, AUTHOR)).isEqualTo(4);
    assertThat(book.getChanges())
        .extracting(CodebookChange::getNote)
        .containsExactlyInAnyOrder(
            "Frame: code Weight renamed from Burden",
            "Frame: code Sovereignty moved below Weight",
            "Frame: code Shared responsibility retired",
            "Frame: code Weight cue phrases edited");
    assertThat(CodebookHistory.record(before, CodebookFiles.copy(before), AUTHOR)).isZero();
  }

  @Test
  void whatHasBeenRecordedIsNotRecordedAgain() throws Exception {
    CodebookHistory.record(before, book, AUTHOR);
    apply(new MergeCodes(FRAME, "burden", "sovereignty"));
    Codebook next = CodebookFiles.copy(book);
    CodebookHistory.record(book, next, AUTHOR);
    assertThat(next.getChanges()).hasSize(1);
  }

  @Test
  void oneMovedCodeIsOneDifference() throws Exception {
    String last = codes().getLast();
    new MoveCode(FRAME, last, null, 0).change(book);
    assertThat(differences()).singleElement().asString().endsWith("moved to another place");
  }

  @Test
  void anotherKindMakesTheChoicesThatItNeeds() throws Exception {
    String attribute = Elements.findLayer(book, FRAME).getAttributes().getFirst().getId();
    apply(new ChangeKind(FRAME, attribute, AttributeKind.CHOICE, List.of("Yes, of course", "No")));
    assertThat(Elements.findLayer(book, FRAME).getAttributes().getFirst().getChoices())
        .extracting(c -> c.getId())
        .containsExactly("yes-of-course", "no");
    assertThat(differences()).anyMatch(text -> text.endsWith("changed from yes-no to choice"));
    apply(new ChangeKind(FRAME, attribute, AttributeKind.TEXT, List.of()));
    assertThat(Elements.findLayer(book, FRAME).getAttributes().getFirst().getChoices()).isEmpty();
  }

  @Test
  void versionsCountOn() {
    assertThat(Versions.next("1.0")).isEqualTo("1.1");
    assertThat(Versions.next("1.9")).isEqualTo("1.10");
    assertThat(Versions.next("2")).isEqualTo("2.1");
    assertThat(Versions.next("draft")).isEqualTo("draft.1");
    assertThat(Versions.next(null)).isEqualTo("1.1");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anySequenceLeavesACodebookWithoutErrorsAndADiffThatIsEmptyOnlyIfNothingChanged(long seed)
      throws Exception {
    Random random = new Random(seed);
    int done = 0;
    for (int i = 0; i < 25; i++) {
      Codebook copy = CodebookFiles.copy(book);
      try {
        apply(random(random));
        done++;
        assertThat(CodebookDiff.between(copy, copy)).isEmpty();
      } catch (ProblemException refused) {
        assertThat(CodebookFiles.toBytes(book)).isEqualTo(CodebookFiles.toBytes(copy));
      }
      assertThat(CodebookValidator.validate(book))
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
    assertThat(book.getChanges()).hasSize(done);
    byte[] bytes = CodebookFiles.toBytes(book);
    assertThat(CodebookFiles.toBytes(CodebookFiles.read("x", bytes).codebook())).isEqualTo(bytes);
  }

  private CodebookOperation random(Random random) throws ProblemException {
    List<SchemeLayer> layers =
        Scheme.of(book).layers().stream().filter(l -> l.codes().size() > 1).toList();
    SchemeLayer layer = layers.get(random.nextInt(layers.size()));
    List<String> ids = new ArrayList<>(layer.codes().stream().map(SchemeCode::id).toList());
    String code = ids.get(random.nextInt(ids.size()));
    String other = ids.get(random.nextInt(ids.size()));
    return switch (random.nextInt(6)) {
      case 0 -> new Rename(ElementKind.CODE, layer.id(), code, "Name " + random.nextInt(1000));
      case 1 ->
          new MoveCode(layer.id(), code, random.nextBoolean() ? other : null, random.nextInt(3));
      case 2 -> new MergeCodes(layer.id(), code, other);
      case 3 -> new RetireCode(layer.id(), code, random.nextBoolean());
      case 4 -> SplitCode.of(book, layer.id(), code, List.of("One of " + code, "Two of " + code));
      default -> new DeleteCode(layer.id(), code, DeleteCode.Fate.DELETED);
    };
  }
}
