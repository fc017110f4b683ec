package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.CodebookValidator;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.ui.codebook.internal.edits.Additions;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.edits.Moves;
import org.glossator.ui.codebook.internal.edits.Naming;
import org.glossator.ui.codebook.internal.edits.QuickFix;
import org.glossator.ui.codebook.internal.edits.QuickFixes;
import org.glossator.ui.codebook.internal.edits.Removals;
import org.glossator.ui.codebook.internal.edits.Shortcuts;
import org.junit.jupiter.api.Test;

/** Names and ids, moves, deletions, keys, quick fixes. */
class EditsTest {
  private final Codebook codebook = Books.responsibility();
  private final CodebookWork work = new CodebookWork(codebook);
  private final Additions additions = new Additions(work);
  private final Naming naming = new Naming(work);
  private final Moves moves = new Moves(work);
  private final Layer frame = Books.layer(codebook, "Frame");
  private final Layer claim = Books.layer(codebook, "Claim");

  // names and ids

  @Test
  void theIdOfANewCodeFollowsItsNameUntilItIsSaved() {
    Code code = additions.codeIn(frame);
    assertThat(code.getId()).isEqualTo("new-code");
    naming.rename(code, "Climate duty");
    assertThat(code.getId()).isEqualTo("climate-duty");
    work.saved();
    naming.rename(code, "Duty for the climate");
    assertThat(code.getId()).isEqualTo("climate-duty");
    assertThat(code.getName()).isEqualTo("Duty for the climate");
  }

  @Test
  void anIdIsNotTakenTwiceInALayer() {
    Code first = additions.codeIn(frame);
    naming.rename(first, "Burden");
    assertThat(first.getId()).isEqualTo("burden-2");
    Code elsewhere = additions.codeIn(claim);
    naming.rename(elsewhere, "Burden");
    assertThat(elsewhere.getId()).isEqualTo("burden");
  }

  @Test
  void whatNamesAFreshIdFollowsIt() {
    Code code = additions.codeIn(frame);
    Attribute attribute = frame.getAttributes().getFirst();
    attribute.getOnlyForCodes().add(code.getId());
    naming.rename(code, "Climate");
    assertThat(attribute.getOnlyForCodes()).containsExactly("climate");
    Layer layer = additions.layer(frame);
    Layer links = Books.layer(codebook, "Attribution");
    links.getSourceLayers().add(layer.getId());
    naming.rename(layer, "Metaphor");
    assertThat(links.getSourceLayers()).contains("metaphor").doesNotContain("new-layer");
  }

  @Test
  void theDefaultOfAFreshChoiceFollowsItsId() {
    Attribute attribute = additions.attribute(frame, null);
    Choice choice = additions.choice(attribute);
    attribute.setDefaultValue(choice.getId());
    naming.rename(choice, "High");
    assertThat(attribute.getDefaultValue()).isEqualTo("high");
  }

  @Test
  void aNewCodeHasAColourThatItsLayerDoesNotShow() {
    Set<String> before = frame.getCodes().stream().map(Code::getColour).collect(Collectors.toSet());
    assertThat(additions.codeIn(frame).getColour()).isNotNull().isNotIn(before);
  }

  // moves

  @Test
  void aCodeGoesBelowTheOneBeforeItAndBack() {
    Code burden = Books.code(codebook, "Frame", "burden");
    Code before = (Code) frame.getCodes().get(frame.getCodes().indexOf(burden) - 1);
    moves.indent(burden);
    assertThat(burden.eContainer()).isSameAs(before);
    moves.outdent(burden);
    assertThat(burden.eContainer()).isSameAs(frame);
    assertThat(frame.getCodes().indexOf(burden)).isEqualTo(frame.getCodes().indexOf(before) + 1);
  }

  @Test
  void theFirstCannotGoUpNorBeIndented() {
    Code first = frame.getCodes().getFirst();
    assertThat(moves.canMove(first, -1)).isFalse();
    assertThat(moves.canIndent(first)).isFalse();
    moves.up(first);
    moves.indent(first);
    assertThat(work.canUndo()).isFalse();
  }

  @Test
  void nothingGoesBelowItself() {
    Code parent = claim.getCodes().getFirst();
    assertThat(parent.getChildren()).isNotEmpty();
    assertThat(moves.refusal(parent, parent)).isNotNull();
    assertThat(moves.refusal(parent, parent.getChildren().getFirst())).isNotNull();
    assertThat(moves.refusal(parent, codebook)).isNotNull();
    assertThat(moves.refusal(frame, claim)).isNotNull();
  }

  @Test
  void aReleasedCodeStaysInItsLayerAFreshOneMayGo() {
    Code released = Books.code(codebook, "Frame", "burden");
    assertThat(moves.refusal(released, claim)).contains("stays in its layer");
    moves.to(released, claim, 0);
    assertThat(released.eContainer()).isSameAs(frame);
    Code fresh = additions.codeIn(frame);
    naming.rename(fresh, "Claim");
    moves.to(fresh, claim, 0);
    assertThat(claim.getCodes()).startsWith(fresh);
    assertThat(fresh.getId()).as("made unique in the other layer").isEqualTo("claim-2");
  }

  @Test
  void movingInsideAListCountsPlacesAsTheyWere() {
    List<String> before = names(frame.getCodes());
    moves.to(frame.getCodes().getFirst(), frame, 3);
    assertThat(names(frame.getCodes()).subList(0, 3))
        .containsExactly(before.get(1), before.get(2), before.get(0));
    moves.to(frame.getCodes().get(2), frame, 0);
    assertThat(names(frame.getCodes())).isEqualTo(before);
  }

  private static List<String> names(List<? extends EObject> objects) {
    return objects.stream().map(CodeTree::name).toList();
  }

  // deletions

  @Test
  void deletingACodeTakesItOutOfListsButNeverMakesThemMeanAll() {
    Attribute attribute = frame.getAttributes().getFirst();
    attribute.getOnlyForCodes().addAll(List.of("burden", "sovereignty"));
    Removals removals = new Removals(work);
    EObject next = removals.delete(Books.code(codebook, "Frame", "burden"));
    assertThat(attribute.getOnlyForCodes()).containsExactly("sovereignty");
    assertThat(next).isInstanceOf(Code.class);
    removals.delete(Books.code(codebook, "Frame", "sovereignty"));
    assertThat(attribute.getOnlyForCodes()).containsExactly("sovereignty");
    work.undo();
    work.undo();
    assertThat(attribute.getOnlyForCodes()).containsExactly("burden", "sovereignty");
  }

  // keys

  @Test
  void keysAreMadeFromNamesAndNeverTwice() {
    CodeTree.codes(codebook).forEach(code -> code.setShortcut(null));
    Code retired = Books.code(codebook, "Frame", "burden");
    retired.setRetired(true);
    Shortcuts shortcuts = new Shortcuts(work);
    shortcuts.assignMissing();
    List<String> keys =
        CodeTree.codes(codebook).stream()
            .filter(code -> code != retired)
            .map(Code::getShortcut)
            .toList();
    assertThat(keys).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(retired.getShortcut()).isNull();
    assertThat(Books.code(codebook, "Frame", "shared-responsibility").getShortcut()).isEqualTo("s");
    assertThat(shortcuts.missing()).isZero();
    work.undo();
    assertThat(shortcuts.missing()).isEqualTo(keys.size());
  }

  @Test
  void aNameInAnotherScriptGetsADigit() {
    CodeTree.codes(codebook).forEach(code -> code.setShortcut(null));
    Code code = additions.codeIn(frame);
    naming.rename(code, "共同责任");
    assertThat(new Shortcuts(work).suggest(code)).isEqualTo("1");
  }

  // quick fixes

  @Test
  void theFirstFixOfAFindingMendsIt() {
    breakAll();
    List<Finding> findings = CodebookValidator.validate(codebook);
    assertThat(findings).hasSizeGreaterThan(8);
    int mended = 0;
    for (Finding finding : findings) {
      if (!CodebookValidator.validate(codebook).contains(finding)) {
        continue; // went away with another one
      }
      List<QuickFix> fixes = QuickFixes.of(work, finding);
      if (!fixes.isEmpty()) {
        fixes.getFirst().run();
        assertThat(CodebookValidator.validate(codebook))
            .as("after \"%s\"", fixes.getFirst().label())
            .doesNotContain(finding);
        mended++;
      }
    }
    assertThat(mended).isGreaterThan(8);
  }

  private void breakAll() {
    codebook.setVersion("");
    codebook.setLanguage("no language");
    frame.getCodes().get(0).setShortcut("2");
    frame.getCodes().get(1).setColour("purple haze");
    frame.getCodes().get(2).setShortcut("xx");
    frame.getCodes().get(3).getExamples().clear();
    additions.example(frame.getCodes().get(3), true);
    frame.getCodes().get(4).setId("");
    frame.getCodes().get(6).setId(frame.getCodes().get(5).getId());
    frame.getAttributes().get(0).getOnlyForCodes().add("nobody");
    frame.getAttributes().get(0).setDefaultValue("perhaps");
    Attribute empty = additions.attribute(frame, null);
    empty.setKind(AttributeKind.CHOICE);
    Books.layer(codebook, "Attribution").getSourceLayers().add("Nowhere");
    claim.setExhaustive(true);
    claim.getCodes().getFirst().setRetired(true);
  }
}
