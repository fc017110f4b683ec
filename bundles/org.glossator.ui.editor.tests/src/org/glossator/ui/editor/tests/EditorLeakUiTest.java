package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.ui.base.tests.LeakWatch;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.surface.SpanSurface;
import org.junit.jupiter.api.Test;

/** Opens and closes a document a hundred times. */
class EditorLeakUiTest extends EditorUiFixture {
  private static final int TIMES = 100;

  @Test
  void nothingIsLeftOfAHundredDocuments() throws Exception {
    closeEditor();
    try (LeakWatch watch = new LeakWatch()) {
      openAndClose(3);
      int widgets = ui.get(this::widgets);
      List<WeakReference<SpanSurface>> surfaces = openAndClose(TIMES);
      assertThat(watch.leaks()).isEmpty();
      assertThat(ui.get(this::widgets)).isLessThanOrEqualTo(widgets + 2);
      // the platform keeps the last few parts: its own caches, not ours
      waitFor(
          "the surfaces to be collected",
          () -> {
            System.gc();
            return surfaces.stream().filter(s -> s.get() != null).count() <= 3;
          });
    }
  }

  private List<WeakReference<SpanSurface>> openAndClose(int times) throws Exception {
    List<WeakReference<SpanSurface>> surfaces = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      ui.run(
          () -> {
            try {
              part =
                  (SpanEditorPart)
                      page().openEditor(input, SpanEditorPart.ID, true, IWorkbenchPage.MATCH_NONE);
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          });
      surface = part.surface();
      ui.waitUntil("the spans to be there", () -> part.annotating() != null);
      surfaces.add(new WeakReference<>(surface));
      closeEditor();
      Job.getJobManager().join(SpanEditorPart.CLOSING, null);
    }
    part = null;
    surface = null;
    return surfaces;
  }

  private int widgets() {
    return UiHarness.all(ui.window().getShell(), Control.class).size();
  }
}
