package org.glossator.ui.editor.tests;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.views.InspectorView;
import org.junit.jupiter.api.Test;

/** What waits while the text is painted: the views follow when there is time. */
class EditorFramesUiTest extends EditorUiFixture {

  @Test
  void theInspectorTakesAnotherWidthOnceTheWindowRests() {
    caretAt("burden");
    keys("1");
    waitForSpans("shared-responsibility:burden");
    IViewPart view =
        ui.get(
            () -> {
              IViewPart shown = page().showView(InspectorView.ID);
              part.setFocus();
              return shown;
            });
    ScrolledComposite scroll =
        ui.waitFor(
            "the fields",
            () -> {
              Composite inspector = ((InspectorView) view).getSite().getShell();
              return UiHarness.all(inspector, ScrolledComposite.class).stream()
                  .filter(s -> s.isVisible() && s.getContent() != null)
                  .findFirst()
                  .orElse(null);
            });
    waitFor("fields as wide as the view", () -> fits(scroll));
    int before = ui.get(() -> scroll.getClientArea().width);
    ui.run(
        () -> {
          var shell = ui.window().getShell();
          shell.setMaximized(false);
          shell.setSize(shell.getSize().x - 240, shell.getSize().y);
        });
    waitFor("the view to be narrower", () -> scroll.getClientArea().width < before);
    waitFor("the fields to follow", () -> fits(scroll));
  }

  private static boolean fits(ScrolledComposite scroll) {
    return scroll.getContent() != null
        && scroll.getContent().getSize().x == Math.max(100, scroll.getClientArea().width)
        && scroll.getContent().getSize().y >= scroll.getClientArea().height;
  }
}
