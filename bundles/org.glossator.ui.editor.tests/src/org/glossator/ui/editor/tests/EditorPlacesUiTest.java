package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.ui.base.DocumentInput;
import org.junit.jupiter.api.Test;

/** Going to a place, and back and forth between places. */
class EditorPlacesUiTest extends EditorUiFixture {

  @Test
  void oneGoesToAPlaceAndBackAndForthAgain() {
    openEditor(new DocumentInput(input.study(), "long", "coder1"));
    ui.run(() -> part.annotating().setSelection(50, 50, true));
    int middle = ui.get(() -> part.paragraphBegin(20));
    int further = ui.get(() -> part.paragraphBegin(40));
    assertThat(further).isGreaterThan(middle + 1_000);
    goTo("20");
    waitFor("the paragraph", () -> surface.selection().caret() == middle);
    assertThat(ui.get(surface::topOffset)).isBetween(middle - 3_000, middle);
    goTo("40");
    waitFor("the one further down", () -> surface.selection().caret() == further);

    keys("Alt_L", "Left");
    waitFor("the middle again", () -> surface.selection().caret() == middle);
    keys("Alt_L", "Left");
    waitFor("the begin again", () -> surface.selection().caret() == 50);
    keys("Alt_L", "Right");
    waitFor("the middle once more", () -> surface.selection().caret() == middle);
    assertThat(ui.get(surface::topOffset)).isBetween(middle - 3_000, middle);
  }

  @Test
  void theNextSentenceWithoutASpanIsSelectedSoThatAKeyCodesIt() {
    caretAt("States");
    keys("1");
    waitForSpans("shared-responsibility:States");
    keys("Control_L", "j");
    String sentence = "Ministers said that cooperation is a common duty.";
    waitFor("the sentence", () -> selectedText().equals(sentence));
    keys("2");
    waitForSpans("shared-responsibility:States", "transnational-threat:" + sentence);
    keys("Control_L", "j");
    waitFor("the next", () -> selectedText().equals("Others disagree with them."));
  }

  private void goTo(String place) {
    keys("Control_L", "g");
    waitFor("the line to type", () -> !surface.isFocusControl());
    ui.input().type(place);
    keys("Return");
    waitFor("the focus to be back", surface::isFocusControl);
  }
}
