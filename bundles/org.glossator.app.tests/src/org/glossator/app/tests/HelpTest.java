package org.glossator.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.app.internal.HelpHandler;
import org.glossator.app.internal.KeySheetHandler;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.commands.KeyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F1 and the sheet of keys in a running workbench. */
class HelpTest {
  private final UiHarness ui = new UiHarness();

  @Test
  void withoutAPartF1IsAboutTheWorkbench() {
    assertThat(HelpHandler.context(null)).isEqualTo("workbench");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.glossator.ui.navigator.corpus",
        "org.glossator.ui.editor.inspector",
        "org.glossator.ui.study.documents",
        "org.glossator.ui.codebook.palette"
      })
  void f1IsAboutTheViewOneIsIn(String view) {
    String context =
        ui.get(
            () -> {
              IWorkbenchPage page = ui.window().getActivePage();
              return HelpHandler.context(page.showView(view));
            });
    assertThat(context).isEqualTo(view.substring(view.lastIndexOf('.') + 1));
  }

  @Test
  void theSheetHasTheKeysAsTheyAreSet() {
    Map<String, List<String>> keys = ui.get(() -> KeyTable.sheet(ui.window()));
    assertThat(keys.get("Undo")).contains("Ctrl+Z");
    assertThat(keys.get("Copy")).contains("Ctrl+C");
    // those of another scheme, such as that of Emacs, are no keys of this workbench
    assertThat(keys.toString()).doesNotContain("Alt+W", "Ctrl+X K", "Esc W");
    assertThat(keys.keySet()).noneMatch(name -> name.contains(": "));
    assertThat(keys.values()).allSatisfy(k -> assertThat(k).isNotEmpty().doesNotHaveDuplicates());
    assertThat(keys.keySet()).noneMatch(name -> name.startsWith("%") || name.isBlank());
    String page = KeySheetHandler.page(keys);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<kbd>Ctrl+Z")
        .doesNotContain("<script");
    keys.keySet()
        .forEach(
            name -> assertThat(page).contains(name.replace("&", "&amp;").replace("<", "&lt;")));
    assertThat(ui.get(() -> PlatformUI.getWorkbench().isClosing())).isFalse();
  }
}
