package org.glossator.app.internal;

import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;

/** The window's title: document, study, program. */
final class TitleUpdater {
  private final IWorkbenchWindowConfigurer window;
  private final Consumer<AnnotatingPart> listener = this::show;

  TitleUpdater(IWorkbenchWindowConfigurer window) {
    this.window = window;
    ActivePart active = ActivePart.of(window.getWindow());
    active.addListener(listener);
    show(active.current());
  }

  private void show(AnnotatingPart part) {
    if (part == null || part.session() == null) {
      window.setTitle(Messages.Window_title);
      return;
    }
    window.setTitle(
        NLS.bind(
            Messages.Window_title_document, part.session().documentPath(), part.study().title()));
  }

  void dispose() {
    ActivePart.of(window.getWindow()).removeListener(listener);
  }
}
