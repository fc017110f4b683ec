package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Span;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.editor.internal.views.ProblemsView;
import org.junit.jupiter.api.Test;

/**
 * The problems of a document: what an import brought that is wrong, what is still to be filled in.
 */
class EditorProblemsUiTest extends EditorUiFixture {
  private static final int BLANK = 7_000;

  /** Every claim must have a stance. */
  @Override
  Codebook codebook() {
    Codebook codebook = super.codebook();
    codebook.getLayers().get(1).getAttributes().getFirst().setRequired(true);
    return codebook;
  }

  @Test
  void whatIsMissingAndWhatIsWrongIsListedAndGoesWhenItIsMended() {
    ui.run(
        () -> {
          try {
            page().showView(ProblemsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
          } catch (PartInitException e) {
            throw new IllegalStateException(e);
          }
        });
    Table problems =
        ui.find(
            ui.get(() -> ui.window().getShell()),
            Table.class,
            t -> t.isVisible() && t.getColumn(0).getText().equals("Problem"));
    caretAt("cooperation");
    keys("x");
    waitFor("what is missing", () -> rows(problems).equals(List.of("Claim")));
    assertThat(ui.get(() -> problems.getItem(0).getText(0))).containsIgnoringCase("stance");

    int gap = TEXT.indexOf("\n\n");
    perform(new AnnotationEdit.CreateSpan(Span.of(BLANK, gap, gap + 2, "frame", "burden")));
    waitFor("what is wrong", () -> problems.getItemCount() == 2);
    int wrong = ui.get(() -> rows(problems).indexOf("Burden"));
    assertThat(ui.get(() -> problems.getItem(wrong).getText(0))).contains("white space");
    assertThat(ui.get(() -> problems.getItem(wrong).getText(1))).isNotEmpty();

    ui.run(() -> part.annotating().select(0, false));
    ui.run(
        () -> {
          Event event = new Event();
          event.item = problems.getItem(wrong);
          problems.notifyListeners(SWT.Selection, event);
        });
    waitFor("the span in the text", () -> part.annotating().selectedAnnotation() == BLANK);

    perform(new AnnotationEdit.DeleteSpan(BLANK));
    waitFor("what is left", () -> rows(problems).equals(List.of("Claim")));
    int claim = snapshot().spans().first().id();
    perform(new AnnotationEdit.SetAttribute(claim, "stance", new AttributeValue.Choice("support")));
    waitFor("nothing to be left", () -> problems.getItemCount() == 0);
    ui.run(() -> part.setFocus());
    keys("Control_L", "z");
    waitFor("it to be missing again", () -> rows(problems).equals(List.of("Claim")));
  }

  private void perform(AnnotationEdit edit) {
    ui.run(() -> part.annotating().perform("Test", edit));
  }

  /** The codes of the rows. UI thread. */
  private static List<String> rows(Table problems) {
    return Arrays.stream(problems.getItems()).map(item -> item.getText(2).strip()).toList();
  }
}
