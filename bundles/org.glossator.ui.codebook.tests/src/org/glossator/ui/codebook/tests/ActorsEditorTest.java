package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AttributeValue;
import org.glossator.study.DocumentSession;
import org.glossator.study.StudyLayout;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudyFactory;
import org.glossator.ui.codebook.CodebookUi;
import org.glossator.ui.codebook.internal.actors.ActorsEditor;
import org.junit.jupiter.api.Test;

/** The editor of the register of actors, with mouse and keyboard. */
class ActorsEditorTest extends WorkbenchFixture {
  private ActorsEditor editor;
  private Table table;

  private void open() {
    editor = (ActorsEditor) ui.get(() -> CodebookUi.openActors(page, studyFolder));
    ui.waitUntil("the actors to be read", () -> editor.page() != null);
    table = ui.get(() -> editor.page().table());
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (TableItem item : table.getItems()) {
      names.add(item.getText());
    }
    return names;
  }

  private void actor(String id, String name) {
    Actor actor = StudyFactory.eINSTANCE.createActor();
    actor.setId(id);
    actor.setName(name);
    study.settings().getActors().add(actor);
  }

  private String file() throws Exception {
    return Files.readString(new StudyLayout(studyFolder).settings());
  }

  @Test
  void actorsAreAddedNamedUndoneAndSaved() throws Exception {
    open();
    String before = file();
    ui.run(() -> table.setFocus());
    ui.waitUntil("the list to have the focus", table::isFocusControl);
    ui.input().keys("Insert");
    ui.waitUntil("the new actor", () -> names().equals(List.of("New actor")));
    ui.input().type("Ministry of Transport");
    ui.waitUntil("the name", () -> names().equals(List.of("Ministry of Transport")));
    assertThat(ui.get(editor::isDirty)).isTrue();
    for (int i = 0; i < 9 && ui.get(() -> !names().isEmpty()); i++) {
      ui.input().keys("Control_L", "z");
      ui.settle();
    }
    ui.waitUntil("all to be taken back", () -> names().isEmpty() && !editor.isDirty());
    for (int i = 0; i < 3; i++) {
      ui.input().keys("Control_L", "Shift_L", "z");
      ui.settle();
    }
    ui.waitUntil("it to be done again", () -> names().equals(List.of("Ministry of Transport")));
    assertThat(file()).as("nothing is written before saving").isEqualTo(before);
    ui.input().keys("Control_L", "s");
    ui.waitUntil("the register to be saved", () -> !editor.isDirty());
    assertThat(file()).contains("ministry-of-transport");
  }

  @Test
  void twoActorsAreMergedWithTheirAnnotationsAndUndone() throws Exception {
    actor("usa", "USA");
    actor("united-states", "United States");
    study.saveSettings();
    try (DocumentSession session = study.session(DOCUMENT, ANNOTATOR)) {
      session.perform("x", new SetAttribute(1001, "actor", new AttributeValue.Actor("usa")));
    }
    open();
    ui.run(
        () -> {
          table.setSelection(names().indexOf("USA"));
          table.notifyListeners(SWT.Selection, new Event());
        });
    ui.run(() -> table.setFocus());
    ui.run(() -> editor.page().merge());
    Shell dialog = ui.shell("Merge USA");
    Combo into = ui.find(dialog, Combo.class, combo -> true);
    ui.run(
        () -> {
          into.select(0);
          into.notifyListeners(SWT.Selection, new Event());
        });
    ui.find(dialog, Label.class, label -> label.getText().startsWith("1 annotation in 1 document"));
    Button merge = ui.button(dialog, "Merge");
    ui.click(merge);
    ui.waitUntil("one actor", () -> names().equals(List.of("United States")));
    assertThat(study.read(DOCUMENT, ANNOTATOR).get(1001).attributes())
        .containsEntry("actor", new AttributeValue.Actor("united-states"));
    ui.run(() -> table.setFocus());
    ui.waitUntil("the list to have the focus", table::isFocusControl);
    ui.input().keys("Control_L", "z");
    ui.waitUntil("both actors again", () -> names().equals(List.of("United States", "USA")));
    assertThat(study.read(DOCUMENT, ANNOTATOR).get(1001).attributes())
        .containsEntry("actor", new AttributeValue.Actor("usa"));
  }
}
