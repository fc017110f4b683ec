package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.engines.Suggestions;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.workflow.NamedSet;
import org.glossator.ui.editor.internal.suggestions.SuggestionsView;
import org.glossator.ui.editor.internal.views.HistoryView;
import org.junit.jupiter.api.Test;

/** Deciding on suggestions by keys in the text and in the list of the whole corpus. */
class SuggestionsUiTest extends SuggestionsFixture {

  @Test
  void keysStepThroughAcceptRejectAndUndo() throws Exception {
    suggest("2026/one", "lexicon", 0.8, "burden", "cooperation", "duty");
    waitForShown(3);
    caretAt("States");
    keys("F8");
    waitFor("the first", () -> selectedSuggestion().equals("burden"));
    keys("F8");
    waitFor("the second", () -> selectedSuggestion().equals("cooperation"));
    keys("Shift_L", "F8");
    waitFor("the first again", () -> selectedSuggestion().equals("burden"));
    keys("F9");
    waitForSpans("burden:burden");
    waitFor("the next one", () -> selectedSuggestion().equals("cooperation"));
    keys("F10");
    waitForShown(1);
    assertThat(spans()).containsExactly("burden:burden");
    assertThat(snapshot().spans().first().origin()).isEqualTo("engine:lexicon");
    keys("Control_L", "z");
    waitForShown(2);
    keys("Control_L", "z");
    waitForShown(3);
    waitForSpans();
    keys("Control_L", "Shift_L", "z");
    waitForSpans("burden:burden");
    waitForShown(2);
  }

  @Test
  void rejectedOnesDoNotComeBackWhenAnEngineRunsAgainWhileTheDocumentIsOpen() throws Exception {
    suggest("2026/one", "other", 0.5, "burden");
    waitForShown(1);
    suggest("2026/one", "lexicon", 0.8, "burden", "duty");
    waitFor("one for both engines", () -> shown().size() == 2); // the second engine's are read
    caretAt("States");
    keys("F8");
    waitFor("the first", () -> selectedSuggestion().equals("burden"));
    keys("F10");
    waitForShown(1);
    for (String engine : List.of("lexicon", "other")) {
      AnnotationSnapshot file = study().suggestions().read("2026/one", engine);
      assertThat(Suggestions.decision(file.spans().first(), "coder1")).isEqualTo(Decision.REJECTED);
    }
    keys("Control_L", "z");
    waitForShown(2);
  }

  @Test
  void aBlindDocumentShowsNone() throws Exception {
    suggest("2026/one", "lexicon", 0.8, "burden");
    waitForShown(1);
    study().workflow().saveSet(NamedSet.of("blind", "Blind", List.of("2026/one")).withBlind(true));
    closeEditor();
    openEditor(input);
    suggest("2026/one", "later", 0.8, "duty");
    keys("F8");
    ui.run(() -> assertThat(part.annotating().suggestions().snapshot().size()).isZero());
  }

  @Test
  void theListDecidesInTheWholeCorpusAndOpensPlaces() throws Exception {
    String other = study().text("long").strip().split("\\s+")[3];
    suggest("2026/one", "lexicon", 0.9, "burden");
    suggest("long", "lexicon", 0.4, other);
    showView(SuggestionsView.ID);
    Table table = table(3, "Uncertainty");
    waitFor("two rows", () -> table.getItemCount() == 2);
    ui.run(() -> table.getColumn(2).notifyListeners(SWT.Selection, new Event()));
    waitFor("least sure first", () -> table.getItem(0).getText(4).equals("long"));
    ui.run(
        () -> {
          table.setFocus();
          table.setSelection(0);
          table.notifyListeners(SWT.Selection, event(table, 0));
        });
    keys("F9");
    waitFor("one row", () -> table.getItemCount() == 1);
    assertThat(study().read("long", "coder1").spans().size()).isEqualTo(1);
    ui.run(
        () -> {
          table.setFocus();
          table.setSelection(0);
          table.notifyListeners(SWT.Selection, event(table, 0));
        });
    waitFor("the place in the text", () -> selectedSuggestion().equals("burden"));
    keys("F10");
    waitFor("no rows", () -> table.getItemCount() == 0);
    waitForShown(0);
    ui.run(() -> part.setFocus());
    keys("Control_L", "z");
    waitFor("one row again", () -> table.getItemCount() == 1);
    Text filter =
        ui.find(
            ui.get(() -> ui.window().getShell()),
            Text.class,
            text -> text.getMessage().startsWith("Filter by text, code or document"));
    ui.run(() -> filter.setText("nowhere"));
    waitFor("none that match", () -> table.getItemCount() == 0);
    ui.run(() -> filter.setText(""));
    ui.run(() -> table.getColumn(2).notifyListeners(SWT.Selection, new Event()));
    ui.run(() -> table.getColumn(2).notifyListeners(SWT.Selection, new Event()));
  }

  @Test
  void theHistoryNamesStepsAndGoesToThem() throws Exception {
    suggest("2026/one", "lexicon", 0.8, "cooperation");
    waitForShown(1);
    showView(HistoryView.ID);
    caretAt("States");
    keys("1");
    caretAt("duty");
    keys("2");
    keys("F8");
    keys("F10");
    waitForShown(0);
    Table table = table(0, "Step");
    waitFor("four rows", () -> table.getItemCount() == 4);
    assertThat(ui.get(() -> table.getItem(0).getText(0))).isEqualTo("Reject Burden");
    assertThat(ui.get(() -> table.getItem(3).getText(0))).isEqualTo("The beginning");
    ui.run(() -> table.notifyListeners(SWT.Selection, event(table, 2)));
    waitFor("one span", () -> spans().size() == 1);
    waitForShown(1);
    ui.run(() -> table.notifyListeners(SWT.Selection, event(table, 0)));
    waitFor("both spans", () -> spans().size() == 2);
    waitForShown(0);
    closeEditor();
    openEditor(input);
    waitFor("the history after opening again", () -> table.getItemCount() == 4);
    keys("Control_L", "z");
    waitForShown(1);
  }
}
