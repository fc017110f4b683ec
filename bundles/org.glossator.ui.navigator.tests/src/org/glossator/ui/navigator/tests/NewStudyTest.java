package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.navigator.internal.wizards.NewStudyWizard;
import org.junit.jupiter.api.Test;

class NewStudyTest extends WorkbenchFixture {

  @Test
  void fromTheKeyToTheStudyByKeyboardAlone() throws Exception {
    Path place = folder.resolve("my study");
    ui.input().keys("Control_L", "n");
    Shell dialog = ui.shell("New study");
    Button make = ui.button(dialog, "Make the study");
    assertThat(ui.get(make::isEnabled)).as("nothing is typed yet").isFalse();
    ui.waitUntil("the focus in the title", () -> ui.display().getFocusControl() instanceof Text);
    ui.input().type("My study");
    ui.input().keys("Tab");
    ui.waitUntil(
        "the place follows the title",
        () -> ui.field(dialog, "Place:", Text.class).getText().endsWith("My study"));
    ui.input().keys("Control_L", "a");
    ui.input().type(place.toString());
    ui.waitUntil("everything is there", make::isEnabled);
    ui.input().keys("Return");
    ui.waitClosed(dialog);
    ui.item(tree, "My study");

    Study study = GlossatorPlatform.openStudies().studies().getFirst();
    assertThat(study.title()).isEqualTo("My study");
    assertThat(study.folder()).isEqualTo(place.toRealPath());
    assertThat(study.scheme().layers()).as("the template's layers").isNotEmpty();
    assertThat(study.annotators()).containsExactly(CurrentAnnotator.in(study));
    assertThat(Files.isRegularFile(place.resolve("study.glossator"))).isTrue();
  }

  @Test
  void filesAreImportedOpenedAndWhatIsWrongWithOneIsShown() throws Exception {
    Path good = Files.writeString(folder.resolve("good one.txt"), "A good text.");
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    Path bad = Files.write(folder.resolve("bad.txt"), noise);
    ui.start(() -> NewStudyWizard.open(ui.window(), List.of(good, bad)));
    Shell dialog = ui.shell("New study");
    Text title = ui.field(dialog, "Title:", Text.class);
    ui.focus(title);
    ui.input().type("With files");
    Text place = ui.field(dialog, "Place:", Text.class);
    ui.run(() -> place.setText(folder.resolve("with files").toString()));
    Text name = ui.field(dialog, "Your name:", Text.class);
    ui.run(() -> name.setText("zoe"));
    ui.click(ui.button(dialog, "Make the study"));
    Shell before = ui.shell("Before the import");
    ui.click(ui.button(before, "Import"));

    Shell report = ui.shell("Import documents");
    Table table = ui.find(report, Table.class, t -> true);
    assertThat(ui.get(() -> table.getItem(0).getText(0))).contains("bad.txt");
    ui.input().keys("Escape");
    ui.waitClosed(report);
    ui.item(tree, "With files", "good one");
    Study study = GlossatorPlatform.openStudies().studies().getFirst();
    assertThat(study.documents().entries()).hasSize(1);
    assertThat(study.text("good one")).isEqualTo("A good text.");
    ui.waitUntil(
        "the first document",
        () ->
            page.getActiveEditor() != null
                && page.getActiveEditor()
                    .getEditorInput()
                    .equals(new DocumentInput(study.folder(), "good one", "zoe")));
  }

  @Test
  void wrongInputIsSaidAtOnceAndNothingCanBeMadeOfIt() throws Exception {
    Path study = TestStudies.create(folder.resolve("there"), "There");
    Files.writeString(Files.createDirectory(folder.resolve("used")).resolve("f"), "x");
    ui.start(() -> NewStudyWizard.open(ui.window(), List.of()));
    Shell dialog = ui.shell("New study");
    Button make = ui.button(dialog, "Make the study");
    Text title = ui.field(dialog, "Title:", Text.class);
    Text place = ui.field(dialog, "Place:", Text.class);
    Text name = ui.field(dialog, "Your name:", Text.class);
    ui.run(() -> title.setText("A study"));
    expect(dialog, make, place, study.toString(), "There is a study in");
    expect(dialog, make, place, folder.resolve("used").toString(), "is not empty");
    expect(dialog, make, place, "relative", "a full path");
    ui.run(() -> place.setText(folder.resolve("free").toString()));
    ui.waitUntil("fine", make::isEnabled);
    expect(dialog, make, name, "../me", "cannot be an annotator's name");
    expect(dialog, make, name, "", "Type your name");
    ui.run(() -> name.setText("zoe"));
    ui.run(() -> title.setText(" "));
    ui.waitUntil("no title", () -> !make.isEnabled());
    ui.input().keys("Escape");
    ui.waitClosed(dialog);
    assertThat(GlossatorPlatform.openStudies().entries()).isEmpty();
    assertThat(folder.resolve("free")).doesNotExist();
  }

  private void expect(Shell dialog, Button make, Text field, String typed, String message) {
    ui.run(() -> field.setText(typed));
    ui.waitUntil("the message: " + message, () -> Dialogs.message(dialog).contains(message));
    assertThat(ui.get(make::isEnabled)).as(typed).isFalse();
  }

  @Test
  void theTemplateIsDescribedAndUsed() throws Exception {
    ui.start(() -> NewStudyWizard.open(ui.window(), List.of()));
    Shell dialog = ui.shell("New study");
    Combo template = ui.field(dialog, "Codebook:", Combo.class);
    int blank = ui.get(() -> List.of(template.getItems()).indexOf("Blank"));
    assertThat(blank).as("the blank template is offered").isNotNegative();
    ui.run(
        () -> {
          template.select(blank);
          template.notifyListeners(SWT.Selection, null);
        });
    Text title = ui.field(dialog, "Title:", Text.class);
    Text place = ui.field(dialog, "Place:", Text.class);
    ui.run(() -> title.setText("Blank study"));
    ui.run(() -> place.setText(folder.resolve("blank").toString()));
    ui.click(ui.button(dialog, "Make the study"));
    ui.item(tree, "Blank study");
    String codebook =
        Files.readString(folder.resolve("blank/codebook.codebook"), StandardCharsets.UTF_8);
    assertThat(codebook).doesNotContain("shared-responsibility");
  }
}
