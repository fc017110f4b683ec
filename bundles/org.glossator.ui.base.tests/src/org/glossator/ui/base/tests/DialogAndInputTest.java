package org.glossator.ui.base.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.base.Problem;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.ProblemsDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialogAndInputTest {
  private final UiHarness ui = new UiHarness();

  @BeforeEach
  void front() {
    assumeTrue(XDriver.isAvailable(), "no X server");
    ui.activate();
  }

  @AfterEach
  void close() {
    ui.closeDialogs();
    ui.run(() -> ui.window().getActivePage().closeAllEditors(false));
  }

  @Test
  void problemsAreATableThatCanBeCopied() {
    List<Problem> problems =
        List.of(
            Problem.error("a.txt", 7, "is broken", "mend it"),
            Problem.warning("b.txt", "is odd", ""));
    ui.start(() -> ProblemsDialog.open(null, "Test", "Two things are wrong.", problems));
    Shell dialog = ui.shell("Test");
    Table table = ui.find(dialog, Table.class, t -> true);
    assertThat(ui.get(table::getItemCount)).isEqualTo(2);
    assertThat(ui.get(() -> table.getItem(0).getText(0))).isEqualTo("a.txt:7");
    assertThat(ui.get(() -> table.getItem(0).getText(1))).isEqualTo("is broken");
    assertThat(ui.get(() -> table.getItem(0).getText(2))).isEqualTo("mend it");

    ui.click(ui.button(dialog, "Copy all"));
    ui.waitUntil(
        "the clipboard", () -> "a.txt:7: is broken (mend it)\nb.txt: is odd".equals(clipboard()));
    ui.input().keys("Escape");
    ui.waitClosed(dialog);
  }

  @Test
  void tenThousandProblemsMakeNoTenThousandItems() {
    List<Problem> problems =
        IntStream.range(0, 10_000).mapToObj(i -> Problem.error("f", i, "w", "r")).toList();
    ui.start(() -> new ProblemsDialog(null, "Many", "Many things.", problems, 12_345).open());
    Shell dialog = ui.shell("Many");
    Table table = ui.find(dialog, Table.class, t -> true);
    assertThat(ui.get(table::getItemCount)).isEqualTo(10_000);
    assertThat(ui.get(() -> table.getStyle() & SWT.VIRTUAL)).isNotZero();
    ui.input().keys("Escape");
    ui.waitClosed(dialog);
  }

  @Test
  void realKeysAndMouseArriveAsTheyAreSent() {
    Text text =
        ui.get(
            () -> {
              TestEditor editor =
                  (TestEditor)
                      ui.window()
                          .getActivePage()
                          .openEditor(
                              new DocumentInput(Path.of("/none"), "input", "a"),
                              "org.glossator.ui.base.tests.other");
              return editor.text();
            });
    ui.focus(text);
    String typed = "Ab 1.9, (x_y)-[z] \"q\": a+b/c?";
    ui.input().type(typed);
    ui.waitUntil("the typed text", () -> text.getText().equals(typed));

    ui.input().keys("Control_L", "a");
    ui.waitUntil("everything selected", () -> text.getSelectionCount() == typed.length());
    ui.input().keys("BackSpace");
    ui.waitUntil("nothing left", () -> text.getText().isEmpty());

    ui.input().type("word ");
    ui.waitUntil("the word", () -> text.getText().equals("word "));
    Point inWord = ui.get(() -> text.toDisplay(12, text.getLineHeight() / 2));
    ui.input().click(inWord);
    ui.waitUntil("the caret in the word", () -> text.getCaretPosition() < "word ".length());
  }

  private String clipboard() {
    Clipboard clipboard = new Clipboard(ui.display());
    try {
      return (String) clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }
}
