package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Progress;
import org.glossator.codebook.change.CodebookHistory.Author;
import org.glossator.codebook.change.MergeCodes;
import org.glossator.engines.CorpusSuggestion;
import org.glossator.engines.DecideSuggestions;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyBatch;
import org.glossator.study.migration.CodebookMigration;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.views.HistoryView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Undo over several documents by keys: of the text in front, of steps that changed many documents,
 * after a restart, and in the list of steps.
 */
class EditorHistoryUiTest extends SuggestionsFixture {
  private static final String OTHER = "Nobody carries the burden alone.\n";
  private static final String FIRST = "2026/one";

  private SpanEditorPart one;
  private SpanEditorPart two;

  @Override
  void prepare(Study study) throws Exception {
    study.addDocuments(
        List.of(
            NewDocument.of("2026/two", OTHER),
            NewDocument.of("2026/three", OTHER),
            NewDocument.of("2026/four", OTHER)));
  }

  /** The first document has a span; so has the third, which is closed; the second is in front. */
  @BeforeEach
  void codeInThreeDocuments() {
    one = part;
    caretAt("burden");
    keys("6");
    waitForSpans("burden:burden");
    openEditor(document("2026/three"));
    code("burden", "6");
    SpanEditorPart three = part;
    ui.run(() -> page().closeEditor(three, false));
    waitFor("it to be closed", three.surface()::isDisposed);
    openEditor(document("2026/two"));
    two = part;
    code("burden", "6");
  }

  private DocumentInput document(String path) {
    return new DocumentInput(input.study(), path, "coder1");
  }

  /** Codes a word of the document in front by a key. */
  private void code(String word, String key) {
    int before = spans().size();
    ui.run(
        () -> {
          int at = part.annotating().session().document().text().indexOf(word);
          part.annotating().setSelection(at, at, true);
        });
    keys(key);
    waitFor("a span more", () -> spans().size() == before + 1);
  }

  private void inFront(SpanEditorPart editor) {
    part = editor;
    surface = editor.surface();
    ui.run(
        () -> {
          page().activate(editor);
          editor.setFocus();
        });
    waitFor("its text to have the focus", surface::isFocusControl);
  }

  /** Recodes all burdens of these documents as one step, as a search does. */
  private void recode(String... documents) throws Exception {
    Study study = study();
    study
        .history()
        .perform(
            StudyBatch.of(
                "Recode burdens",
                (place, snapshot) ->
                    Arrays.asList(documents).contains(place.document()) ? recoded(snapshot) : null),
            Progress.NONE);
    ui.settle();
  }

  private static AnnotationEdit recoded(AnnotationSnapshot snapshot) {
    List<AnnotationEdit> edits = new ArrayList<>();
    for (Annotation annotation : snapshot.annotations()) {
      if ("burden".equals(annotation.code())) {
        edits.add(new AnnotationEdit.SetCode(annotation.id(), "solidarity"));
      }
    }
    return edits.isEmpty() ? null : new AnnotationEdit.Batch(edits);
  }

  private String codes(String document) throws Exception {
    List<String> codes = new ArrayList<>();
    study().read(document, "coder1").spans().forEach(span -> codes.add(span.code()));
    return String.join(",", codes);
  }

  private void waitForCodes(String document, String codes) {
    waitFor(document + " to have " + codes, () -> codes(document).equals(codes));
  }

  private void undo() {
    keys("Control_L", "z");
  }

  private void redo() {
    keys("Control_L", "Shift_L", "z");
  }

  @Test
  void theKeyOfUndoIsForTheTextInFront() throws Exception {
    inFront(one);
    code("duty", "7");
    inFront(two);
    undo();
    waitForSpans();
    waitForCodes(FIRST, "burden,solidarity");
    undo(); // nothing is left here, and nothing else is touched
    inFront(one);
    undo();
    waitForSpans("burden:burden");
    undo();
    waitForSpans();
    assertThat(codes("2026/three")).isEqualTo("burden");
    redo();
    waitForSpans("burden:burden");
  }

  @Test
  void aStepOfSeveralDocumentsComesBackInAllAndStaysUndoableAfterARestart() throws Exception {
    recode(FIRST, "2026/two", "2026/three");
    waitForSpans("solidarity:burden");
    inFront(one);
    code("duty", "7");
    waitFor("the name of the last step", () -> undoName().startsWith("Undo Mark"));
    undo();
    waitForSpans("solidarity:burden");
    waitFor("its name", () -> undoName().equals("Undo Recode burdens in 3 documents\tCtrl+Z"));
    undo();
    waitForSpans("burden:burden");
    waitForStatus("Undone in 3 documents: Recode burdens (2026/");
    for (String document : List.of(FIRST, "2026/two", "2026/three")) {
      waitForCodes(document, "burden");
    }
    inFront(two);
    redo();
    waitForSpans("solidarity:burden");
    waitForStatus("Done again in 3 documents: Recode burdens");

    restart();
    waitForSpans("solidarity:burden");
    undo();
    waitForSpans("burden:burden");
    waitForCodes("2026/two", "burden");
    waitForCodes("2026/three", "burden");
    undo();
    waitForSpans();
    keys("Control_L", "Shift_L", "z");
    redo();
    redo(); // one after another, faster than a step of three documents
    waitForSpans("solidarity:burden", "solidarity:duty");
    waitForCodes("2026/three", "solidarity");
  }

  /** All is closed, the first document is opened again. */
  private void restart() throws Exception {
    closeEditor();
    Job.getJobManager().join(SpanEditorPart.CLOSING, null);
    openEditor(input);
    one = part;
  }

  private String undoName() {
    for (MenuItem item : ui.window().getShell().getMenuBar().getItems()) {
      if (item.getText().replace("&", "").equals("Edit")) {
        item.getMenu().notifyListeners(SWT.Show, new Event());
        String name = item.getMenu().getItem(0).getText().replace("&", "");
        item.getMenu().notifyListeners(SWT.Hide, new Event());
        return name;
      }
    }
    return "";
  }

  @Test
  void acceptingInSeveralDocumentsIsTakenBackWithItsDecisions() throws Exception {
    suggest(FIRST, "lexicon", 0.9, "duty");
    suggest("2026/three", "lexicon", 0.9, "alone");
    suggest("2026/four", "lexicon", 0.9, "alone");
    inFront(one);
    waitForShown(1);
    List<CorpusSuggestion.Key> keys = new ArrayList<>();
    for (String document : List.of(FIRST, "2026/three", "2026/four")) {
      int id = study().suggestions().read(document, "lexicon").spans().first().id();
      keys.add(new CorpusSuggestion.Key(document, "lexicon", id));
    }
    new DecideSuggestions(study(), "coder1", "Accept 3 suggestions", keys, Decision.ACCEPTED, null)
        .run(Progress.NONE);
    waitForShown(0);
    waitForSpans("burden:burden", "burden:duty");
    waitForCodes("2026/four", "burden");
    undo();
    waitForShown(1);
    waitForSpans("burden:burden");
    waitForStatus("Undone in 3 documents: Accept 3 suggestions");
    waitForCodes("2026/four", "");
    waitForCodes("2026/three", "burden");
  }

  @Test
  void aMergeOfCodesIsTakenBackWithTheCodebook() throws Exception {
    Study study = study();
    new CodebookMigration(
            study,
            study.codebook(),
            new MergeCodes("frame", "burden", "solidarity"),
            new Author("coder1", LocalDate.of(2026, 1, 10)))
        .apply(Progress.NONE);
    waitForSpans("solidarity:burden");
    assertThat(study.scheme().code("frame", "burden")).isNull();
    undo();
    waitForSpans("burden:burden");
    waitForStatus("Undone in 3 documents");
    waitFor("the code", () -> study.scheme().code("frame", "burden") != null);
    waitForCodes("2026/three", "burden");
    ui.settle();
    code("Nobody", "6"); // its key is back
  }

  @Test
  void whatWasChangedElsewhereSinceIsRefusedAndIsNotInTheWay() throws Exception {
    recode(FIRST, "2026/two", "2026/three");
    waitForSpans("solidarity:burden");
    ui.run(
        () -> {
          int id = part.annotating().session().document().snapshot().spans().first().id();
          part.annotating().perform("Memo", new AnnotationEdit.SetCode(id, "trust"));
        });
    inFront(one);
    undo();
    waitForStatus("Recode burdens cannot be undone: 2026/two of coder1 was changed there since");
    assertThat(codes("2026/three")).isEqualTo("solidarity");
    waitForSpans("solidarity:burden");
    undo(); // again: the step before
    waitForSpans();
    redo();
    waitForSpans("solidarity:burden");

    inFront(two);
    undo();
    waitForSpans("solidarity:burden");
    inFront(one);
    undo();
    waitForSpans("burden:burden");
    for (String document : List.of(FIRST, "2026/two", "2026/three")) {
      waitForCodes(document, "burden");
    }
  }

  @Test
  void theHistoryOfAllDocumentsLeadsToThemAndBackInThem() throws Exception {
    recode(FIRST, "2026/three");
    showView(HistoryView.ID);
    Table table = table(1, "Document");
    waitFor("a step and the beginning", () -> table.getItemCount() == 2);
    Combo scope =
        ui.find(
            ui.get(() -> ui.window().getShell()),
            Combo.class,
            combo -> List.of(combo.getItems()).contains("All documents"));
    ui.run(
        () -> {
          scope.select(1);
          scope.notifyListeners(SWT.Selection, new Event());
        });
    waitFor("four steps", () -> table.getItemCount() == 4);
    assertThat(ui.get(() -> rows(table)))
        .containsExactly(
            "Recode burdens|2 documents: 2026/one, 2026/three",
            "Mark as Burden|2026/two",
            "Mark as Burden|2026/three",
            "Mark as Burden|2026/one");

    pick(table, 3);
    keys("Return");
    waitFor("the first document in front", () -> page().getActiveEditor() == one);
    waitFor("its text to have the focus", one.surface()::isFocusControl);
    assertThat(codes(FIRST)).isEqualTo("solidarity");

    pick(table, 2); // one that is closed
    keys("Return");
    waitFor("the third document in front", () -> isInFront("2026/three"));

    pick(table, 2);
    keys("Control_L", "Return");
    waitForCodes("2026/three", "burden"); // over the recoding, which came later
    waitForCodes(FIRST, "burden");
    waitFor("grey", () -> table.getItem(0).getForeground().equals(grey()));

    pick(table, 1);
    keys("Control_L", "Return");
    waitFor("the second document in front", () -> page().getActiveEditor() == two);
    inFront(two);
    code("Nobody", "7");
    waitFor("its row", () -> rows(table).getFirst().equals("Mark as Solidarity|2026/two"));
    pick(table, 2);
    keys("Control_L", "Return");
    waitForCodes("2026/two", "burden");
    pick(table, 0);
    keys("Control_L", "Return");
    waitForCodes("2026/two", "solidarity,burden");

    restart();
    waitFor(
        "the steps after opening again",
        () ->
            rows(table).size() > 1
                && rows(table).get(1).startsWith("Recode burdens (undone)|2 docu"));
    ui.run(
        () -> {
          scope.select(0);
          scope.notifyListeners(SWT.Selection, new Event());
        });
    waitFor("the steps of this one", () -> table.getItemCount() == 3);
    pick(table, 0);
    waitForStatus("Press Enter to go over \"Recode burdens\" too, which changes 2 documents");
    assertThat(codes(FIRST)).isEqualTo("burden");
    keys("Return");
    waitForCodes("2026/three", "solidarity");
    waitForSpans("solidarity:burden");
  }

  private static List<String> rows(Table table) {
    return Arrays.stream(table.getItems()).map(i -> i.getText(0) + "|" + i.getText(1)).toList();
  }

  private Object grey() {
    return ui.display().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
  }

  private boolean isInFront(String document) {
    IEditorPart editor = page().getActiveEditor();
    return editor != null && document(document).equals(editor.getEditorInput());
  }

  /** The next test finds the view as it is at first. */
  @AfterEach
  void closeTheView() {
    ui.run(() -> page().hideView(page().findView(HistoryView.ID)));
  }

  /** The table is filled again when a document comes to the front: whoever picks looks again. */
  private void pick(Table table, int row) {
    waitFor("the row", () -> table.getItemCount() > row); // none while a document is opened
    ui.run(
        () -> {
          page().activate(page().findView(HistoryView.ID));
          table.setFocus();
        });
    waitFor("the table to have the focus", table::isFocusControl);
    boolean[] picked = {false};
    waitFor(
        "its row to be selected",
        () -> {
          if (table.getItemCount() > row && !(picked[0] && table.getSelectionIndex() == row)) {
            picked[0] = true;
            table.notifyListeners(SWT.Selection, event(table, row));
          }
          return table.getItemCount() > row && table.getSelectionIndex() == row;
        });
  }
}
