package org.glossator.ui.engines.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.engines.InstalledEngines;
import org.glossator.engines.InstalledEngines.Installed;
import org.glossator.study.NewDocument;
import org.glossator.testkit.shouts.Pears;
import org.glossator.testkit.shouts.ShoutAnnotator;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.FileQuestions;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.engines.EnginesUi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else's engine from its file to its suggestions, by the buttons of the window. */
class InstallEngineTest extends EnginesFixture {
  private static final String INSTALLED = "Installed engines";

  /** What the user trusts is kept in the home folder: the test has one of its own. */
  private String home;

  @BeforeEach
  void prepare() throws Exception {
    home = System.getProperty("user.home");
    System.setProperty("user.home", folder.resolve("home").toString());
    study.addDocuments(List.of(NewDocument.of("loud", "We say NO and NEVER to it.")));
  }

  @AfterEach
  void restore() {
    ui.run(() -> FileQuestions.answer(null));
    if (home != null) {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void aPearIsInstalledTrustedMappedRunAndRemoved() throws Exception {
    Path pear = Pears.write(folder.resolve("shouts.pear"), Pears.parts());
    Shell dialog = installed();
    install(dialog, pear);
    trust();
    map("Shouting");
    Table table = ui.get(() -> UiHarness.all(dialog, Table.class).getFirst());
    assertThat(ui.get(() -> table.getItem(0).getText(0))).isEqualTo("Shouting");
    assertThat(ui.get(() -> table.getItem(0).getText(2))).isEqualTo("Yes");
    close(dialog);
    ShoutAnnotator.calls = 0;
    runAndExpect("shouts");
    assertThat(ShoutAnnotator.calls).isZero(); // the copy of the PEAR ran, with classes of its own
    remove();
    assertThat(study.suggestions().has("loud", "shouts")).isTrue();
  }

  @Test
  void aDescriptorIsInstalledWithTheJarsOfAFolder() throws Exception {
    Path descriptor = folder.resolve("loud-words.xml");
    Files.writeString(descriptor, Pears.DESCRIPTOR.formatted(ShoutAnnotator.class.getName()));
    Files.writeString(folder.resolve("types.xml"), Pears.TYPES);
    Path lib = Files.createDirectories(folder.resolve("lib"));
    Files.write(lib.resolve("a.jar"), Pears.jar());
    Files.write(lib.resolve("b.jar"), Pears.jar());
    Shell dialog = installed();
    install(dialog, descriptor);
    Shell jars = ui.shell("Classes of loud-words.xml");
    Table list = ui.get(() -> UiHarness.all(jars, Table.class).getFirst());
    answer(lib);
    ui.click(ui.button(jars, "Add folder..."));
    ui.waitUntil("both jars", () -> list.getItemCount() == 2);
    ui.run(
        () -> {
          list.setSelection(1);
          list.notifyListeners(SWT.Selection, new Event());
        });
    ui.click(ui.button(jars, "Remove"));
    ui.waitUntil("one jar", () -> list.getItemCount() == 1);
    answer(lib.resolve("b.jar"));
    ui.click(ui.button(jars, "Add jars..."));
    ui.waitUntil("both jars again", () -> list.getItemCount() == 2);
    ui.click(ui.button(jars, "Install"));
    trust();
    map("loud-words");
    close(dialog);
    runAndExpect("loud-words");
    remove();
  }

  private Shell installed() {
    ui.start(() -> Commands.run(ui.window(), EnginesUi.INSTALLED));
    return ui.shell(INSTALLED);
  }

  private void install(Shell dialog, Path file) {
    answer(file);
    ui.click(ui.button(dialog, "Install..."));
  }

  private void answer(Path file) {
    ui.run(() -> FileQuestions.answer(dialog -> List.of(file)));
  }

  private void trust() {
    Shell question =
        ui.waitFor(
            "the question of trust",
            () ->
                Arrays.stream(ui.display().getShells())
                    .filter(
                        s ->
                            s.isVisible()
                                && UiHarness.all(s, Label.class).stream()
                                    .anyMatch(l -> l.getText().contains("runs code of its own")))
                    .findFirst()
                    .orElse(null));
    ui.click(ui.button(question, "Yes"));
  }

  private void map(String name) {
    Shell types = ui.shell("Types of " + name);
    List<Combo> combos = ui.get(() -> UiHarness.all(types, Combo.class));
    choose(combos.get(0), "Frame");
    choose(combos.get(1), "Burden");
    choose(combos.get(3), "score");
    ui.click(ui.button(types, "OK"));
    ui.waitClosed(types);
  }

  private void choose(Combo combo, String text) {
    ui.run(
        () -> {
          List<String> items = List.of(combo.getItems());
          int index =
              items.indexOf(
                  items.stream()
                      .filter(
                          i -> i.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                      .findFirst()
                      .orElseThrow());
          combo.select(index);
          combo.notifyListeners(SWT.Selection, new Event());
        });
  }

  private void close(Shell dialog) {
    ui.click(ui.button(dialog, "Close"));
    ui.waitClosed(dialog);
  }

  private void runAndExpect(String engine) throws Exception {
    ui.start(() -> Commands.run(ui.window(), "org.glossator.command.runEngines"));
    Shell dialog = ui.shell("Run engines");
    Table list = ui.get(() -> UiHarness.all(dialog, Table.class).getFirst());
    String name = engines().getFirst().name();
    ui.run(
        () -> {
          TableItem item =
              Arrays.stream(list.getItems())
                  .filter(i -> i.getText().startsWith(name))
                  .findFirst()
                  .orElseThrow();
          item.setChecked(true);
          list.select(list.indexOf(item));
          Event event = new Event();
          event.item = item;
          list.notifyListeners(SWT.Selection, event);
        });
    ui.click(ui.button(dialog, "Run"));
    ui.waitUntil("suggestions", () -> study.suggestions().has("loud", engine));
    List<String> found = new ArrayList<>();
    for (Span span : study.suggestions().read("loud", engine).spans()) {
      found.add(
          study.text("loud").substring(span.begin(), span.end())
              + " "
              + span.code()
              + " "
              + span.confidence());
    }
    assertThat(found).containsExactly("NO burden 0.75", "NEVER burden 0.75");
    ui.settle();
  }

  private List<Installed> engines() {
    List<Problem> problems = new ArrayList<>();
    List<Installed> engines = InstalledEngines.list(study.folder(), problems::add);
    assertThat(problems).isEmpty();
    return engines;
  }

  private void remove() {
    Shell dialog = installed();
    Table table = ui.get(() -> UiHarness.all(dialog, Table.class).getFirst());
    ui.run(
        () -> {
          table.setSelection(0);
          table.notifyListeners(SWT.Selection, new Event());
        });
    ui.click(ui.button(dialog, "Remove"));
    Shell question =
        ui.waitFor(
            "the question",
            () ->
                Arrays.stream(ui.display().getShells())
                    .filter(s -> s.isVisible() && s.getParent() == dialog)
                    .findFirst()
                    .orElse(null));
    ui.click(ui.button(question, "Yes"));
    ui.waitUntil("the engine to be gone", () -> table.getItemCount() == 0);
    assertThat(engines()).isEmpty();
    close(dialog);
  }
}
