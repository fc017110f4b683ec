package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.study.Study;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudyFactory;
import org.junit.jupiter.api.Test;

/** The fields of an annotation by keyboard alone, from the text and back to it. */
class EditorInspectorUiTest extends EditorUiFixture {

  /** Frames get a choice, a multi-choice, a date and an actor. */
  @Override
  Codebook codebook() {
    Codebook codebook = super.codebook();
    List<Attribute> attributes = codebook.getLayers().getFirst().getAttributes();
    attributes.add(attribute("salience", AttributeKind.CHOICE, "Central", "Supporting", "Passing"));
    attributes.add(attribute("scope", AttributeKind.MULTI_CHOICE, "Local", "National", "Global"));
    attributes.add(attribute("since", AttributeKind.DATE));
    attributes.add(attribute("holder", AttributeKind.ACTOR));
    return codebook;
  }

  private static Attribute attribute(String id, AttributeKind kind, String... choices) {
    Attribute attribute = CodebookFactory.eINSTANCE.createAttribute();
    attribute.setId(id);
    attribute.setName(Character.toUpperCase(id.charAt(0)) + id.substring(1));
    attribute.setKind(kind);
    for (String name : choices) {
      Choice choice = CodebookFactory.eINSTANCE.createChoice();
      choice.setId(name.toLowerCase());
      choice.setName(name);
      attribute.getChoices().add(choice);
    }
    return attribute;
  }

  @Override
  void prepare(Study study) throws Exception {
    Actor actor = StudyFactory.eINSTANCE.createActor();
    actor.setId("beijing");
    actor.setName("Beijing");
    study.settings().getActors().add(actor);
    study.saveSettings();
  }

  @Test
  void attributesAreSetByKeyboardAloneAndTheFocusComesBack() {
    caretAt("burden");
    keys("1");
    waitForSpans("shared-responsibility:burden");
    keys("F4"); // at once: the inspector is still about to follow
    waitFor("the first field", () -> focused() instanceof Combo);
    keys("p");
    waitForAttributes(Map.of("salience", new AttributeValue.Choice("passing")));
    keys("Tab");
    waitFor("the boxes", () -> focused() instanceof Button);
    keys("n");
    keys("g");
    waitFor("the last box", () -> isFocused("Global"));
    keys("Up");
    waitFor("the box above", () -> isFocused("National"));
    keys("Tab");
    waitFor("the date, from any of the boxes", () -> focused() instanceof Text);
    ui.input().type("2024-05");
    keys("Tab");
    waitFor("the actor", () -> focused() instanceof Text text && text.getText().isEmpty());
    ui.input().type("beij");
    waitFor("the list of actors", () -> ui.display().getActiveShell() != null);
    keys("Down");
    keys("Return");
    waitForAttributes(
        Map.of(
            "salience",
            new AttributeValue.Choice("passing"),
            "scope",
            new AttributeValue.MultiChoice(List.of("national", "global")),
            "since",
            new AttributeValue.Date("2024-05"),
            "holder",
            new AttributeValue.Actor("beijing")));
    keys("Shift_L", "Tab");
    waitFor("the date again", () -> focused() instanceof Text t && t.getText().equals("2024-05"));
    ui.input().type("2025"); // replaces what is there
    keys("Return");
    waitFor(
        "the other date",
        () ->
            new AttributeValue.Date("2025")
                .equals(snapshot().spans().first().attributes().get("since")));
    keys("Control_L", "z");
    keys("Escape");
    waitFor("the text", surface::isFocusControl);
    keys("Right"); // the keys of the text are on again
    keys("Control_L", "z");
    waitFor("one step back", () -> snapshot().spans().first().attributes().size() == 3);
  }

  @Test
  void tabLeavesAnActorWhoseListIsOpen() {
    caretAt("burden");
    keys("1");
    waitForSpans("shared-responsibility:burden");
    keys("F4");
    waitFor("the first field", () -> focused() instanceof Combo);
    keys("Tab");
    waitFor("the boxes", () -> focused() instanceof Button);
    keys("Tab");
    waitFor("the date", () -> focused() instanceof Text);
    Control date = ui.get(this::focused);
    keys("Tab");
    waitFor("the actor", () -> focused() instanceof Text && focused() != date);
    Control actor = ui.get(this::focused);
    ui.input().type("eij"); // a part of a name: the list is open, and nothing is chosen
    waitFor("the list of actors", () -> openLists() == 1);
    keys("Tab");
    waitFor("the memo, at the first Tab", () -> (focused().getStyle() & SWT.MULTI) != 0);
    waitFor("no list", () -> openLists() == 0);
    assertThat(snapshot().spans().first().attributes()).isEmpty();
    keys("Shift_L", "Tab");
    waitFor("the actor again", () -> focused() == actor);
    assertThat(ui.get(() -> ((Text) actor).getText())).isEqualTo("eij");
  }

  /** Lists of proposals that are on the screen. */
  private long openLists() {
    return Arrays.stream(ui.display().getShells())
        .filter(s -> s.isVisible() && s.getParent() != null && s.getText().isEmpty())
        .count();
  }

  @Test
  void aMemoIsKeptForTheSpanThatItWasTypedFor() {
    caretAt("burden");
    keys("1");
    caretAt("cooperation");
    keys("x"); // a claim has other fields
    waitFor("two spans", () -> spans().size() == 2);
    int frame = snapshot().spans().first().id();
    int claim = snapshot().spans().last().id();
    ui.run(() -> part.annotating().select(frame, false));
    Text memo = memo();
    ui.input().type("whose?");
    waitFor("the text", () -> memo.getText().equals("whose?"));
    // something else changes the span meanwhile: what is being typed stays
    AnnotationEdit edit =
        new AnnotationEdit.SetAttribute(frame, "salience", new AttributeValue.Choice("central"));
    ui.run(() -> part.annotating().perform("Test", edit));
    waitFor("the field to follow", () -> salience().getText().equals("Central"));
    assertThat(ui.get(() -> memo.getText())).isEqualTo("whose?");
    assertThat(ui.get(() -> memo.isFocusControl())).isTrue();

    ui.run(() -> part.annotating().select(claim, false));
    waitFor("the memo of the frame", () -> "whose?".equals(snapshot().span(frame).memo()));
    waitFor("the fields of a claim", () -> !memo.isVisible());
    assertThat(snapshot().span(claim).memo()).isNull();
    ui.run(() -> part.setFocus());
    assertThat(snapshot().span(claim).memo()).isNull();
    assertThat(snapshot().span(frame).memo()).isEqualTo("whose?");
  }

  /** Esc gives back what was typed; only then it leaves. */
  @Test
  void escapeGivesBackAMemoAndCtrlEnterKeepsIt() {
    caretAt("burden");
    keys("1");
    waitFor("the span", () -> spans().size() == 1);
    Text memo = memo();
    ui.input().type("no");
    waitFor("the text", () -> memo.getText().equals("no"));
    keys("Escape");
    waitFor("an empty memo", () -> memo.getText().isEmpty());
    assertThat(ui.get(() -> memo.isFocusControl())).isTrue();
    ui.input().type("yes");
    keys("Control_L", "Return");
    waitFor("the text to have the focus", surface::isFocusControl);
    assertThat(snapshot().spans().first().memo()).isEqualTo("yes");
  }

  @Test
  void whereNothingIsSelectedTheKeySaysSo() {
    caretAt("burden");
    keys("F4");
    waitFor("the text to keep the focus", surface::isFocusControl);
  }

  /** The memo of the selected span, with the focus in it. */
  private Text memo() {
    keys("F4");
    waitFor("the first field", () -> focused() instanceof Combo);
    Text memo =
        ui.find(
            ui.get(() -> ui.window().getShell()),
            Text.class,
            text -> text.isVisible() && (text.getStyle() & SWT.MULTI) != 0);
    ui.run(memo::setFocus);
    waitFor("the memo", memo::isFocusControl);
    return memo;
  }

  private Combo salience() {
    return ui.find(
        ui.get(() -> ui.window().getShell()),
        Combo.class,
        combo -> combo.isVisible() && List.of(combo.getItems()).contains("Passing"));
  }

  private Control focused() {
    return ui.display().getFocusControl();
  }

  private boolean isFocused(String box) {
    return focused() instanceof Button button && button.getText().equals(box);
  }

  private void waitForAttributes(Map<String, AttributeValue> expected) {
    waitFor(
        "the attributes " + expected,
        () -> expected.equals(snapshot().spans().first().attributes()));
  }
}
