package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.study.migration.RecodeQueue;
import org.glossator.ui.codebook.CodebookUi;
import org.glossator.ui.codebook.internal.editor.CodebookEditor;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.recode.RecodeView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operations that take annotations along, with mouse and keyboard in the workbench. */
class MigrationUiTest extends WorkbenchFixture {
  private CodebookEditor editor;
  private Tree tree;

  private void open() {
    editor = (CodebookEditor) ui.get(() -> CodebookUi.open(page, studyFolder));
    ui.waitUntil("the codebook to be read", () -> editor.codes() != null);
    tree = ui.get(() -> editor.codes().tree().viewer().getTree());
  }

  @AfterEach
  void closeQueue() {
    ui.run(() -> page.hideView(page.findView(CodebookUi.RECODE)));
  }

  private void select(String... path) {
    pick(tree, path);
  }

  private void waitForPreview(Shell dialog, String begin) {
    ui.find(dialog, Label.class, label -> label.getText().startsWith(begin));
  }

  private String code(int id) throws Exception {
    return study.read(DOCUMENT, ANNOTATOR).get(id).code();
  }

  @Test
  void aCodeIsMergedWithItsSpansAndUndoTakesBothBack() throws Exception {
    open();
    String before = codebookFile();
    select("Frame", "Shared responsibility");
    ui.input().keys("Control_L", "j");
    Shell dialog = ui.shell("Merge Shared responsibility");
    Button merge = ui.button(dialog, "Merge");
    assertThat(ui.get(merge::isEnabled)).as("nothing chosen yet").isFalse();
    ui.find(dialog, Text.class, Text::isFocusControl);
    ui.input().type("transnational");
    waitForPreview(dialog, "1 annotation in 1 document: 1 gets the other code");
    ui.click(merge);
    ui.waitUntil("the row to go", () -> !texts(tree).contains("  Shared responsibility"));
    assertThat(code(1001)).isEqualTo("transnational-threat");
    assertThat(study.scheme().version()).isEqualTo("1.1");
    ui.run(editor::showChanges);
    ui.find(
        page.getWorkbenchWindow().getShell(),
        StyledText.class,
        text ->
            text.isVisible()
                && text.getText().contains("Merge Shared responsibility into Transnational"));
    ui.run(() -> editor.reveal("Frame", "burden"));
    ui.run(tree::setFocus);
    ui.waitUntil("the tree to have the focus", tree::isFocusControl);
    ui.input().keys("Control_L", "z");
    ui.waitUntil("the row to come back", () -> texts(tree).contains("  Shared responsibility"));
    assertThat(code(1001)).isEqualTo("shared-responsibility");
    assertThat(codebookFile()).isEqualTo(before);
    ui.retry( // there is one step only, so a second press does no more
        "it to be done again",
        () -> ui.input().keys("Control_L", "Shift_L", "z"),
        () -> !texts(tree).contains("  Shared responsibility"));
    assertThat(code(1001)).isEqualTo("transnational-threat");
  }

  @Test
  void theKindOfAnAttributeIsChangedAndTakenBack() throws Exception {
    open();
    String before = codebookFile();
    select("Frame", "Explicit");
    ui.start(() -> editor.codes().actions().changeKind());
    Shell dialog = ui.shell("Change the kind of Explicit");
    waitForPreview(dialog, "Choose another kind.");
    Combo kind = ui.find(dialog, Combo.class, Combo::isVisible);
    int text = AttributeKind.VALUES.indexOf(AttributeKind.TEXT);
    ui.run(
        () -> {
          kind.select(text);
          kind.notifyListeners(SWT.Selection, new Event());
        });
    waitForPreview(dialog, "No annotation of the study is touched.");
    ui.click(ui.button(dialog, "Change kind"));
    ui.waitUntil("the row to follow", () -> texts(tree).contains("  Explicit  text"));
    ui.run(tree::setFocus);
    ui.waitUntil("the tree to have the focus", tree::isFocusControl);
    ui.input().keys("Control_L", "z");
    ui.waitUntil("yes or no again", () -> texts(tree).contains("  Explicit  yes or no"));
    assertThat(codebookFile()).isEqualTo(before);
  }

  @Test
  void aChoiceThatAnnotationsMayHaveIsReplacedByAnother() throws Exception {
    open();
    select("Claim", "Stance");
    Attribute stance =
        ui.waitFor(
            "the attribute",
            () -> editor.codes().tree().selected() instanceof Attribute of ? of : null);
    String going = stance.getChoices().getFirst().getName();
    int count = stance.getChoices().size();
    Button remove =
        ui.find(
            editor.codes().details(),
            Button.class,
            b -> b.getText().equals("\u2715") && "Remove this choice".equals(b.getToolTipText()));
    ui.start(() -> remove.notifyListeners(SWT.Selection, new Event()));
    Shell dialog = ui.shell("Delete the choice " + going);
    waitForPreview(dialog, "No annotation of the study is touched.");
    ui.click(ui.button(dialog, "Delete"));
    ui.waitUntil(
        "the choice to go",
        () ->
            CodeTree.layerOf(editor.codes().tree().selected()) != null
                && Books.layer(editor.work().codebook(), "Claim").getAttributes().stream()
                    .anyMatch(
                        a -> a.getName().equals("Stance") && a.getChoices().size() == count - 1));
  }

  @Test
  void aCodeIsDeletedWithItsSpans() throws Exception {
    open();
    select("Frame", "Transnational threat");
    ui.input().keys("Delete");
    Shell dialog = ui.shell("Delete or retire?");
    waitForPreview(dialog, "1 annotation in 1 document: 1 deleted");
    ui.click(ui.button(dialog, "Delete"));
    ui.waitUntil("the row to go", () -> !texts(tree).contains("  Transnational threat"));
    assertThat(study.read(DOCUMENT, ANNOTATOR).get(1002)).isNull();
    assertThat(code(1001)).isEqualTo("shared-responsibility");
  }

  @Test
  void theSpansOfASplitCodeAreWorkedThroughWithTheKeyboard() throws Exception {
    open();
    select("Frame", "Shared responsibility");
    ui.input().keys("Control_L", "Shift_L", "j");
    Shell dialog = ui.shell("Split Shared responsibility");
    ui.find(dialog, Text.class, Text::isFocusControl);
    ui.input().type("alpha\nbeta");
    waitForPreview(dialog, "1 annotation in 1 document: 1 to be recoded");
    ui.click(ui.button(dialog, "Split"));
    ui.waitUntil("the new codes", () -> texts(tree).containsAll(List.of("  alpha", "  beta")));
    assertThat(texts()).contains("  Shared responsibility  retired");

    ui.get(
        () -> {
          RecodeView.show(page, studyFolder);
          return true;
        });
    RecodeView view = (RecodeView) ui.get(() -> page.findView(CodebookUi.RECODE));
    ui.waitUntil("the queue", () -> view.pane().items().size() == 1);
    RecodeQueue.Item item = ui.get(() -> view.pane().items().getFirst());
    assertThat(item.parts()).containsExactly("alpha", "beta");
    ui.run(() -> view.pane().table().setFocus());
    ui.waitUntil("the queue to have the focus", () -> view.pane().table().isFocusControl());
    ui.waitUntil(
        "the span to be recoded",
        () -> {
          if (!view.pane().items().isEmpty() && page.getEditorReferences().length == 2) {
            ui.input().keys("2");
          }
          return view.pane().items().isEmpty();
        });
    ui.run(() -> page.closeAllEditors(false));
    ui.settle();
    assertThat(code(1001)).isEqualTo("beta");
  }

  private List<String> texts() {
    return ui.get(() -> texts(tree));
  }

  @Test
  void savingRecordsWhatHasChangedAndUndoingItLeavesNoTrace() throws Exception {
    open();
    String before = codebookFile();
    select("Frame", "Burden");
    ui.run(() -> editor.codes().details().focusName());
    ui.input().type("Weight");
    ui.waitUntil("the name", () -> texts(tree).contains("  Weight"));
    ui.input().keys("Control_L", "s");
    ui.waitUntil("the codebook to be saved", () -> !editor.isDirty());
    assertThat(codebookFile()).contains("code Weight renamed from Burden");
    ui.input().keys("Control_L", "z");
    ui.waitUntil("undo", () -> texts(tree).contains("  Burden"));
    ui.input().keys("Control_L", "s");
    ui.waitUntil("the codebook to be saved again", () -> !editor.isDirty());
    assertThat(codebookFile()).isEqualTo(before);
  }
}
