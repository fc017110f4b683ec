package org.glossator.ui.engines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.glossator.engines.RutaRules;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.engines.EnginesUi;
import org.glossator.ui.engines.internal.rules.RulesEditor;
import org.glossator.ui.engines.internal.rules.RulesInput;
import org.junit.jupiter.api.Test;

class RulesEditorTest extends EnginesFixture {

  @Test
  void makesNewRulesFromTheMenuThatCanBeRunAtOnce() throws Exception {
    // the first check loads Ruta, which takes its time on a busy machine
    String template = RutaRules.template(study.scheme());
    assertThat(RutaRules.check(study.folder(), "x.ruta", template, study.scheme())).isEmpty();
    ui.start(() -> Commands.run(ui.window(), EnginesUi.RULES));
    Shell dialog = ui.shell("Rules");
    ui.run(() -> UiHarness.all(dialog, Text.class).getFirst().setText("claims"));
    ui.click(ui.button(dialog, "OK"));
    ui.waitUntil("the editor", () -> page.getActiveEditor() instanceof RulesEditor);
    Path file = RutaRules.folder(study.folder()).resolve("claims.ruta");
    assertThat(file).exists();
    Shell area = area();
    Table problems = ui.get(() -> UiHarness.all(area, Table.class).getFirst());
    ui.waitUntil(
        "no problems",
        () ->
            problems.getItemCount() == 1
                && problems.getItem(0).getText(1).equals("No problems found"));
    ui.click(ui.button(area, "Run on the corpus"));
    ui.waitUntil("suggestions", () -> study.suggestions().has("d", "ruta"));
  }

  @Test
  void showsErrorsAtTheirLineAsOneWritesAndLeadsThere() throws Exception {
    Files.createDirectories(RutaRules.folder(study.folder()));
    Path file = RutaRules.folder(study.folder()).resolve("a.ruta");
    Files.writeString(file, "// rules\nDECLARE Heavy;\nW{REGEXP(\"burden\") -> Heavy};\n");
    ui.get(() -> page.openEditor(new RulesInput(study.folder(), "a.ruta"), EnginesUi.RULES_EDITOR));
    Shell area = area();
    Table problems = ui.get(() -> UiHarness.all(area, Table.class).getFirst());
    StyledText text = ui.get(() -> UiHarness.all(area, StyledText.class).getFirst());
    ui.waitUntil("checked", () -> problems.getItemCount() == 1);
    ui.run(
        () -> {
          text.setFocus();
          text.setSelection(text.getCharCount());
        });
    // the keyboard of a test display has no braces
    ui.run(() -> text.append("CW{-> Nothing};"));
    ui.waitUntil(
        "the problem", () -> problems.getItem(0).getText(1).startsWith("there is no type Nothing"));
    assertThat(ui.get(() -> problems.getItem(0).getText(0))).isEqualTo("4");
    IEditorPart editor = ui.get(page::getActiveEditor);
    assertThat(ui.get(editor::isDirty)).isTrue();
    ui.run(() -> editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor()));
    assertThat(ui.get(editor::isDirty)).isFalse();
    assertThat(file).content().endsWith("CW{-> Nothing};");
  }

  private Shell area() {
    return ui.get(() -> ui.window().getShell());
  }
}
