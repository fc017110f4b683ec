package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.engines.Suggestions;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.ui.base.FileQuestions;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.suggestions.SuggestionsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding on more than one suggestion, or otherwise than was proposed; and the log of it. */
class AcceptManyUiTest extends SuggestionsFixture {
  @TempDir private Path out;

  private Shell area() {
    return ui.get(() -> ui.window().getShell());
  }

  private SuggestionsView view() {
    showView(SuggestionsView.ID);
    return (SuggestionsView) ui.get(() -> page().findView(SuggestionsView.ID));
  }

  /** Starts an item of the view's own menu, which may open a dialog. */
  private void chooseInMenu(String text) {
    SuggestionsView view = view();
    IAction action =
        ui.waitFor(
            text,
            () ->
                Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems())
                    .filter(ActionContributionItem.class::isInstance)
                    .map(item -> ((ActionContributionItem) item).getAction())
                    .filter(a -> a.getText().replace("&", "").equals(text) && a.isEnabled())
                    .findFirst()
                    .orElse(null));
    ui.start(action::run);
  }

  /** Waits until the list counts so many; its table has only those that the view has room for. */
  private Table rows(int count) {
    Table table = table(3, "Uncertainty");
    if (count == 0) {
      waitFor("no rows", () -> table.getItemCount() == 0);
    } else {
      ui.find(area(), Label.class, l -> l.getText().startsWith(count + " of "));
      waitFor("the first of them", () -> table.getItemCount() > 0);
    }
    return table;
  }

  private Text filter() {
    return ui.find(
        area(), Text.class, t -> t.getMessage().startsWith("Filter by text, code or document"));
  }

  private AnnotationSnapshot file(String document) throws Exception {
    return study().suggestions().read(document, "lexicon");
  }

  /** Types into the list that has just been opened, and takes the only entry that is left. */
  private void pickFromList(String typed) {
    Text field =
        ui.waitFor(
            "a list with the focus in its field",
            () ->
                ui.display().getFocusControl() instanceof Text text
                        && text.getShell() != ui.window().getShell()
                        && text.getText().isEmpty()
                    ? text
                    : null);
    ui.input().type(typed);
    Table entries = ui.get(() -> UiHarness.all(field.getShell(), Table.class).getFirst());
    waitFor("one entry", () -> field.getText().equals(typed) && entries.getItemCount() == 1);
    keys("Return");
    waitFor("the list to go", field::isDisposed);
  }

  @Test
  void aKeyAcceptsWithAnotherCodeAndTheLogKnows() throws Exception {
    suggest("2026/one", "lexicon", 0.8, "burden", "duty");
    waitForShown(2);
    caretAt("States");
    keys("F8");
    waitFor("the first", () -> selectedSuggestion().equals("burden"));
    keys("Shift_L", "F9");
    pickFromList("solidar");
    waitForSpans("solidarity:burden");
    waitForShown(1);
    AnnotationSnapshot decided = file("2026/one");
    assertThat(Suggestions.decision(decided.spans().first(), "coder1"))
        .isEqualTo(Decision.ACCEPTED);
    assertThat(Suggestions.otherCode(decided.spans().first(), "coder1")).isEqualTo("solidarity");
    keys("Control_L", "z");
    waitForSpans();
    waitForShown(2);
  }

  @Test
  void theListOfAllCommandsAcceptsWithAnotherCodeToo() throws Exception {
    suggest("2026/one", "lexicon", 0.8, "burden");
    waitForShown(1);
    caretAt("burden");
    keys("Control_L", "Shift_L", "l");
    pickFromList("another code");
    pickFromList("trust");
    waitForSpans("trust:burden");
  }

  @Test
  void aMenuAcceptsWithAnotherCodeInTheList() throws Exception {
    suggest("long", "lexicon", 0.4, study().text("long").strip().split("\\s+")[3]);
    view();
    Table table = rows(1);
    ui.run(
        () -> {
          table.setSelection(0);
          table.notifyListeners(SWT.Selection, event(table, 0));
          table.notifyListeners(SWT.MenuDetect, new Event());
          Menu codes =
              Arrays.stream(table.getMenu().getItems())
                  .filter(
                      item -> item.getText().replace("&", "").equals("Accept with another code"))
                  .map(MenuItem::getMenu)
                  .findFirst()
                  .orElseThrow();
          MenuItem legality =
              Arrays.stream(codes.getItems())
                  .filter(item -> item.getText().endsWith("Legality"))
                  .findFirst()
                  .orElseThrow();
          legality.notifyListeners(SWT.Selection, new Event());
        });
    rows(0);
    assertThat(study().read("long", "coder1").spans().first().code()).isEqualTo("legality");
  }

  @Test
  void acceptsAllOfTheDocumentAsOneStep() throws Exception {
    suggest("2026/one", "lexicon", 0.8, "burden", "cooperation", "duty");
    waitForShown(3);
    command("org.glossator.command.acceptAllHere");
    waitForSpans("burden:burden", "burden:cooperation", "burden:duty");
    waitForShown(0);
    keys("Control_L", "z");
    waitForSpans();
    waitForShown(3);
  }

  @Test
  void acceptsAllThatTheFilterShows() throws Exception {
    suggest("2026/one", "lexicon", 0.9, "burden", "duty");
    suggest("long", "lexicon", 0.4, study().text("long").strip().split("\\s+")[3]);
    view();
    rows(3);
    Text filter = filter();
    ui.run(() -> filter.setText("2026"));
    rows(2);
    chooseInMenu("Accept all that are shown...");
    Shell question = ui.shell("Accept suggestions");
    Label asked =
        ui.find(question, Label.class, l -> l.getText().startsWith("Accept all 2 open sugg"));
    assertThat(asked).isNotNull();
    ui.click(ui.button(question, "Yes"));
    rows(0);
    ui.run(() -> filter.setText(""));
    rows(1);
    waitForSpans("burden:burden", "burden:duty");
    assertThat(study().read("long", "coder1").size()).isZero();
  }

  @Test
  void acceptsAllOfACodeAboveAConfidenceInTheWholeCorpus() throws Exception {
    suggest("2026/one", "lexicon", 0.9, "burden", "duty");
    suggest("2026/one", "other", 0.3, "cooperation");
    suggest("long", "lexicon", 0.6, study().text("long").strip().split("\\s+")[3]);
    view();
    rows(4);
    chooseInMenu("Accept all of a code above a confidence...");
    Shell dialog = ui.shell("Accept suggestions");
    Combo code = ui.get(() -> UiHarness.all(dialog, Combo.class).getFirst());
    assertThat(ui.get(code::getItems)).containsExactly("Frame: Burden");
    Spinner percent = ui.get(() -> UiHarness.all(dialog, Spinner.class).getFirst());
    assertThat(ui.get(percent::getSelection)).isEqualTo(75);
    ui.find(dialog, Label.class, l -> l.getText().startsWith("2 open suggestions in 1 doc"));
    ui.run(() -> percent.setSelection(100));
    ui.find(dialog, Label.class, l -> l.getText().equals("No open suggestion is as sure as that"));
    assertThat(ui.get(() -> ui.button(dialog, "Accept").isEnabled())).isFalse();
    ui.run(() -> percent.setSelection(60));
    ui.find(dialog, Label.class, l -> l.getText().startsWith("3 open suggestions in 2 doc"));
    ui.click(ui.button(dialog, "Accept"));
    rows(1);
    waitForSpans("burden:burden", "burden:duty");
    assertThat(study().read("long", "coder1").size()).isEqualTo(1);
  }

  @Test
  void exportsTheLogOfWhatWasDecided() throws Exception {
    suggest("2026/one", "lexicon", 0.9, "burden", "duty");
    waitForShown(2);
    caretAt("States");
    keys("F8");
    keys("F9");
    waitForShown(1);
    keys("F10");
    waitForShown(0);
    Path csv = out.resolve("log.csv");
    ui.run(() -> FileQuestions.answer(dialog -> List.of(csv)));
    chooseInMenu("Export log...");
    waitFor("the file", () -> Files.exists(csv) && Files.size(csv) > 0);
    ui.run(() -> FileQuestions.answer(null));
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.getFirst()).startsWith("engine,layer,code,open,accepted,");
    assertThat(lines.get(1)).startsWith("lexicon,").contains(",0,1,0,1,");
  }
}
