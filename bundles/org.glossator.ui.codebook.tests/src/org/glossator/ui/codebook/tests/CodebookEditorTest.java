package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.codebook.model.Layer;
import org.glossator.study.StudyLayout;
import org.glossator.ui.base.tests.LeakWatch;
import org.glossator.ui.base.tests.MouseDrag;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.codebook.CodebookUi;
import org.glossator.ui.codebook.internal.editor.CodebookEditor;
import org.junit.jupiter.api.Test;

/** The codebook editor in the workbench, with mouse and keyboard. */
class CodebookEditorTest extends WorkbenchFixture {
  private CodebookEditor editor;
  private Tree tree;

  private void open() {
    opened(ui.get(() -> CodebookUi.open(page, studyFolder)));
  }

  private void opened(IEditorPart part) {
    editor = (CodebookEditor) part;
    ui.waitUntil("the codebook to be read", () -> editor.codes() != null);
    tree = ui.get(() -> editor.codes().tree().viewer().getTree());
  }

  private void select(String... path) {
    pick(tree, path);
  }

  private List<String> rows() {
    return ui.get(() -> texts(tree));
  }

  private void waitForRow(String row) {
    ui.waitUntil("the row " + row, () -> texts(tree).contains(row));
  }

  private Control field(EStructuralFeature feature) {
    return ui.get(() -> editor.codes().details().control(feature));
  }

  private String text(EStructuralFeature feature) {
    return ui.get(
        () ->
            switch (editor.codes().details().control(feature)) {
              case Text text -> text.getText();
              case StyledText text -> text.getText();
              default -> throw new IllegalArgumentException(feature.getName());
            });
  }

  private boolean isDirty() {
    return ui.get(editor::isDirty);
  }

  @Test
  void itShowsTheCodebookAndIsClean() {
    open();
    assertThat(rows())
        .startsWith("Responsibility and security framing  1.0", "Frame", "  Shared responsibility")
        .contains("  Explicit  yes or no", "Attribution  relation", "    Demand");
    assertThat(isDirty()).isFalse();
    for (String[] path :
        List.of(
            new String[] {"Frame"},
            new String[] {"Frame", "Explicit"},
            new String[] {"Claim", "Claim", "Demand"},
            new String[] {"Attribution"},
            new String[] {"Tone"})) {
      select(path);
    }
    assertThat(isDirty()).as("looking at things changes nothing").isFalse();
    assertThat(Books.bytes(editor.work().codebook())).isEqualTo(Books.bytes(study.codebook()));
  }

  /** The whole way of a new user: codes by keyboard, undo and redo of everything, saving. */
  @Test
  void codesByKeyboardAloneUndoRedoAndSave() throws Exception {
    open();
    String before = codebookFile();
    select("Frame", "Burden");
    ui.input().keys("Control_L", "Return");
    waitForRow("  New code");
    ui.input().type("Climate duty");
    waitForRow("  Climate duty");
    ui.input().keys("Control_L", "Return");
    waitForRow("  New code");
    ui.input().type("Solidarity");
    waitForRow("  Solidarity");
    ui.input().keys("Control_L", "Shift_L", "Return");
    waitForRow("    New code");
    ui.input().type("Aid");
    waitForRow("    Aid");
    assertThat(rows()).containsSubsequence("  Burden", "  Climate duty", "  Solidarity", "    Aid");
    assertThat(isDirty()).isTrue();

    for (int i = 0; i < 20 && isDirty(); i++) {
      String label = ui.get(editor.work()::undoLabel);
      int rowsBefore = ui.get(() -> texts(tree).size());
      ui.input().keys("Control_L", "z");
      ui.waitUntil(
          "undo of " + label + " with " + rowsBefore,
          () -> editor.work().redoLabel().equals(label));
    }
    assertThat(rows()).doesNotContain("  Climate duty", "  New code", "  Solidarity", "    Aid");
    while (ui.get(editor.work()::canRedo)) {
      String label = ui.get(editor.work()::redoLabel);
      ui.input().keys("Control_L", "Shift_L", "z");
      ui.waitUntil("redo of " + label, () -> editor.work().undoLabel().equals(label));
    }
    waitForRow("    Aid");
    assertThat(codebookFile()).as("nothing is written before saving").isEqualTo(before);

    ui.input().keys("Control_L", "s");
    ui.waitUntil("the codebook to be saved", () -> !editor.isDirty());
    assertThat(codebookFile()).contains("climate-duty", "solidarity", "\"aid\"");
    assertThat(study.scheme().code("Frame", "aid").parent()).isEqualTo("solidarity");
  }

  @Test
  void oneCodeIsDraggedUnderAnother() {
    open();
    ui.retry(
        "the move",
        () -> {
          Point burden = place(tree, ui.item(tree, "Frame", "Burden"));
          Point target = ui.middle(ui.item(tree, "Frame", "Sovereignty"));
          MouseDrag.drag(burden, target, ui::settle);
        },
        () ->
            Books.code(editor.work().codebook(), "Frame", "burden").eContainer()
                    instanceof Code parent
                && parent.getId().equals("sovereignty"));
    waitForRow("    Burden");
    ui.input().keys("Control_L", "z");
    waitForRow("  Burden");
  }

  @Test
  void altAndArrowsMoveWhatIsSelected() {
    open();
    select("Frame", "Burden");
    ui.input().keys("Alt_L", "Up");
    ui.waitUntil(
        "up", () -> texts(tree).indexOf("  Burden") < texts(tree).indexOf("  Sovereignty"));
    ui.input().keys("Alt_L", "Right");
    waitForRow("    Burden");
    ui.input().keys("Alt_L", "Left");
    waitForRow("  Burden");
  }

  @Test
  void aReleasedCodeIsRetiredRatherThanDeleted() {
    open();
    select("Frame", "Burden");
    ui.input().keys("Delete");
    Shell dialog = ui.shell("Delete or retire?");
    ui.click(ui.button(dialog, "Retire"));
    ui.waitClosed(dialog);
    waitForRow("  Burden  retired");
    ui.input().keys("Control_L", "z");
    waitForRow("  Burden");
    ui.run(tree::setFocus);
    ui.input().keys("Delete");
    Shell again = ui.shell("Delete or retire?");
    ui.click(ui.button(again, "Delete"));
    ui.waitClosed(again);
    ui.waitUntil("the row to go", () -> !texts(tree).contains("  Burden"));
  }

  @Test
  void deletingInAFieldDeletesText() {
    open();
    select("Frame", "Burden");
    Control name = field(Literals.CODE__NAME);
    ui.focus(name);
    ui.run(() -> ((Text) name).setSelection(0));
    ui.input().keys("Delete");
    waitForRow("  urden");
    assertThat(ui.get(() -> ui.display().getActiveShell().getText())).doesNotContain("Delete");
  }

  @Test
  void whatIsTypedIntoFieldsGoesIntoTheCodebook() {
    open();
    select("Frame", "Burden");
    ui.focus(field(Literals.CODE__INCLUSION));
    ui.run(() -> ((StyledText) field(Literals.CODE__INCLUSION)).selectAll());
    ui.input().type("first rule\n\nsecond rule\n");
    Code burden = Books.code(editor.work().codebook(), "Frame", "burden");
    ui.waitUntil(
        "the rules", () -> burden.getInclusion().equals(List.of("first rule", "second rule")));
    assertThat(text(Literals.CODE__INCLUSION)).as("stays as it is typed").endsWith("rule\n");
    ui.input().keys("Tab");
    ui.waitUntil("the next field", () -> field(Literals.CODE__EXCLUSION).isFocusControl());
    ui.input().keys("Control_L", "z");
    ui.waitUntil("undo", () -> burden.getInclusion().size() != 2);
  }

  @Test
  void aKeyThatIsTakenIsToldAtTheFieldAndMendedByALink() {
    open();
    select("Frame", "Burden");
    ui.focus(field(Literals.CODE__SHORTCUT));
    ui.input().type("1");
    Link link =
        ui.find(
            editor.codes().details(),
            Link.class,
            l -> l.isVisible() && l.getText().contains("is taken by"));
    Table findings = ui.find(editor.codes(), Table.class, t -> t.isVisible() && listsKey(t));
    assertThat(ui.get(findings::getItemCount)).isEqualTo(1);
    Code burden = Books.code(editor.work().codebook(), "Frame", "burden");
    ui.run(
        () -> {
          Event click = new Event();
          click.text = "0";
          link.notifyListeners(SWT.Selection, click);
        });
    ui.waitUntil("another key", () -> !burden.getShortcut().equals("1"));
    ui.waitUntil("the note to go", () -> !link.isVisible());
  }

  private static boolean listsKey(Table table) {
    return table.getItemCount() > 0 && table.getItem(0).getText().contains("is taken by");
  }

  @Test
  void theSearchFindsWordsOfDefinitions() {
    open();
    ui.run(tree::setFocus);
    ui.waitUntil("the tree to have the focus", tree::isFocusControl);
    ui.run(
        () -> {
          var viewer = editor.codes().tree().viewer();
          viewer.setExpandedState(Books.layer((Codebook) viewer.getInput(), "Claim"), false);
        });
    List<String> before = ui.get(() -> texts(tree));
    ui.input().type("bucket");
    ui.waitUntil(
        "the code whose example says so",
        () -> texts(tree).equals(List.of("Frame", "  Shared responsibility")));
    Text field = ui.get(() -> editor.codes().tree().searchField());
    ui.retry(
        "the search to end",
        () -> {
          ui.focus(field);
          ui.input().keys("Escape");
        },
        () -> field.getText().isEmpty());
    assertThat(before).hasSizeGreaterThan(20).doesNotContain("    Demand");
    ui.waitUntil("everything, open as it was", () -> texts(tree).equals(before));
  }

  @Test
  void aChangeByOthersIsTakenInOrAskedAbout() throws Exception {
    open();
    saveElsewhere("Fair burden");
    waitForRow("  Fair burden");
    assertThat(isDirty()).isFalse();
    select("Frame", "Sovereignty");
    ui.input().keys("Control_L", "Return");
    waitForRow("  New code");
    saveElsewhere("Heavy burden");
    Link question =
        ui.find(
            ui.get(() -> editor.codes().getParent()),
            Link.class,
            l -> l.isVisible() && l.getText().contains("changed by somebody else"));
    assertThat(rows()).contains("  Fair burden", "  New code");
    ui.run(
        () -> {
          Event click = new Event();
          click.text = "0";
          question.notifyListeners(SWT.Selection, click);
        });
    waitForRow("  Heavy burden");
    assertThat(rows()).doesNotContain("  New code");
    assertThat(isDirty()).isFalse();
  }

  private void saveElsewhere(String name) throws Exception {
    Codebook changed = CodebookFiles.copy(study.codebook());
    Books.code(changed, "Frame", "burden").setName(name);
    study.saveCodebook(changed);
  }

  @Test
  void theReadPageShowsWhatIsBeingEdited() {
    open();
    ui.run(
        () -> {
          Code burden = Books.code(editor.work().codebook(), "Frame", "burden");
          editor.work().type("t", burden, Literals.CODE__NAME, "Weight");
          editor.showReading();
        });
    StyledText text =
        ui.find(
            ui.get(() -> editor.codes().getParent().getParent()),
            StyledText.class,
            t -> t.isVisible() && t.getText().startsWith("Responsibility and security framing"));
    assertThat(ui.get(() -> text.getText())).contains("Weight", "Code this when", "Order of work");
    Rectangle bounds = ui.get(text::getBounds);
    assertThat(bounds.width).isGreaterThan(100);
  }

  @Test
  void itOpensAtACode() {
    IEditorPart part = ui.get(() -> CodebookUi.open(page, studyFolder, "Claim", "demand"));
    opened(part);
    ui.waitUntil(
        "the code",
        () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().equals("Demand"));
    assertThat(text(Literals.CODE__NAME)).isEqualTo("Demand");
  }

  @Test
  void theFileOfAStudyAndItsCodebookAreOneEditor() {
    open();
    IEditorPart other = ui.get(() -> openFile(new StudyLayout(studyFolder).codebook()));
    assertThat(other).isSameAs(editor);
  }

  private IEditorPart openFile(Path file) throws Exception {
    FileStoreEditorInput input = new FileStoreEditorInput(EFS.getStore(file.toUri()));
    return page.openEditor(
        input, CodebookUi.EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
  }

  @Test
  void aFileAloneIsNotOverwrittenIfItWasChangedMeanwhile() throws Exception {
    Path file = folder.resolve("mine.codebook");
    CodebookFiles.save(Books.responsibility(), file);
    opened(ui.get(() -> openFile(file)));
    String changed = Files.readString(file).replace("Burden", "Weight");
    Files.writeString(file, changed);
    ui.run(
        () -> editor.work().type("t", editor.work().codebook(), Literals.CODEBOOK__VERSION, "2.0"));
    ui.run(() -> page.saveEditor(editor, false));
    ui.find(
        ui.get(() -> editor.codes().getParent()),
        Link.class,
        l -> l.isVisible() && l.getText().contains("was changed on the disk"));
    assertThat(isDirty()).isTrue();
    assertThat(Files.readString(file)).isEqualTo(changed);
  }

  @Test
  void aFileThatIsNoCodebookIsToldAndNothingIsWritten() throws Exception {
    Path file = folder.resolve("broken.codebook");
    Files.writeString(file, "<codebook");
    CodebookEditor broken = (CodebookEditor) ui.get(() -> openFile(file));
    ui.waitUntil(
        "the problem",
        () ->
            UiHarness.all(page.getWorkbenchWindow().getShell(), Link.class).stream()
                .anyMatch(l -> l.isVisible() && l.getText().contains("broken.codebook")));
    assertThat(ui.get(broken::isDirty)).isFalse();
    assertThat(Files.readString(file)).isEqualTo("<codebook");
  }

  @Test
  void openingAndClosingLeavesNoColoursFontsOrImagesBehind() {
    try (LeakWatch watch = new LeakWatch()) {
      for (int i = 0; i < 3; i++) {
        open();
        select("Frame", "Burden");
        select("Attribution");
        ui.run(editor::showReading);
        ui.run(() -> page.closeAllEditors(false));
      }
      assertThat(watch.leaks()).isEmpty();
    }
  }

  @Test
  void fiveHundredCodesOpenAndCanBeSearched() throws Exception {
    Codebook big = CodebookFiles.copy(study.codebook());
    Layer layer = Books.layer(big, "Frame");
    for (int i = 0; i < 500; i++) {
      Code code = CodebookFactory.eINSTANCE.createCode();
      code.setId("code-" + i);
      code.setName("Code number " + i);
      code.setDefinition("The definition of number " + i);
      layer.getCodes().add(code);
    }
    study.saveCodebook(big);
    open();
    assertThat(ui.get(() -> texts(tree).size())).isGreaterThan(500);
    ui.focus(ui.get(() -> editor.codes().tree().searchField()));
    ui.input().type("number 377");
    ui.waitUntil("one code", () -> texts(tree).equals(List.of("Frame", "  Code number 377")));
    TreeItem found = ui.item(tree, "Frame", "Code number 377");
    ui.waitUntil("it to be selected", () -> List.of(tree.getSelection()).contains(found));
  }
}
