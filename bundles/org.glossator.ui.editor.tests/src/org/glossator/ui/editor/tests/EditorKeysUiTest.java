package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.commands.Command;
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

  @Test
  void everyCommandOfTheEditorStandsInAMenu() {
    Set<String> inMenus = ui.get(() -> texts(ui.window().getShell().getMenuBar(), new TreeSet<>()));
    List<String> missing =
        ui.get(
            () ->
                commands().stream()
                    .filter(id -> !ONLY_KEYS.contains(id))
                    .map(this::name)
                    .filter(name -> !inMenus.contains(name))
                    .toList());
    assertThat(missing).isEmpty();
  }

  /** A menu asks for its entries when it is opened. */
  private static Set<String> texts(Menu menu, Set<String> texts) {
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      texts.add(item.getText().replace("&", "").split("\t")[0]);
      if (item.getMenu() != null) {
        texts(item.getMenu(), texts);
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
    return texts;
  }

  private List<String> commands() {
    ICommandService service = part.getSite().getService(ICommandService.class);
    return Arrays.stream(service.getDefinedCommands())
        .map(Command::getId)
        .filter(id -> id.startsWith("org.glossator.command."))
        .filter(id -> isEditors(service.getCommand(id)))
        .sorted()
        .toList();
  }

  private static boolean isEditors(Command command) {
    return command.getHandler() != null
        && Objects.toString(command.getHandler()).contains("ui.editor.internal.commands");
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
