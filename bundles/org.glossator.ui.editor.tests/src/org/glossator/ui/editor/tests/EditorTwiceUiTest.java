package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IEditorReference;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.junit.jupiter.api.Test;

/** One document in two editors, two documents side by side, the spans of another annotator. */
class EditorTwiceUiTest extends EditorUiFixture {

  @Override
  void prepare(Study study) throws Exception {
    int at = TEXT.indexOf("cooperation");
    study.writeAnnotations(
        "2026/one",
        "coder2",
        AnnotationSnapshot.of(TEXT, List.of(Span.of(77, at, at + 11, "frame", "solidarity"))));
  }

  private List<SpanEditorPart> editors() {
    return ui.get(
        () -> {
          List<SpanEditorPart> open = new ArrayList<>();
          for (IEditorReference reference : page().getEditorReferences()) {
            if (reference.getEditor(true) instanceof SpanEditorPart editor) {
              open.add(editor);
            }
          }
          return open;
        });
  }

  @Test
  void aDocumentIsOpenTwiceAndBothShowEachEdit() throws Exception {
    SpanEditorPart first = part;
    command("org.glossator.command.openAgain");
    waitFor("a second editor", () -> page().getEditorReferences().length == 2);
    SpanEditorPart second =
        editors().stream().filter(editor -> editor != first).findFirst().orElseThrow();
    waitFor("its spans", () -> second.annotating() != null);
    assertThat(second.annotating().session()).isSameAs(first.annotating().session());
    assertThat(ui.get(() -> second.annotating().session().isReadOnly())).isFalse();
    Rectangle left = ui.get(() -> onScreen(first));
    Rectangle right = ui.get(() -> onScreen(second));
    assertThat(right.x).isGreaterThan(left.x + left.width / 2);

    part = second;
    surface = second.surface();
    ui.run(second::setFocus);
    waitFor("the second to have the focus", surface::isFocusControl);
    caretAt("burden");
    keys("1");
    waitForSpans("shared-responsibility:burden");
    assertThat(ui.get(() -> first.surface().snapshot().spans().size())).isEqualTo(1);

    ui.run(() -> page().closeEditor(second, false));
    Job.getJobManager().join(SpanEditorPart.CLOSING, null);
    part = first;
    surface = first.surface();
    ui.run(first::setFocus);
    waitFor("the first to have the focus", surface::isFocusControl);
    keys("Control_L", "z");
    waitForSpans();
  }

  private static Rectangle onScreen(SpanEditorPart editor) {
    Rectangle bounds = editor.surface().getBounds();
    return editor.surface().getDisplay().map(editor.surface().getParent(), null, bounds);
  }

  @Test
  void twoDocumentsStandSideBySide() {
    SpanEditorPart one = part;
    openEditor(new DocumentInput(input.study(), "long", "coder1"));
    SpanEditorPart other = part;
    command("org.glossator.command.moveBeside");
    waitFor(
        "both to be seen",
        () ->
            page().isPartVisible(one)
                && page().isPartVisible(other)
                && onScreen(other).x > onScreen(one).x);
  }

  @Test
  void theSpansOfAnotherAnnotatorAreShownAndNoPartOfTheDocument() {
    keys("Control_L", "Shift_L", "o");
    waitFor("the list", () -> !surface.isFocusControl());
    ui.input().type("coder2");
    keys("Return");
    waitFor("the other's spans", () -> surface.scene().guests().size() == 1);
    assertThat(spans()).isEmpty();
    GuestSpans.Pick pick = ui.get(() -> surface.scene().guests().getFirst().guest());
    assertThat(pick).isEqualTo(new GuestSpans.Pick(GuestSpans.Kind.OTHER, 77));
    assertThat(ui.get(() -> surface.scene().labels().getFirst().text()))
        .isEqualTo("Solidarity \u00b7 coder2");

    ui.input().click(place(TEXT.indexOf("cooperation") + 4));
    waitFor(
        "it to be outlined", () -> surface.scene().outlines().stream().anyMatch(o -> o.dashed()));
    keys("Delete");
    ui.settle();
    assertThat(ui.get(() -> surface.scene().guests())).hasSize(1);

    keys("Control_L", "Shift_L", "o");
    waitFor("the list", () -> !surface.isFocusControl());
    keys("Return");
    waitFor("nobody else's spans", () -> surface.scene().guests().isEmpty());
  }
}
