package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.base.TextHash;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.ExportLog;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.navigator.internal.commands.CommandIds;
import org.glossator.ui.navigator.internal.wizards.ImportWizard;
import org.junit.jupiter.api.Test;

class StudyDialogsTest extends WorkbenchFixture {

  private void command(String id) {
    ui.start(() -> Commands.run(ui.window(), id));
  }

  private void select(Combo combo, String start) {
    ui.run(
        () -> {
          for (int i = 0; i < combo.getItemCount(); i++) {
            if (combo.getItem(i).startsWith(start)) {
              combo.select(i);
              combo.notifyListeners(SWT.Selection, null);
              return;
            }
          }
          throw new AssertionError("no " + start);
        });
  }

  @Test
  void importGuessesTheFormatTakesMetadataAndShowsTheReport() throws Exception {
    Study study = open("Security");
    Files.writeString(folder.resolve("one.txt"), "First text.\r\nSecond line.");
    Files.writeString(folder.resolve("two.txt"), "Second text.");
    Path table =
        Files.writeString(
            folder.resolve("meta.csv"), "path,title,source\none,The first,News agency\n");
    ui.start(
        () ->
            ImportWizard.open(
                ui.window().getShell(),
                study,
                List.of(folder.resolve("one.txt"), folder.resolve("two.txt"))));
    Shell dialog = ui.shell("Import documents");
    assertThat(ui.get(() -> ui.field(dialog, "Format:", Combo.class).getText())).startsWith("txt");
    Text metadata = ui.field(dialog, "Metadata:", Text.class);
    Button doIt = ui.button(dialog, "Import");
    ui.run(() -> metadata.setText("/no/such/file"));
    ui.waitUntil("the message", () -> Dialogs.message(dialog).contains("There is no file"));
    assertThat(ui.get(doIt::isEnabled)).isFalse();
    ui.run(() -> metadata.setText(table.toString()));
    ui.click(doIt);
    ui.waitClosed(dialog);

    Shell report = ui.shell("Import documents");
    ui.waitUntil("the report", () -> Dialogs.message(report).contains("2 documents were added"));
    ui.input().keys("Escape");
    ui.item(tree, "Security", "two");
    assertThat(study.documents().get("one").title()).isEqualTo("The first");
    assertThat(study.text("one")).isEqualTo("First text.\nSecond line.");
  }

  @Test
  void exportWritesTheDatasetAndSaysWhereItIs() throws Exception {
    Study study = open("Security", "2026/a", "2026/b");
    TestStudies.annotate(study, "2026/a", "ann", 3);
    TestStudies.annotate(study, "2026/a", "ben", 2);
    command(CommandIds.EXPORT);
    Shell dialog = ui.shell("Export dataset");
    select(ui.field(dialog, "Format:", Combo.class), "jsonl");
    Path target = folder.resolve("dataset");
    Text where = ui.field(dialog, "Folder:", Text.class);
    Button doIt = ui.button(dialog, "Export");
    ui.run(() -> where.setText(study.folder().resolve("inside").toString()));
    ui.waitUntil("the message", () -> Dialogs.message(dialog).contains("in the study itself"));
    assertThat(ui.get(doIt::isEnabled)).isFalse();
    ui.run(() -> where.setText(target.toString()));
    ui.click(doIt);
    ui.waitClosed(dialog);

    Shell result = ui.shell("Export dataset");
    ui.waitUntil("the result", () -> Dialogs.message(result).contains("2 documents, 5 spans"));
    assertThat(ui.get(() -> Dialogs.message(result))).contains(target.toString());
    ui.input().keys("Escape");
    ui.waitClosed(result);

    String manifest = Files.readString(target.resolve("manifest.json"), StandardCharsets.UTF_8);
    assertThat(manifest)
        .contains(TextHash.sha256(Files.readAllBytes(target.resolve("dataset.jsonl"))));
    assertThat(ExportLog.of(study.folder())).containsExactly(new ExportLog.Entry("jsonl", target));
    ui.item(tree, "Security", "Exports", "dataset");
  }

  @Test
  void exportOfSomeDocumentsWithWhatItsPublishersKnow() throws Exception {
    open("Security", "2026/a", "2026/b", "2025/c");
    command(CommandIds.EXPORT);
    Shell dialog = ui.shell("Export dataset");
    select(ui.field(dialog, "Format:", Combo.class), "conll"); // the one with the most options
    ui.waitUntil(
        "room for the lists",
        () ->
            UiHarness.all(dialog, Table.class).stream()
                .filter(Table::isVisible)
                .allMatch(list -> list.getSize().y > 40));
    select(ui.field(dialog, "Format:", Combo.class), "jsonl");
    Path target = folder.resolve("dataset");
    Text where = ui.field(dialog, "Folder:", Text.class);
    Text documents = ui.field(dialog, "Documents:", Text.class);
    Button doIt = ui.button(dialog, "Export");
    ui.run(() -> where.setText(target.toString()));
    ui.run(() -> documents.setText("2024/*"));
    ui.waitUntil("the message", () -> Dialogs.message(dialog).contains("No document of the study"));
    assertThat(ui.get(doIt::isEnabled)).isFalse();
    ui.run(() -> documents.setText("2026/*"));
    ui.click(ui.button(dialog, "Next >"));
    Combo license = ui.field(dialog, "Licence:", Combo.class);
    Text creator = ui.field(dialog, "Creators:", Text.class);
    Text date = ui.field(dialog, "Date of publication:", Text.class);
    ui.run(() -> license.setText("CC BY"));
    ui.waitUntil("the message", () -> Dialogs.message(dialog).contains("is no address"));
    assertThat(ui.get(doIt::isEnabled)).isFalse();
    ui.run(() -> license.select(0));
    ui.run(() -> date.setText("30.11.2026"));
    ui.waitUntil("the message", () -> Dialogs.message(dialog).contains("is no date"));
    ui.run(() -> date.setText("2026-11-30"));
    ui.run(() -> creator.setText("Ann; Ben"));
    ui.click(doIt);
    ui.waitClosed(dialog);
    Shell result = ui.shell("Export dataset");
    ui.waitUntil("the result", () -> Dialogs.message(result).contains("2 documents"));
    Path card = target.resolve("README.md");
    ui.click(ui.button(result, "Open dataset card"));
    Shell shown = ui.shell(card.toString());
    ui.waitUntil("the card", () -> Dialogs.message(shown).contains("pretty_name"));
    ui.input().keys("Escape");
    ui.waitClosed(shown);
    ui.input().keys("Escape");
    ui.waitClosed(result);
    assertThat(target.resolve("croissant.json"))
        .content(StandardCharsets.UTF_8)
        .contains("https://spdx.org/licenses/CC-BY-4.0.html", "Ben", "2026-11-30");
  }

  @Test
  void aFolderInUseIsOnlyReplacedWhenThatIsTicked() throws Exception {
    open("Security", "a");
    Path target = Files.createDirectory(folder.resolve("used"));
    Files.writeString(target.resolve("mine.txt"), "mine");
    command(CommandIds.EXPORT);
    Shell dialog = ui.shell("Export dataset");
    Text where = ui.field(dialog, "Folder:", Text.class);
    Button doIt = ui.button(dialog, "Export");
    ui.run(() -> where.setText(target.toString()));
    ui.waitUntil("the message", () -> Dialogs.message(dialog).contains("is not empty"));
    assertThat(ui.get(doIt::isEnabled)).isFalse();
    ui.click(ui.button(dialog, "Replace what is in the folder"));
    ui.waitUntil("it may be done", doIt::isEnabled);
    ui.input().keys("Escape");
    ui.waitClosed(dialog);
    assertThat(target.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void validateSaysWhatIsWrong() throws Exception {
    Study study = open("Security", "a", "b");
    Files.writeString(study.layout().text("a"), "Not the text that was imported.");
    command(CommandIds.VALIDATE);
    Shell dialog = ui.shell("Validate Security");
    ui.waitUntil(
        "the problem",
        () -> Dialogs.message(dialog).contains("a.txt") || tableHas(dialog, "a.txt"));
    ui.input().keys("Escape");
    ui.waitClosed(dialog);
  }

  private static boolean tableHas(Shell dialog, String text) {
    for (Table table : UiHarness.all(dialog, Table.class)) {
      for (int i = 0; i < table.getItemCount(); i++) {
        if (table.getItem(i).getText(0).contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aNewAnnotatorIsAddedAndChosen() throws Exception {
    Study study = open("Security", "a");
    command(CommandIds.CHOOSE_ANNOTATOR);
    Shell dialog = ui.shell("Choose annotator");
    Combo name = ui.field(dialog, "Annotator:", Combo.class);
    assertThat(ui.get(name::getText)).isEqualTo("ann");
    ui.run(() -> name.setText("a/b"));
    Button ok = ui.button(dialog, "OK");
    ui.waitUntil("refused", () -> !ok.isEnabled());
    ui.run(() -> name.setText("carla"));
    ui.click(ok);
    ui.waitClosed(dialog);
    ui.waitUntil("the choice", () -> "carla".equals(CurrentAnnotator.in(study)));
    assertThat(study.annotators()).containsExactly("ann", "ben", "carla");
  }

  @Test
  void closingAStudyClosesItsDocumentsAndLeavesItsFiles() throws Exception {
    Study study = open("Security", "a");
    Study other = open("Other", "x");
    ui.run(() -> OpenDocument.open(page, other, "x"));
    ui.run(() -> OpenDocument.open(page, study, "a"));
    ui.waitUntil("two editors", () -> page.getEditorReferences().length == 2);
    command(CommandIds.CLOSE_STUDY);
    ui.waitUntil("one study", () -> tree.getItemCount() == 1);
    assertThat(ui.get(() -> tree.getItem(0).getText())).startsWith("Other");
    ui.waitUntil("one editor", () -> page.getEditorReferences().length == 1);
    assertThat(GlossatorPlatform.studies().ifOpen(study.folder())).isNull();
    assertThat(study.layout().text("a")).exists();
  }

  @Test
  void enginesThatAreRunLeaveSuggestionsAndNoData() throws Exception {
    Study study = open("Security", "a", "b");
    command(CommandIds.RUN_ENGINES);
    Shell dialog = ui.shell("Run engines");
    Table engines = ui.find(dialog, Table.class, t -> true);
    Button run = ui.button(dialog, "Run");
    assertThat(ui.get(run::isEnabled)).as("nothing is ticked").isFalse();
    ui.run(
        () -> {
          for (int i = 0; i < engines.getItemCount(); i++) {
            if (engines.getItem(i).getText().startsWith("Lexicon")) {
              engines.getItem(i).setChecked(true);
              engines.notifyListeners(SWT.Selection, null);
            }
          }
        });
    ui.click(run);
    ui.waitClosed(dialog);
    ui.waitUntil("the suggestions", () -> !study.suggestions().ownersOf("a").isEmpty());
    ui.settle();
    assertThat(study.annotatorsOf("a")).isEmpty();
  }
}
