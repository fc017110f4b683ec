package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.popup.CodeBar;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** The small bar of likely codes, selecting by mouse over the edge of the view, codes dropped. */
class EditorMouseUiTest extends EditorUiFixture {

  @Disabled("open: the click on the bar is lost on some displays; by hand it works")
  @Test
  void textSelectedByTheMouseGetsABarWithCodesToClick() {
    ui.input().doubleClick(place(TEXT.indexOf("cooperation") + 3));
    CodeBar<?> bar = bar(true);
    Point first = ui.get(() -> bar.toDisplay(20, bar.getSize().y / 2));
    ui.input().move(first);
    waitFor("the bar to be under the pointer", () -> bar.getDisplay().getCursorControl() == bar);
    ui.input().click(first);
    waitForSpans("shared-responsibility:cooperation");
    assertThat(ui.get(bar::getVisible)).isFalse();
    waitFor("the text to have the focus", surface::isFocusControl);
  }

  @Test
  void theBarGoesWhenAKeyIsPressedAndNeverComesForKeys() {
    ui.input().doubleClick(place(TEXT.indexOf("cooperation") + 3));
    CodeBar<?> bar = bar(true);
    keys("2");
    waitForSpans("transnational-threat:cooperation");
    assertThat(ui.get(bar::getVisible)).isFalse();
    caretAt("share");
    keys("Control_L", "Shift_L", "Right");
    waitFor("a selection", () -> !surface.selection().isEmpty());
    assertThat(ui.get(bar::getVisible)).isFalse();
  }

  @Test
  void shiftAndAClickSelectsToThere() {
    int from = TEXT.indexOf("share");
    int to = TEXT.indexOf("of security");
    caretAt("share");
    ui.input().keyDown("Shift_L");
    try {
      ui.input().click(place(to));
    } finally {
      ui.input().keyUp("Shift_L");
    }
    waitFor("the selection", () -> surface.selection().end() == to);
    assertThat(ui.get(() -> surface.selection().begin())).isEqualTo(from);
  }

  @Disabled("open: passes on some displays and not on others; the same by hand scrolls")
  @Test
  void draggingBelowTheViewScrolls() {
    openEditor(new DocumentInput(input.study(), "long", "coder1"));
    ui.run(() -> surface.toTop(0));
    Rectangle area = ui.get(surface::getClientArea);
    Point from = ui.get(() -> surface.toDisplay(surface.placeOf(10).x, surface.placeOf(10).y + 8));
    Point below = ui.get(() -> surface.toDisplay(area.width / 3, area.height + 30));
    int bottom = ui.get(surface::bottomOffset);
    ui.input().press(from);
    ui.input().move(below);
    try {
      waitFor("the selection to go on below", () -> surface.selection().end() > bottom + 500);
    } finally {
      ui.input().release();
    }
    int end = ui.get(() -> surface.selection().end());
    assertThat(ui.get(() -> surface.selection().begin())).isLessThan(20);
    assertThat(ui.get(surface::topOffset)).isPositive();
    ui.settle();
    assertThat(ui.get(() -> surface.selection().end())).isEqualTo(end);
  }

  @Disabled("open: the toolkit does not always begin the drag from synthetic motion")
  @Test
  void aCodeOfThePaletteIsDroppedOnAWordAndOnTheSelection() {
    Tree palette =
        ui.waitFor(
            "the palette",
            () ->
                UiHarness.all(ui.window().getShell(), Tree.class).stream()
                    .filter(tree -> tree.isVisible() && holds(tree, "Solidarity"))
                    .findFirst()
                    .orElse(null));
    Point code = ui.middle(ui.item(palette, "Frame", "Solidarity"));
    over(code, TEXT.indexOf("burden") + 2, "burden");
    ui.input().release();
    waitForSpans("solidarity:burden");
    select("common duty");
    over(code, TEXT.indexOf("Others") + 2, "Others");
    over(null, TEXT.indexOf("duty") + 1, "common duty");
    ui.input().release();
    waitForSpans("solidarity:burden", "solidarity:common duty");
    waitFor("the text to have the focus", surface::isFocusControl);
  }

  /**
   * Drags over a place until it is seen what the code would be applied to: a hand does not let go
   * before.
   *
   * @param from where the code is; null while it is being dragged already
   */
  private void over(Point from, int offset, String target) {
    Point to = place(offset);
    if (from != null) {
      ui.input().press(from);
      ui.input().move(new Point(from.x - 12, from.y + 3));
      ui.input().move(new Point(from.x - 40, from.y + 9));
    }
    waitFor(
        "what the code would be applied to",
        () -> {
          ui.input().move(new Point(to.x + 1, to.y));
          ui.input().move(to);
          return selectedText().equals(target);
        });
  }

  private static boolean holds(Tree tree, String code) {
    return Arrays.stream(tree.getItems())
        .flatMap(item -> Arrays.stream(item.getItems()))
        .anyMatch(item -> item.getText().startsWith(code));
  }

  private CodeBar<?> bar(boolean visible) {
    return ui.waitFor(
        "the bar of codes",
        () ->
            UiHarness.all(surface, CodeBar.class).stream()
                .filter(b -> b.getVisible() == visible)
                .findFirst()
                .orElse(null));
  }
}
