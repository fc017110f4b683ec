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

  private void goTo(String place) {
    keys("Control_L", "g");
    waitFor("the line to type", () -> !surface.isFocusControl());
    ui.input().type(place);
    keys("Return");
    waitFor("the focus to be back", surface::isFocusControl);
  }
}
