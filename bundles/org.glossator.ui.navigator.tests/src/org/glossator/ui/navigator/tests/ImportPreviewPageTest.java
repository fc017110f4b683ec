package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.glossator.study.Study;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.navigator.internal.wizards.ImportWizard;
import org.junit.jupiter.api.Test;

/** The second page of the import: what would come in, and under which names. */
class ImportPreviewPageTest extends WorkbenchFixture {
  private Shell preview(Study study, Path file) {
    ui.start(() -> ImportWizard.open(ui.window().getShell(), study, List.of(file)));
    Shell dialog = ui.shell("Import documents");
    ui.click(ui.button(dialog, "&Next >"));
    return dialog;
  }

  private static boolean anyItem(Shell dialog, String text) {
    return UiHarness.all(dialog, Table.class).stream()
        .flatMap(t -> java.util.Arrays.stream(t.getItems()))
        .anyMatch(i -> i.getText(0).contains(text) || i.getText(1).contains(text));
  }

  @Test
  void showsTheGuessOfTheEncodingAndTakesAnother() throws Exception {
    Study study = open("Security");
    Path file = folder.resolve("old.txt");
    Files.write(
        file,
        "Gr\u00fc\u00dfe aus K\u00f6ln und M\u00fcnchen, sch\u00f6ne Tage.\r\n"
            .getBytes(Charset.forName("windows-1252")));
    Shell dialog = preview(study, file);
    ui.waitUntil("the guess", () -> anyItem(dialog, "windows-1252, which is a guess"));
    assertThat(ui.get(() -> Dialogs.message(dialog))).contains("Gr\u00fc\u00dfe aus K\u00f6ln");
    ui.run(
        () -> {
          Combo encoding =
              UiHarness.all(dialog, Combo.class).stream()
                  .filter(c -> c.isVisible() && c.indexOf("ISO-8859-1") >= 0)
                  .findFirst()
                  .orElseThrow();
          encoding.select(encoding.indexOf("windows-1251"));
          encoding.notifyListeners(org.eclipse.swt.SWT.Selection, null);
        });
    ui.waitUntil(
        "the text in the other encoding",
        () -> Dialogs.message(dialog).contains("Gr\u044c\u042fe"));
    ui.input().keys("Escape");
    ui.waitClosed(dialog);
  }

  @Test
  void showsWhatTheFilesCallTheirLayers() throws Exception {
    Study study = open("Security");
    Path file =
        Files.writeString(
            folder.resolve("d.jsonl"),
            "{\"id\":\"d\",\"text\":\"One two\",\"annotator\":\"c\",\"spans\":[{\"id\":\"a\","
                + "\"start\":0,\"end\":3,\"layer\":\"Topic\",\"label\":\"trade\"}]}\n");
    Shell dialog = preview(study, file);
    ui.waitUntil("the layer", () -> anyItem(dialog, "Topic (spans)"));
    assertThat(ui.get(() -> anyItem(dialog, "trade (1)"))).isTrue();
    assertThat(ui.get(() -> anyItem(dialog, "Topic (new)"))).isTrue();
    ui.click(ui.button(dialog, "Import"));
    ui.waitClosed(dialog);
    Shell report = ui.shell("Import documents");
    ui.waitUntil("the report", () -> Dialogs.message(report).contains("1 "));
    ui.input().keys("Escape");
    assertThat(study.read("d", "c").spans()).hasSize(1);
  }
}
