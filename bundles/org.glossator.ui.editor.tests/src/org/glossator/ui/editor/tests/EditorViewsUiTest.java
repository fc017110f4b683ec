package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Span;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.tests.LeakWatch;
import org.glossator.ui.editor.internal.views.AnnotationsView;
import org.glossator.ui.editor.internal.views.InspectorView;
import org.glossator.ui.editor.internal.views.MemosView;
import org.glossator.ui.editor.internal.views.OutlineView;
import org.junit.jupiter.api.Test;

/** The inspector and the table of annotations, tied to the text both ways. */
class EditorViewsUiTest extends EditorUiFixture {

  private void show(String id) {
    ui.run(
        () -> {
          try {
            page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
          } catch (PartInitException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private Shell window() {
    return ui.get(() -> ui.window().getShell());
  }

  @Test
  void attributesAreSetInTheInspectorAndUndone() {
    show(InspectorView.ID);
    caretAt("cooperation");
    keys("x");
    waitFor("the claim", () -> spans().size() == 1);
    Combo stance =
        ui.find(window(), Combo.class, combo -> List.of(combo.getItems()).contains("Oppose"));
    waitFor("its field to be seen", () -> stance.isVisible() && stance.getParent().getSize().x > 0);
    ui.run(
        () -> {
          stance.select(stance.indexOf("Oppose"));
          stance.notifyListeners(SWT.Selection, new Event());
        });
    waitFor(
        "the attribute",
        () ->
            new AttributeValue.Choice("oppose")
                .equals(snapshot().spans().first().attributes().get("stance")));
    ui.run(() -> part.setFocus());
    keys("Control_L", "z");
    waitFor("no attribute", () -> snapshot().spans().first().attributes().isEmpty());
    waitFor("an empty field", () -> stance.isDisposed() || stance.getText().isEmpty());
  }

  private Table table() {
    return ui.find(
        window(), Table.class, table -> table.getColumnCount() == 9 && table.isVisible());
  }

  @Test
  void theTableShowsSpansFiltersThemAndGoesToThem() {
    show(AnnotationsView.ID);
    caretAt("States");
    keys("1");
    caretAt("duty");
    keys("2");
    Table table = table();
    waitFor("two rows", () -> table.getItemCount() == 2);
    assertThat(ui.get(() -> table.getItem(0).getText(0))).isEqualTo("States");
    waitFor("the row of the selected span", () -> table.getSelectionIndex() == 1);
    ui.run(
        () -> {
          table.setSelection(0);
          table.notifyListeners(SWT.Selection, new Event());
        });
    waitFor("the span in the text", () -> selectedCode().equals("shared-responsibility"));
    Text filter =
        ui.find(window(), Text.class, text -> text.getMessage().startsWith("Filter by text, code"));
    ui.run(() -> filter.setText("transnational"));
    waitFor(
        "the row that is left",
        () -> table.getItemCount() == 1 && table.getItem(0).getText(0).equals("duty"));
    ui.run(() -> filter.setText(""));
    waitFor("all rows", () -> table.getItemCount() == 2);
  }

  @Test
  void theTableHoldsNoMoreRowsThanItShows() throws Exception {
    show(AnnotationsView.ID);
    openEditor(new DocumentInput(input.study(), "long", "coder1"));
    String text = ui.get(() -> part.annotating().session().document().text());
    List<AnnotationEdit> edits = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      edits.add(
          new AnnotationEdit.CreateSpan(
              Span.of(10_000 + i, i * 50, i * 50 + 20, "frame", "burden")));
    }
    assertThat(text.length()).isGreaterThan(250_000);
    ui.run(() -> part.annotating().perform("Many", new AnnotationEdit.Batch(edits)));
    Table table = table();
    waitFor("rows", () -> table.getItemCount() >= 1);
    assertThat(ui.get(table::getItemCount)).isLessThan(100);
    ui.run(() -> part.annotating().select(10_000 + 4_321, true));
    waitFor(
        "the row of a span far below",
        () ->
            table.getSelectionIndex() >= 0
                && table.getSelection()[0].getText(3).equals(Integer.toString(4_321 * 50)));
    keys("Control_L", "z");
    waitFor("one step of undo", () -> spans().isEmpty());
  }

  @Test
  void severalRowsAreEditedAsOneStepAndCopiedForASpreadsheet() {
    show(AnnotationsView.ID);
    show(InspectorView.ID);
    caretAt("cooperation");
    keys("x");
    caretAt("Others");
    keys("x");
    Table table = table();
    waitFor("two rows", () -> table.getItemCount() == 2);
    ui.run(
        () -> {
          table.setFocus();
          table.notifyListeners(SWT.Selection, row(table, 0, 0));
          table.notifyListeners(SWT.Selection, row(table, 1, SWT.SHIFT));
        });
    Label together =
        ui.find(window(), Label.class, label -> label.getText().startsWith("2 annotations"));
    Combo stance =
        ui.find(window(), Combo.class, combo -> List.of(combo.getItems()).contains("Oppose"));
    waitFor("its field to be seen", () -> stance.isVisible() && stance.getParent().getSize().x > 0);
    ui.run(
        () -> {
          stance.select(stance.indexOf("Oppose"));
          stance.notifyListeners(SWT.Selection, new Event());
        });
    AttributeValue oppose = new AttributeValue.Choice("oppose");
    waitFor(
        "both",
        () -> {
          List<Boolean> set = new ArrayList<>();
          snapshot().spans().forEach(s -> set.add(oppose.equals(s.attributes().get("stance"))));
          return set.equals(List.of(true, true));
        });
    assertThat(ui.get(() -> part.annotating().steps().history().nextUndo().label()))
        .contains("2 annotations");
    assertThat(together.isDisposed()).isFalse();
    ui.run(table::setFocus);
    keys("Control_L", "c");
    waitFor(
        "rows on the clipboard",
        () -> {
          Clipboard clipboard = new Clipboard(table.getDisplay());
          try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            return text instanceof String lines
                && lines.split("\n").length == 3
                && lines.split("\n")[1].startsWith("Ministers said");
          } finally {
            clipboard.dispose();
          }
        });
    ui.run(() -> part.setFocus());
    keys("Control_L", "z");
    waitFor("one step", () -> snapshot().spans().first().attributes().isEmpty());
    assertThat(snapshot().spans().last().attributes()).isEmpty();
  }

  private static Event row(Table table, int row, int modifiers) {
    Event event = new Event();
    event.item = table.getItem(row);
    event.stateMask = modifiers;
    return event;
  }

  @Test
  void memosAndTheOutlineFollowTheDocument() {
    show(OutlineView.ID);
    Table outline = visible("Codes", 2);
    // the table holds no more rows than have room
    ui.find(window(), Label.class, label -> label.getText().equals("3 paragraphs"));
    waitFor("paragraphs", () -> outline.getItemCount() >= 1);
    caretAt("cooperation");
    keys("x");
    show(MemosView.ID);
    Table memos = visible("Memo", 0);
    ui.run(
        () ->
            part.annotating()
                .perform(
                    "Memo",
                    new AnnotationEdit.SetMemo(
                        part.annotating().session().document().snapshot().spans().first().id(),
                        "look again")));
    waitFor(
        "the memo",
        () -> memos.getItemCount() == 1 && memos.getItem(0).getText(0).equals("look again"));
  }

  private Table visible(String column, int index) {
    return ui.find(
        window(),
        Table.class,
        table ->
            table.isVisible()
                && table.getColumnCount() > index
                && table.getColumn(index).getText().equals(column));
  }

  @Test
  void openingAndClosingLeavesNothingBehind() {
    try (LeakWatch watch = new LeakWatch()) {
      for (int i = 0; i < 20; i++) {
        closeEditor();
        openEditor(input);
        caretAt("burden");
        keys("1");
        waitForSpans("shared-responsibility:burden");
        keys("Control_L", "z");
        waitForSpans();
      }
      assertThat(watch.leaks()).isEmpty();
    }
  }
}
