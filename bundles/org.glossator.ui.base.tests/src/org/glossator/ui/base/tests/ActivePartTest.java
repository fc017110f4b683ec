package org.glossator.ui.base.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.DocumentInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivePartTest {
  private static final String ANNOTATING = "org.glossator.ui.base.tests.annotating";
  private static final String OTHER = "org.glossator.ui.base.tests.other";

  private final UiHarness ui = new UiHarness();
  private final List<AnnotatingPart> told = new ArrayList<>();
  private final Consumer<AnnotatingPart> listener = told::add;
  private ActivePart active;
  private IWorkbenchPage page;

  @BeforeEach
  void listen() {
    page = ui.get(ui.window()::getActivePage);
    ui.settle();
    ui.run(() -> page.closeAllEditors(false));
    active = ui.get(() -> ActivePart.of(ui.window()));
    ui.run(() -> active.addListener(listener));
  }

  @AfterEach
  void close() {
    ui.run(
        () -> {
          active.removeListener(listener);
          page.closeAllEditors(false);
        });
  }

  private IEditorPart open(String document, String editor) {
    return ui.get(
        () -> page.openEditor(new DocumentInput(Path.of("/none"), document, "a"), editor));
  }

  private AnnotatingPart part(IEditorPart editor) {
    return ui.get(() -> editor.getAdapter(AnnotatingPart.class));
  }

  @Test
  void theActiveEditorIsThePart() {
    AnnotatingPart one = part(open("one", ANNOTATING));
    assertThat(ui.get(active::current)).isSameAs(one);
    AnnotatingPart two = part(open("two", ANNOTATING));
    assertThat(ui.get(active::current)).isSameAs(two);
    assertThat(told).containsExactly(one, two);
  }

  @Test
  void aViewThatGetsTheFocusChangesNothing() throws Exception {
    AnnotatingPart one = part(open("one", ANNOTATING));
    ui.get(() -> page.showView("org.eclipse.ui.views.ProgressView"));
    assertThat(ui.get(active::current)).isSameAs(one);
    assertThat(told).containsExactly(one);
  }

  @Test
  void anEditorThatAnnotatesNothingIsNone() {
    AnnotatingPart one = part(open("one", ANNOTATING));
    open("two", OTHER);
    assertThat(ui.get(active::current)).isNull();
    ui.run(() -> page.closeAllEditors(false));
    assertThat(ui.get(active::current)).isNull();
    assertThat(told).containsExactly(one, null);
  }

  @Test
  void aWindowHasOneTracker() {
    assertThat(ui.get(() -> ActivePart.of(ui.window()))).isSameAs(active);
  }
}
