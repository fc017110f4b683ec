package org.glossator.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.ui.base.tests.UiHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {
  private final UiHarness ui = new UiHarness();

  @Test
  void theMenusAreOursAndNoOthers() {
    List<String> menus =
        ui.get(
            () ->
                Arrays.stream(ui.window().getShell().getMenuBar().getItems())
                    .map(i -> i.getText().replace("&", ""))
                    .toList());
    assertThat(menus)
        .containsExactly("File", "Edit", "Annotate", "Navigate", "Study", "View", "Window", "Help");
  }

  @Test
  void eachMenuHasItemsWithTexts() {
    Menu bar = ui.get(() -> ui.window().getShell().getMenuBar());
    for (MenuItem menu : ui.get(bar::getItems)) {
      String name = ui.get(() -> menu.getText());
      List<String> items = ui.get(() -> items(menu));
      assertThat(items).as(name).isNotEmpty().noneMatch(i -> i.startsWith("%") || i.isBlank());
    }
    assertThat(ui.get(() -> items(bar.getItem(0))))
        .contains("New study...", "Open study...", "Import documents...", "Export dataset...")
        .doesNotContain("Open File...");
  }

  @Test
  void theStudyMenuEndsWithClosing() {
    Menu bar = ui.get(() -> ui.window().getShell().getMenuBar());
    List<String> items = ui.get(() -> items(bar.getItem(4)));
    assertThat(items).endsWith("Close study").contains("Run engines...", "Choose annotator...");
    assertThat(items.indexOf("Run engines...")).isGreaterThan(items.indexOf("Choose annotator..."));
  }

  private static List<String> items(MenuItem menu) {
    menu.getMenu().notifyListeners(SWT.Show, new Event());
    List<String> texts = new ArrayList<>();
    for (MenuItem item : menu.getMenu().getItems()) {
      if ((item.getStyle() & SWT.SEPARATOR) == 0) {
        texts.add(item.getText().replace("&", "").replaceAll("\t.*", ""));
      }
    }
    menu.getMenu().notifyListeners(SWT.Hide, new Event());
    return texts;
  }

  @Test
  void thePerspectiveShowsCorpusCodesAnnotationAndTable() {
    IWorkbenchPage page = ui.get(() -> ui.window().getActivePage());
    assertThat(ui.get(() -> page.getPerspective().getId())).isEqualTo("org.glossator.app.annotate");
    for (String view :
        List.of(
            "org.glossator.ui.navigator.corpus",
            "org.glossator.ui.codebook.palette",
            "org.glossator.ui.editor.inspector",
            "org.glossator.ui.editor.annotations")) {
      assertThat(ui.get(() -> page.findView(view))).as(view).isNotNull();
      assertThat(ui.get(() -> page.findView(view).getTitle())).as(view).doesNotStartWith("%");
    }
  }

  @Test
  void thePreferencesAreFew() {
    List<String> pages =
        ui.get(
            () ->
                Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
                    .map(IPreferenceNode::getId)
                    .toList());
    assertThat(pages)
        .contains("org.eclipse.ui.preferencePages.Keys")
        .allMatch(
            id ->
                id.startsWith("org.glossator.")
                    || id.equals("org.eclipse.ui.preferencePages.Keys"));
  }

  @ParameterizedTest
  @CsvSource({
    "M1+N, org.glossator.command.newStudy",
    "M1+O, org.glossator.command.openStudy",
    "M1+M2+I, org.glossator.command.import",
    "M1+E, org.glossator.command.export",
    "M1+M2+R, org.glossator.command.findDocument",
    "M1+PAGE_DOWN, org.glossator.command.nextDocument",
    "M1+Z, org.eclipse.ui.edit.undo",
    "M1+M2+Z, org.eclipse.ui.edit.redo",
    "M1+W, org.eclipse.ui.file.close"
  })
  void theKeysAreAsTheyAreWritten(String keys, String command) throws Exception {
    KeySequence sequence = KeySequence.getInstance(keys);
    IBindingService bindings =
        ui.get(() -> PlatformUI.getWorkbench().getService(IBindingService.class));
    ui.activate();
    Binding binding = ui.get(() -> bindings.getPerfectMatch(sequence));
    assertThat(binding).as(keys).isNotNull();
    assertThat(binding.getParameterizedCommand().getId()).as(keys).isEqualTo(command);
    assertThat(bindings.getActiveScheme().getId()).isEqualTo("org.glossator.ui.base.keys");
  }
}
