package org.glossator.app.internal;

import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.StudyInput;

/** The window's title: what is open (a document, the codebook, the actors), study, program. */
final class TitleUpdater implements IPartListener2 {
  private final IWorkbenchWindowConfigurer window;
  private final Consumer<AnnotatingPart> listener = part -> show();

  TitleUpdater(IWorkbenchWindowConfigurer window) {
    this.window = window;
    ActivePart.of(window.getWindow()).addListener(listener);
    window.getWindow().getPartService().addPartListener(this);
    show();
  }

  private void show() {
    AnnotatingPart part = ActivePart.of(window.getWindow()).current();
    if (part != null && part.session() != null) {
      show(part.session().documentPath(), part.study().title());
      return;
    }
    IWorkbenchPage page = window.getWindow().getActivePage();
    IEditorPart editor = page == null ? null : page.getActiveEditor();
    if (editor != null && editor.getEditorInput() instanceof StudyInput input) {
      Study study = GlossatorPlatform.studies().ifOpen(input.study());
      show(
          input.getName(),
          study == null ? String.valueOf(input.study().getFileName()) : study.title());
    } else {
      window.setTitle(Messages.Window_title);
    }
  }

  private void show(String what, String study) {
    window.setTitle(NLS.bind(Messages.Window_title_document, what, study));
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    show();
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    show();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    show();
  }

  @Override
  public void partInputChanged(IWorkbenchPartReference part) {
    show();
  }

  void dispose() {
    window.getWindow().getPartService().removePartListener(this);
    ActivePart.of(window.getWindow()).removeListener(listener);
  }
}
