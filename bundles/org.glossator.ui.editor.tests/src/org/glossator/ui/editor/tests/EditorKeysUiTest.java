package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.ui.base.tests.UiHarness;
import org.junit.jupiter.api.Test;

/** The list of all keys, and that every command of the editor has a key and a menu. */
class EditorKeysUiTest extends EditorUiFixture {

  private static final Set<String> BUNDLES =
      Set.of("org.glossator.ui.editor", "org.glossator.ui.engines");

  /** Commands of the editor that run only while something is going on, or stand for themselves. */
  private static final Set<String> ONLY_KEYS =
      Set.of(
          "org.glossator.command.release",
          "org.glossator.command.moveEdge",
          "org.glossator.command.keepEdge",
          "org.glossator.command.nextUnit",
          "org.glossator.command.previousUnit");

  @Test
  void allKeysAreListedFilteredAndRun() {
    caretAt("burden");
    keys("Control_L", "Shift_L", "l");
    Shell list =
        ui.waitFor(
            "the list of keys",
            () -> {
              Shell active = ui.display().getActiveShell();
              return active == ui.window().getShell() ? null : active;
            });
    Table table = ui.get(() -> UiHarness.all(list, Table.class).getFirst());
    Text filter = ui.get(() -> UiHarness.all(list, Text.class).getFirst());
    assertThat(ui.get(table::getItemCount)).isGreaterThan(40);
    ui.input().type("widen");
    waitFor("one command", () -> filter.getText().equals("widen") && table.getItemCount() == 1);
    keys("Return");
    waitFor("the word to be selected", () -> selectedText().equals("burden"));
  }

  @Test
  void everyCommandOfTheEditorIsListedWithAKey() {
    Set<String> names = new TreeSet<>();
    ui.run(() -> commands().forEach(id -> names.add(name(id))));
    keys("Control_L", "Shift_L", "l");
    Text filter =
        ui.waitFor(
            "the field of the list",
            () ->
                ui.display().getFocusControl() instanceof Text text
                        && text.getShell() != ui.window().getShell()
                    ? text
                    : null);
    Table table = ui.get(() -> UiHarness.all(filter.getShell(), Table.class).getFirst());
    Set<String> listed =
        ui.get(
            () ->
                Arrays.stream(table.getItems())
                    .filter(item -> !item.getText(2).isEmpty())
                    .map(item -> item.getText(0))
                    .collect(Collectors.toSet()));
    // a command with parameters stands there with each of them: "Move edge (Step: word, ...)"
    assertThat(names)
        .allSatisfy(name -> assertThat(listed).anyMatch(entry -> entry.startsWith(name)));
    keys("Escape");
    waitFor("the list to go", filter::isDisposed);
    waitFor("the text to have the focus", surface::isFocusControl);
  }

  @Test
  void theCommandsOfSuggestionsAreAmongThem() {
    assertThat(ui.get(this::commands))
        .contains(
            "org.glossator.command.nextSuggestion",
            "org.glossator.command.previousSuggestion",
            "org.glossator.command.acceptSuggestion",
            "org.glossator.command.rejectSuggestion",
            "org.glossator.command.acceptAllHere",
            "org.glossator.command.acceptWithCode",
            "org.glossator.command.quickPalette",
            "org.glossator.command.nextAnnotation");
  }

  @Test
  void theKeysOfCodesAreListedToo() {
    keys("Control_L", "Shift_L", "l");
    waitFor("the list", () -> !surface.isFocusControl());
    caretAt("burden");
    ui.input().type("solidar");
    keys("Return");
    waitForSpans("solidarity:burden");
  }

  @Test
  void everyCommandOfTheEditorHasAKey() {
    List<String> without =
        ui.get(
            () -> {
              IBindingService bindings = part.getSite().getService(IBindingService.class);
              Set<String> bound = new TreeSet<>();
              for (var binding : bindings.getBindings()) {
                if (binding.getParameterizedCommand() != null) {
                  bound.add(binding.getParameterizedCommand().getId());
                }
              }
              return commands().stream().filter(id -> !bound.contains(id)).toList();
            });
    assertThat(without).isEmpty();
  }

  /** By its name or, where the menu calls it otherwise, by its key. */
  @Test
  void everyCommandOfTheEditorStandsInAMenu() {
    Set<String> inMenus = ui.get(() -> texts(ui.window().getShell().getMenuBar(), new TreeSet<>()));
    List<String> missing =
        ui.get(
            () ->
                commands().stream()
                    .filter(id -> !ONLY_KEYS.contains(id))
                    .filter(id -> !inMenus.contains(name(id)) && !inMenus.contains(key(id)))
                    .toList());
    assertThat(missing).isEmpty();
  }

  private String key(String id) {
    TriggerSequence key =
        part.getSite().getService(IBindingService.class).getBestActiveBindingFor(id);
    return key == null ? "no key" : key.format();
  }

  /** Names and keys; a menu asks for its entries when it is opened. */
  private static Set<String> texts(Menu menu, Set<String> texts) {
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      texts.addAll(List.of(item.getText().replace("&", "").split("\t")));
      if (item.getMenu() != null) {
        texts(item.getMenu(), texts);
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
    return texts;
  }

  /** Those of the text, of the suggestions in it, and of the engines that make these. */
  private List<String> commands() {
    IConfigurationElement[] declared =
        Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands");
    return Arrays.stream(declared)
        .filter(element -> element.getName().equals("command"))
        .filter(element -> BUNDLES.contains(element.getContributor().getName()))
        .map(element -> element.getAttribute("id"))
        .sorted()
        .toList();
  }

  private String name(String id) {
    try {
      return part.getSite().getService(ICommandService.class).getCommand(id).getName();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theMenuOfWhatTheTextCanDoIsNotGreyWhileItIsOpen() {
    select("common duty");
    waitFor("copy to be possible", () -> isEnabled("org.eclipse.ui.edit.copy"));
    ui.run(() -> surface.notifyListeners(SWT.FocusOut, new Event()));
    assertThat(ui.get(() -> isEnabled("org.eclipse.ui.edit.copy"))).isTrue();
    assertThat(ui.get(() -> isEnabled("org.eclipse.ui.edit.delete"))).isTrue();
    assertThat(ui.get(() -> isEnabled("org.eclipse.ui.edit.findReplace"))).isTrue();
  }

  private boolean isEnabled(String id) {
    return part.getSite().getService(ICommandService.class).getCommand(id).isEnabled();
  }
}
