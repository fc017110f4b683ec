package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.ui.base.DocumentInput;
import org.junit.jupiter.api.Test;

/** Annotates with real keys and a real mouse in the running workbench. */
class SpanEditorUiTest extends EditorUiFixture {

  @Test
  void aKeyCodesTheWordUnderTheCaretAndUndoTakesItBack() {
    caretAt("burden");
    keys("1");
    waitForSpans("shared-responsibility:burden");
    keys("Control_L", "z");
    waitForSpans();
    keys("Control_L", "Shift_L", "z");
    waitForSpans("shared-responsibility:burden");
    keys("Delete");
    waitForSpans();
  }

  @Test
  void wordsSelectedWithShiftAreCodedAsOne() {
    caretAt("share");
    keys("Control_L", "Shift_L", "Right");
    keys("Control_L", "Shift_L", "Right");
    keys("2");
    waitForSpans("transnational-threat:share the");
  }

  @Test
  void theMouseSelectsWordsSentencesAndByDragging() {
    int word = TEXT.indexOf("cooperation");
    ui.input().doubleClick(place(word + 3));
    waitFor("the word", () -> selectedText().equals("cooperation"));
    // somewhere else: clicks at one place would be counted on from the double click
    ui.input().click(place(TEXT.indexOf("common")), 1, 3);
    waitFor(
        "the sentence",
        () -> selectedText().equals("Ministers said that cooperation is a common duty."));
    int from = TEXT.indexOf("share");
    ui.input().drag(place(from), place(from + "share the".length()));
    waitFor("what was dragged over", () -> selectedText().startsWith("share the"));
  }

  @Test
  void aClickPicksTheInnermostSpanAndTheNextOneTheSpanAroundIt() {
    select("share the burden");
    keys("1");
    select("burden");
    keys("2");
    waitForSpans("shared-responsibility:share the burden", "transnational-threat:burden");
    ui.run(() -> part.annotating().select(0, false));
    ui.input().click(place(TEXT.indexOf("burden") + 1));
    waitFor("the inner span", () -> selectedCode().equals("transnational-threat"));
    // a little aside, or it would be a double click
    ui.input().click(place(TEXT.indexOf("burden") + 4));
    waitFor("the outer span", () -> selectedCode().equals("shared-responsibility"));
    keys("comma");
    waitFor("the inner span again", () -> selectedCode().equals("transnational-threat"));
  }

  @Test
  void tabWalksFromSpanToSpan() {
    caretAt("States");
    keys("1");
    caretAt("duty");
    keys("2");
    ui.run(() -> part.annotating().select(0, false));
    caretAt("share");
    keys("Tab");
    waitFor("the second span", () -> selectedCode().equals("transnational-threat"));
    keys("Tab");
    waitFor("round to the first", () -> selectedCode().equals("shared-responsibility"));
    keys("Shift_L", "Tab");
    waitFor("round to the last", () -> selectedCode().equals("transnational-threat"));
  }

  @Test
  void anEdgeIsHeldMovedAndKeptOrGivenBack() {
    caretAt("share");
    keys("1");
    waitForSpans("shared-responsibility:share");
    keys("bracketright");
    waitFor("the edge to be held", () -> part.annotating().edge().isActive());
    keys("Control_L", "Right");
    keys("Control_L", "Right");
    keys("Return");
    waitForSpans("shared-responsibility:share the burden");
    keys("bracketleft");
    keys("Left");
    keys("Escape");
    waitFor("the edge to be free", () -> !part.annotating().edge().isActive());
    assertThat(spans()).containsExactly("shared-responsibility:share the burden");
    keys("bracketright");
    keys("Alt_L", "Right");
    keys("Return");
    waitForSpans("shared-responsibility:share the burden of security.");
    keys("Control_L", "z");
    waitForSpans("shared-responsibility:share the burden");
  }

  @Test
  void anEdgeIsDraggedWithItsHandle() {
    caretAt("share");
    keys("1");
    waitForSpans("shared-responsibility:share");
    int end = TEXT.indexOf("share") + 5;
    Point handle =
        ui.get(
            () -> {
              Rectangle place = surface.placeOf(end);
              return surface.toDisplay(place.x, place.y + place.height / 2);
            });
    waitFor(
        "the handle to be painted",
        () -> {
          Point at = surface.toControl(handle);
          return surface.scene().handleAt(at.x, at.y) != null;
        });
    ui.input().drag(handle, place(TEXT.indexOf("burden") + 3));
    waitForSpans("shared-responsibility:share the burden");
  }

  @Test
  void theListAtTheCaretIsTypedInto() {
    caretAt("duty");
    keys("Return");
    waitFor("the list", () -> !surface.isFocusControl());
    ui.input().type("soli");
    keys("Return");
    waitForSpans("solidarity:duty");
    waitFor("the focus to be back", surface::isFocusControl);
    keys("F2");
    waitFor("the list", () -> !surface.isFocusControl());
    ui.input().type("trust");
    keys("Return");
    waitForSpans("trust:duty");
    caretAt("Others");
    keys("period");
    waitForSpans("trust:duty", "solidarity:Others");
  }

  @Test
  void twoSpansAreLinked() {
    caretAt("States");
    keys("1");
    caretAt("duty");
    keys("2");
    waitFor("two spans", () -> spans().size() == 2);
    ui.run(() -> part.annotating().select(snapshot().spans().first().id(), true));
    keys("Control_L", "l");
    waitFor("a relation begun", () -> part.annotating().relation().isPending());
    keys("Tab");
    keys("Return");
    waitFor("the list", () -> !surface.isFocusControl());
    ui.input().type("attr");
    keys("Return");
    waitFor("the relation", () -> snapshot().relations().size() == 1);
    Relation relation = snapshot().relations().getFirst();
    assertThat(relation.code()).isEqualTo("attributed-to");
    assertThat(relation.source()).isEqualTo(snapshot().spans().first().id());
  }

  @Test
  void selectedTextIsAddedAsAFragment() {
    caretAt("States");
    keys("1");
    waitFor("the span", () -> spans().size() == 1);
    select("burden");
    keys("Control_L", "Return");
    waitForSpans("shared-responsibility:States burden");
  }

  @Test
  void aMemoIsWrittenAtTheSpan() {
    caretAt("States");
    keys("1");
    waitFor("the span", () -> spans().size() == 1);
    keys("Control_L", "m");
    waitFor("the note", () -> !surface.isFocusControl());
    ui.input().type("who are they?");
    keys("Control_L", "Return");
    waitFor("the memo", () -> "who are they?".equals(snapshot().spans().first().memo()));
  }

  @Test
  void theDocumentIsLabelled() {
    keys("Control_L", "d");
    waitFor("the list", () -> !surface.isFocusControl());
    ui.input().type("crit");
    keys("Return");
    waitFor("the label", () -> snapshot().labels().size() == 1);
    assertThat(snapshot().labels()).extracting(DocumentLabel::code).containsExactly("critical");
  }

  @Test
  void findMarksAndWalks() {
    caretAt("States");
    keys("Control_L", "f");
    waitFor("the find bar", () -> part.findBar().isVisible());
    ui.input().type("th");
    waitFor("a place", () -> selectedText().equals("th"));
    int first = ui.get(() -> surface.selection().begin());
    keys("Return");
    waitFor("the next", () -> surface.selection().begin() > first);
    keys("Escape");
    waitFor("the bar to be gone", () -> !part.findBar().isVisible());
    waitFor("the focus to be back", surface::isFocusControl);
  }

  @Test
  void theCaretNeverStandsInACluster() {
    int flag = TEXT.indexOf("\uD83C");
    ui.run(() -> part.annotating().setSelection(flag, flag, true));
    keys("Right");
    waitFor("the caret behind the flag", () -> surface.selection().caret() == flag + 4);
    keys("Left");
    waitFor("the caret before it", () -> surface.selection().caret() == flag);
  }

  @Test
  void aSelectionWidensAndNarrows() {
    caretAt("cooperation");
    // by command and not by key: window managers like to take Alt+Shift+Up for themselves
    command("org.glossator.command.widenSelection");
    assertThat(selectedText()).isEqualTo("cooperation");
    command("org.glossator.command.widenSelection");
    assertThat(selectedText()).isEqualTo("Ministers said that cooperation is a common duty.");
    command("org.glossator.command.narrowSelection");
    assertThat(selectedText()).isEqualTo("Ministers");
  }

  @Test
  void copyTakesTextAndQuotationsSayWhereTheyStand() {
    select("common duty");
    keys("Control_L", "c");
    waitFor("the text", () -> "common duty".equals(clipboard()));
    keys("Control_L", "Shift_L", "c");
    waitFor("the quotation", () -> "“common duty” (2026/one, par. 2)".equals(clipboard()));
  }

  private String clipboard() {
    Clipboard clipboard = new Clipboard(ui.display());
    try {
      return (String) clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }

  @Test
  void workIsThereWhenTheDocumentIsOpenedAgainAndUndoToo() {
    caretAt("burden");
    keys("1");
    waitForSpans("shared-responsibility:burden");
    closeEditor();
    openEditor(input);
    waitForSpans("shared-responsibility:burden");
    keys("Control_L", "z");
    waitForSpans();
  }

  @Test
  void resizingKeepsThePlace() {
    DocumentInput longOne = new DocumentInput(input.study(), "long", "coder1");
    openEditor(longOne);
    Shell shell = ui.get(() -> ui.window().getShell());
    Rectangle before = ui.get(shell::getBounds);
    ui.run(() -> surface.jump(150_000));
    int top = ui.get(surface::topOffset);
    ui.run(() -> shell.setSize(before.width - 250, before.height - 60));
    waitFor("the smaller window", () -> shell.getSize().x == before.width - 250);
    assertThat(ui.get(surface::topOffset)).isBetween(top - 160, top + 160);
    ui.run(() -> shell.setBounds(before));
    waitFor("the window as it was", () -> shell.getSize().x == before.width);
    assertThat(ui.get(surface::topOffset)).isBetween(top - 160, top + 160);
  }

  @Test
  void thePlaceIsRememberedOverClosing() {
    DocumentInput longOne = new DocumentInput(input.study(), "long", "coder1");
    openEditor(longOne);
    ui.run(() -> surface.toTop(200_000));
    int top = ui.get(surface::topOffset);
    closeEditor();
    openEditor(longOne);
    assertThat(ui.get(surface::topOffset)).isEqualTo(top);
  }

  @Test
  void zoomMakesLinesShorterAndGoesBack() {
    keys("Control_L", "plus");
    waitFor("a larger text", () -> surface.settings().zoom() > 1.05f);
    keys("Control_L", "0");
    waitFor("the text as it was", () -> surface.settings().zoom() == 1f);
  }
}
