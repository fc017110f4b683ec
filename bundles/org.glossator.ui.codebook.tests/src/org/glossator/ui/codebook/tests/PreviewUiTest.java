package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.codebook.CodebookUi;
import org.glossator.ui.codebook.internal.editor.CodebookEditor;
import org.junit.jupiter.api.Test;

/** What a new name, another place or retiring touches is counted, listed and opened. */
class PreviewUiTest extends WorkbenchFixture {
  private static final String COUNTED = "1 annotation in 1 document";

  private CodebookEditor editor;
  private Tree tree;

  private void open() {
    editor = (CodebookEditor) ui.get(() -> CodebookUi.open(page, studyFolder));
    ui.waitUntil("the codebook to be read", () -> editor.codes() != null);
    tree = ui.get(() -> editor.codes().tree().viewer().getTree());
  }

  private Link note(Predicate<String> says) {
    return ui.find(
        editor.codes().details(), Link.class, l -> l.isVisible() && says.test(l.getText()));
  }

  private static void follow(Link link) {
    Event click = new Event();
    click.text = "0";
    link.notifyListeners(SWT.Selection, click);
  }

  private Table list(Shell dialog, int rows) {
    return ui.find(dialog, Table.class, table -> table.getItemCount() == rows);
  }

  private boolean isSelectedInTheText(int annotation) {
    AnnotatingPart part = Adapters.adapt(page.getActiveEditor(), AnnotatingPart.class);
    return part != null && part.session() != null && part.selectedAnnotation() == annotation;
  }

  @Test
  void typingANameIsNotDisturbedAndTheAnnotationsAreListedBelowIt() {
    open();
    pick(tree, "Frame", "Shared responsibility");
    Link note = note(text -> text.startsWith(COUNTED));
    ui.run(() -> editor.codes().details().focusName());
    ui.input().type("Joint duty");
    ui.waitUntil("the name", () -> texts(tree).contains("  Joint duty"));
    Text name = (Text) ui.get(() -> editor.codes().details().control(Literals.CODE__NAME));
    assertThat(ui.get(name::isFocusControl)).as("typing goes on").isTrue();
    assertThat(ui.get(note::getText)).startsWith(COUNTED);
    ui.start(() -> follow(note));
    Shell dialog = ui.shell("Annotations of Joint duty");
    ui.find(dialog, Label.class, label -> label.getText().contains("carry the id shared-resp"));
    ui.find(dialog, Label.class, label -> label.getText().contains("1 stays as it is"));
    Table list = list(dialog, 1);
    ui.waitUntil("the list to have the focus", list::isFocusControl);
    ui.retry(
        "the annotation in its text",
        () -> {
          ui.focus(list);
          ui.input().keys("Return");
        },
        () -> isSelectedInTheText(1001));
    assertThat(ui.get(dialog::isDisposed)).as("the list stays there").isFalse();
    assertThat(ui.get(editor::isDirty)).as("the name is still being edited").isTrue();
    ui.click(ui.button(dialog, "Close"));
    ui.waitClosed(dialog);
  }

  @Test
  void aCodeThatWasMovedTellsWhichAnnotationsKeepIt() {
    open();
    pick(tree, "Frame", "Transnational threat");
    ui.input().keys("Alt_L", "Right");
    ui.waitUntil(
        "the move",
        () ->
            Books.code(editor.work().codebook(), "Frame", "transnational-threat").eContainer()
                instanceof Code);
    Link note = note(text -> text.startsWith(COUNTED));
    ui.start(() -> follow(note));
    Shell dialog = ui.shell("Annotations of Transnational threat");
    assertThat(ui.get(() -> list(dialog, 1).getItem(0).getText()))
        .isEqualTo("the danger knows no borders");
  }

  @Test
  void retiringAsksWithTheAnnotationsAndEnterInTheListOpensOne() {
    open();
    pick(tree, "Frame", "Shared responsibility");
    Button retired =
        ui.find(editor.codes().details(), Button.class, b -> b.getText().startsWith("Retired"));
    ui.start(
        () -> {
          retired.setSelection(true);
          retired.notifyListeners(SWT.Selection, new Event());
        });
    Shell dialog = ui.shell("Retire Shared responsibility");
    ui.find(dialog, Label.class, l -> l.getText().startsWith("1 annotation in 1 document"));
    assertThat(ui.get(retired::getSelection)).as("not before it is decided").isFalse();
    Table list = list(dialog, 1);
    ui.retry(
        "the annotation in its text",
        () -> {
          ui.focus(list);
          ui.input().keys("Return");
        },
        () -> isSelectedInTheText(1001));
    assertThat(ui.get(dialog::isDisposed)).as("Enter has not retired it").isFalse();
    ui.run(() -> page.activate(editor));
    ui.click(ui.button(dialog, "Retire"));
    ui.waitUntil("the sign", () -> texts(tree).contains("  Shared responsibility  retired"));
    assertThat(ui.get(editor::isDirty)).as("a step of the editor").isTrue();
    ui.run(tree::setFocus);
    ui.waitUntil("the tree to have the focus", tree::isFocusControl);
    ui.retry(
        "undo",
        () -> ui.input().keys("Control_L", "z"),
        () -> texts(tree).contains("  Shared responsibility"));
    assertThat(ui.get(editor::isDirty)).isFalse();
  }

  @Test
  void codesWithoutAnnotationsAndNewOnesSaySo() {
    open();
    pick(tree, "Frame", "Burden");
    note(text -> text.equals("No annotation has this code."));
    pick(tree, "Frame");
    note(text -> text.startsWith("2 annotations in 1 document"));
    pick(tree, "Frame", "Explicit");
    note(text -> text.contains("Show the annotations that have a value"));
    pick(tree, "Frame", "Burden");
    ui.input().keys("Control_L", "Return");
    ui.waitUntil("the code", () -> texts(tree).contains("  New code"));
    ui.waitUntil(
        "no note about a code that nobody can have used",
        () ->
            UiHarness.all(editor.codes().details(), Link.class).stream()
                .noneMatch(l -> l.isVisible() && l.getText().contains("annotation")));
  }
}
