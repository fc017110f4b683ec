package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.junit.jupiter.api.Test;

/**
 * Keys of what is seen and of where one is, and those of fragments; each as a person presses it.
 */
class EditorViewKeysUiTest extends SuggestionsFixture {

  private List<Fragment> fragments() {
    return snapshot().spans().first().fragments();
  }

  @Test
  void theFragmentAtTheCaretIsTakenAway() {
    caretAt("States");
    keys("1");
    waitForSpans("shared-responsibility:States");
    select("burden");
    keys("Control_L", "Return");
    waitFor("two fragments", () -> fragments().size() == 2);
    caretAt("burden");
    keys("Control_L", "Shift_L", "Return");
    waitFor("one fragment", () -> fragments().size() == 1);
    assertThat(spans()).containsExactly("shared-responsibility:States");
  }

  @Test
  void theSelectionIsWidenedAndNarrowed() {
    caretAt("burden");
    command("org.glossator.command.widenSelection"); // the tests' window manager has its keys
    waitFor("the word", () -> selectedText().equals("burden"));
    command("org.glossator.command.widenSelection");
    waitFor("more than the word", () -> selectedText().length() > "burden".length());
    command("org.glossator.command.narrowSelection");
    waitFor("a word again", () -> selectedText().indexOf(' ') < 0);
  }

  @Test
  void whatWasFoundIsFoundAgainForthAndBack() {
    keys("Control_L", "f");
    waitFor("the find bar", () -> part.findBar().isVisible());
    ui.input().type("th");
    waitFor("a place", () -> selectedText().equals("th"));
    keys("Escape");
    waitFor("the focus to be back", surface::isFocusControl);
    int first = ui.get(() -> surface.selection().begin());
    keys("F3");
    waitFor("the next", () -> surface.selection().begin() > first);
    assertThat(selectedText()).isEqualToIgnoringCase("th");
    keys("Shift_L", "F3");
    waitFor("the one before", () -> surface.selection().begin() == first);
    assertThat(ui.get(() -> part.findBar().isVisible())).isFalse();
  }

  @Test
  void theTextGetsSmaller() {
    keys("Control_L", "minus");
    waitFor("a smaller text", () -> surface.settings().zoom() < 0.95f);
    keys("Control_L", "0");
    waitFor("the text as it was", () -> surface.settings().zoom() == 1f);
  }

  @Test
  void bracketsAndNamesAboveAreSwitched() {
    caretAt("burden");
    keys("1");
    waitForSpans("shared-responsibility:burden");
    waitFor("its bracket", () -> surface.scene().brackets().size() == 1);
    keys("Control_L", "Shift_L", "b");
    waitFor("no bracket", () -> surface.scene().brackets().isEmpty());
    keys("Control_L", "Shift_L", "b");
    waitFor("its bracket again", () -> surface.scene().brackets().size() == 1);
    keys("Control_L", "Shift_L", "a");
    waitFor("names above", () -> surface.settings().labelsAbove());
    keys("Control_L", "Shift_L", "a");
    waitFor("none", () -> !surface.settings().labelsAbove());
  }

  @Test
  void theDocumentIsOpenedAgainBeside() {
    keys("Control_L", "Shift_L", "d");
    waitFor("a second editor", () -> page().getEditorReferences().length == 2);
  }

  @Test
  void aDocumentIsPutBesideAnother() {
    SpanEditorPart one = part;
    openEditor(new DocumentInput(input.study(), "long", "coder1"));
    SpanEditorPart other = part;
    keys("Control_L", "Shift_L", "k");
    waitFor("both to be seen", () -> page().isPartVisible(one) && page().isPartVisible(other));
  }

  @Test
  void allSuggestionsOfTheDocumentAreAccepted() throws Exception {
    suggest("2026/one", "lexicon", 0.9, "burden", "duty");
    waitForShown(2);
    keys("Control_L", "F9");
    waitForShown(0);
    waitFor("two spans", () -> spans().size() == 2);
    keys("Control_L", "z");
    waitForShown(2);
    waitForSpans();
  }
}
