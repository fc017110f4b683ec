package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
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
  void oneGoesBackToThePlaceInTheOtherDocumentAndForthAgain() {
    SpanEditorPart first = part;
    int duty = TEXT.indexOf("duty");
    caretAt("duty");
    openEditor(new DocumentInput(input.study(), "long", "coder1"));
    SpanEditorPart second = part;
    int middle = ui.get(() -> second.paragraphBegin(20));
    goTo("20");
    waitFor("the paragraph", () -> second.surface().selection().caret() == middle);

    pressUntilInFront(first, "Left");
    waitFor("the place in the first", () -> first.surface().selection().caret() == duty);
    waitFor("its text to have the focus", () -> first.surface().isFocusControl());
    keys("1");
    waitFor("a span there", () -> spansOf(first) == 1);
    assertThat(spansOf(second)).isZero();

    pressUntilInFront(second, "Right");
    waitFor("its text to have the focus", () -> second.surface().isFocusControl());
    for (int i = 0; i < 2 && ui.get(() -> second.surface().selection().caret()) != middle; i++) {
      keys("Alt_L", "Right");
      ui.settle();
    }
    waitFor("the place in the second", () -> second.surface().selection().caret() == middle);
  }

  /** Goes through the places of the document in front until the other one is there. */
  private void pressUntilInFront(SpanEditorPart other, String key) {
    for (int i = 0; i < 4 && ui.get(() -> page().getActiveEditor()) != other; i++) {
      keys("Alt_L", key);
      ui.settle();
    }
    waitFor("the other document in front", () -> page().getActiveEditor() == other);
  }

  private int spansOf(SpanEditorPart editor) {
    return ui.get(() -> editor.annotating().session().document().snapshot().spans().size());
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
