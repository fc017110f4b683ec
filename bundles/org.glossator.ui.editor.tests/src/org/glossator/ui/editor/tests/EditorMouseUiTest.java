package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.popup.CodeBar;
import org.glossator.ui.editor.internal.popup.QuickItem;
import org.junit.jupiter.api.Test;

/** The small bar of likely codes, selecting by mouse over the edge of the view, codes dropped. */
class EditorMouseUiTest extends EditorUiFixture {

  @Test
  void textSelectedByTheMouseGetsABarWithCodesToClick() {
    ui.input().doubleClick(place(TEXT.indexOf("cooperation") + 3));
    CodeBar<?> bar = bar(true);
    ui.retry(
        "the code of the bar",
        () -> {
          if (!ui.get(bar::getVisible)) {
            ui.input().doubleClick(place(TEXT.indexOf("cooperation") + 3));
            bar(true);
          }
          ui.input().click(ui.get(() -> bar.toDisplay(bar.placeOf("Shared responsibility"))));
        },
        () -> spans().equals(List.of("shared-responsibility:cooperation")));
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
  void theBarIsNeverWiderThanTheTextAndKeepsTheWayToAllCodes() {
    Shell narrow = ui.get(() -> new Shell(ui.display()));
    try {
      ui.run(
          () -> {
            narrow.setSize(320, 200);
            narrow.open();
            CodeBar<String> bar = new CodeBar<>(narrow, CodePaint.of(ui.display()));
            List<QuickItem<String>> items = new ArrayList<>();
            for (String name : List.of("First", "Second", "Third", "Fourth", "Fifth", "More...")) {
              items.add(new QuickItem<>(name, name, "a layer", "1", null));
            }
            bar.show(new Point(300, 20), 20, items, new ArrayList<String>()::add);
            Rectangle room = narrow.getClientArea();
            assertThat(bar.getBounds().x + bar.getBounds().width).isLessThanOrEqualTo(room.width);
            assertThat(bar.placeOf("First")).isNotNull();
            assertThat(bar.placeOf("Fifth")).isNull();
            assertThat(bar.placeOf("More...").x).isLessThan(bar.getBounds().width);
          });
    } finally {
      ui.run(narrow::dispose);
    }
  }

  @Test
  void aTipGoesWithTheKeyOfACommand() {
    caretAt("cooperation");
    keys("1");
    waitForSpans("shared-responsibility:cooperation");
    int offset = TEXT.indexOf("cooperation");
    ui.retry(
        "the tip",
        () -> {
          ui.input().move(place(offset + 2));
          ui.input().move(place(offset + 4));
        },
        this::hasTip);
    keys("Tab");
    waitFor("no tip", () -> !hasTip());
  }

  private boolean hasTip() {
    return Arrays.stream(ui.display().getShells())
        .filter(shell -> shell.isVisible() && shell.getParent() != null)
        .flatMap(shell -> UiHarness.all(shell, Label.class).stream())
        .anyMatch(label -> label.getText().startsWith("Shared responsibility"));
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

  @Test
  void draggingBelowTheViewScrolls() {
    openEditor(new DocumentInput(input.study(), "long", "coder1"));
    ui.run(() -> surface.toTop(0));
    Rectangle area = ui.get(surface::getClientArea);
    Point from = ui.get(() -> surface.toDisplay(surface.placeOf(10).x, surface.placeOf(10).y + 8));
    Point below = ui.get(() -> surface.toDisplay(area.width / 3, area.height + 30));
    int bottom = ui.get(surface::bottomOffset);
    try {
      ui.retry(
          "the selection to go on below",
          () -> {
            ui.input().release();
            ui.run(() -> surface.toTop(0));
            ui.input().press(from);
            ui.input().move(below);
          },
          () -> surface.selection().end() > bottom + 500);
    } finally {
      ui.input().release();
    }
    ui.settle();
    int end = ui.get(() -> surface.selection().end());
    assertThat(ui.get(() -> surface.selection().begin())).isLessThan(20);
    assertThat(ui.get(surface::topOffset)).isPositive();
    ui.settle();
    assertThat(ui.get(() -> surface.selection().end())).isEqualTo(end);
  }

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
    try {
      pickUp(palette, "burden");
      ui.input().release();
      waitForSpans("solidarity:burden");
      select("common duty");
      pickUp(palette, "Others");
      over("common duty", "common duty");
    } finally {
      ui.input().release();
    }
    waitForSpans("solidarity:burden", "solidarity:common duty");
    waitFor("the text to have the focus", surface::isFocusControl);
  }

  /**
   * Begins to drag a code and goes over a word until it is seen that the code would be applied to
   * it. The toolkit begins a drag only where the mouse moves within half a second of the press, and
   * on a busy machine it does not always: then the gesture is made again.
   */
  private void pickUp(Tree palette, String word) {
    ui.retry(
        "a code to be dragged over " + word,
        () -> {
          ui.input().release();
          ui.settle();
          Point from = ui.middle(ui.item(palette, "Frame", "Solidarity"));
          ui.input().press(from);
          for (int step = 1; step <= 10; step++) {
            ui.input().move(new Point(from.x - 6 * step, from.y + step));
          }
          over(word);
        },
        () -> {
          over(word);
          return selectedText().equals(word);
        });
  }

  /** Goes over a word until it is seen what the code would be applied to. */
  private void over(String word, String target) {
    waitFor(
        "what the code would be applied to",
        () -> {
          over(word);
          return selectedText().equals(target);
        });
  }

  private void over(String word) {
    Point to = place(TEXT.indexOf(word) + 1);
    ui.input().move(new Point(to.x + 1, to.y));
    ui.input().move(to);
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
