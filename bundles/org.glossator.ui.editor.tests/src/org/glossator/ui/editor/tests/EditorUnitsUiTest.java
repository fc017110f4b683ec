package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.codebook.model.Codebook;
import org.junit.jupiter.api.Test;

/** Codes sentence by sentence and paragraph by paragraph, with real keys. */
class EditorUnitsUiTest extends EditorUiFixture {
  private static final String FIRST = "support:States share the burden of security.";
  private static final String SECOND = "oppose:Ministers said that cooperation is a common duty.";

  @Override
  Codebook codebook() {
    return TestSchemes.unitsCodebook();
  }

  @Test
  void aCodebookOfFixedUnitsIsCodedUnitByUnitFromTheStart() {
    waitFor("the units", () -> part.annotating().unitMode().isActive());
    caretAt("share");
    keys("s");
    waitForSpans(FIRST);
    assertThat(caretWord()).startsWith("Ministers said");
    keys("o");
    waitForSpans(FIRST, SECOND);
    assertThat(caretWord()).startsWith("Others disagree");
  }

  @Test
  void upAndDownWalkUnitsAndACodeGivenAgainChangesTheUnit() {
    caretAt("States");
    keys("Down");
    waitFor("the second sentence", () -> caretWord().startsWith("Ministers"));
    keys("Down");
    waitFor("the third sentence", () -> caretWord().startsWith("Others"));
    keys("Up");
    keys("s");
    waitForSpans(SECOND.replace("oppose", "support"));
    keys("Up");
    keys("o");
    waitForSpans(SECOND);
    keys("Control_L", "z");
    waitForSpans(SECOND.replace("oppose", "support"));
  }

  @Test
  void theKeyOfAParagraphLayerCodesTheParagraph() {
    caretAt("common");
    keys("t");
    waitForSpans(
        "trade:Ministers said that cooperation is a common duty. Others disagree with them.");
    keys("Down");
    waitFor("Down to walk lines of the end", () -> part.annotating().unitMode().isActive());
  }

  @Test
  void unitsEndAndBeginAgainByKey() {
    waitFor("the units", () -> part.annotating().unitMode().isActive());
    keys("Control_L", "u");
    waitFor("the units to be over", () -> !part.annotating().unitMode().isActive());
    caretAt("States");
    keys("Down");
    waitFor("a line further down", () -> surface.selection().caret() > 0);
    keys("Control_L", "u");
    waitFor("the list of layers", () -> !surface.isFocusControl());
    ui.input().type("top");
    keys("Return");
    waitFor("the units again", () -> part.annotating().unitMode().isActive());
  }

  private String caretWord() {
    return ui.get(() -> TEXT.substring(surface.selection().caret()));
  }
}
