package org.glossator.app.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.annotation.Span;
import org.glossator.app.AnnotatePerspective;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.OpenStudies;
import org.glossator.study.SampleStudy;
import org.glossator.study.Study;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.base.tests.XDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job in the real window: open a document, mark words with a key, take it back, reopen.
 */
class MainJobTest {
  private static final String DOCUMENT = "2026/ct-cooperation";
  private static final String WORDS = "intelligence sharing and joint training";

  private final UiHarness ui = new UiHarness();

  @TempDir Path folder;
  private IWorkbenchPage page;
  private Study study;

  @BeforeEach
  void openTheSampleStudy() throws Exception {
    assumeTrue(XDriver.isAvailable(), "no X server");
    page = ui.get(ui.activate()::getActivePage);
    closeAll();
    SampleStudy.create(folder.resolve("sample"));
    study = GlossatorPlatform.openStudies().open(folder.resolve("sample"));
  }

  @AfterEach
  void closeAll() throws Exception {
    ui.closeDialogs();
    ui.settle();
    ui.run(() -> page.closeAllEditors(false));
    for (OpenStudies.Entry entry : GlossatorPlatform.openStudies().entries()) {
      GlossatorPlatform.openStudies().close(entry.folder());
    }
  }

  @Test
  void theWindowHasOurViewsAndMenus() {
    List<String> menus =
        ui.get(
            () ->
                Arrays.stream(page.getWorkbenchWindow().getShell().getMenuBar().getItems())
                    .map(item -> item.getText().replace("&", ""))
                    .toList());
    assertThat(menus)
        .containsExactly("File", "Edit", "Annotate", "Navigate", "Study", "View", "Window", "Help");
    for (String view :
        List.of(
            AnnotatePerspective.CORPUS,
            AnnotatePerspective.PALETTE,
            AnnotatePerspective.INSPECTOR,
            AnnotatePerspective.ANNOTATIONS)) {
      assertThat(ui.get(() -> page.findView(view))).as(view).isNotNull();
    }
  }

  @Test
  void aKeyMarksTheSelectionUndoTakesItBackAndReopeningKeepsIt() throws Exception {
    AnnotatingPart part = open();
    int before = ui.get(() -> part.session().document().snapshot().size());
    int begin = study.text(DOCUMENT).indexOf(WORDS);
    ui.run(
        () -> {
          part.setSelection(begin, begin + WORDS.length(), true);
          part.setFocus();
        });

    ui.input().keys("2");
    ui.waitUntil("the span", () -> spans(part) == before + 1);
    int id = ui.waitFor("the selected span", () -> selected(part));
    Span span = ui.get(() -> part.session().document().snapshot().span(id));
    assertThat(span.text(study.text(DOCUMENT))).isEqualTo(WORDS);
    assertThat(span.code()).isEqualTo("transnational-threat");

    ui.input().keys("Control_L", "z");
    ui.waitUntil("the span to be gone", () -> spans(part) == before);
    ui.waitUntil("the tool bar to offer redo only", () -> tools().equals(List.of(false, true)));
    ui.input().keys("Control_L", "Shift_L", "z");
    ui.waitUntil("the span to be back", () -> spans(part) == before + 1);
    ui.waitUntil("the tool bar to offer undo", () -> tools().getFirst());
    ui.input().keys("Control_L", "z");
    ui.waitUntil("the span to be gone again", () -> spans(part) == before);
    ui.input().keys("Control_L", "y");
    ui.waitUntil("the span to be back by the other key", () -> spans(part) == before + 1);

    ui.run(() -> page.closeAllEditors(false));
    ui.settle();
    AnnotatingPart again = open();
    assertThat(ui.get(() -> again.session().document().snapshot().span(id))).isEqualTo(span);

    ui.run(
        () -> {
          again.select(id, true);
          again.setFocus();
        });
    ui.input().keys("Delete");
    ui.waitUntil("the span to be deleted", () -> spans(again) == before);
  }

  /** Whether the tool bar's undo and redo can be clicked. */
  private List<Boolean> tools() {
    return UiHarness.all(page.getWorkbenchWindow().getShell(), ToolBar.class).stream()
        .flatMap(bar -> Arrays.stream(bar.getItems()))
        .filter(
            item ->
                item.getToolTipText() != null && item.getToolTipText().matches("(Undo|Redo)\\b.*"))
        .map(ToolItem::isEnabled)
        .toList();
  }

  private AnnotatingPart open() {
    IEditorPart editor =
        ui.get(
            () -> OpenDocument.open(page, new DocumentInput(study.folder(), DOCUMENT, "coder1")));
    return ui.waitFor(
        "the document's annotations",
        () -> {
          AnnotatingPart part = Adapters.adapt(editor, AnnotatingPart.class);
          return part == null || part.session() == null ? null : part;
        });
  }

  private static int spans(AnnotatingPart part) {
    return part.session().document().snapshot().size();
  }

  private static Integer selected(AnnotatingPart part) {
    return part.selectedAnnotation() == 0 ? null : part.selectedAnnotation();
  }
}
