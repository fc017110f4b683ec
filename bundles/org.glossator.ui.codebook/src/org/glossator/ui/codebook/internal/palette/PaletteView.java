package org.glossator.ui.codebook.internal.palette;

import java.util.function.Consumer;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.codebook.CodebookUi;
import org.osgi.framework.FrameworkUtil;

/** The view of the codes at hand: follows the editor that is active in its window. */
public final class PaletteView extends ViewPart {
  private final StudyServiceListener studies = new CodebookChanges();
  private final Consumer<AnnotatingPart> follow = part -> pane().setPart(part);
  private PalettePane pane;
  private ActivePart active;
  private Display display;

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    IDialogSettings settings =
        PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PaletteView.class))
            .getDialogSettings();
    pane = new PalettePane(parent, new PaletteSettings(settings), this::openCodebook);
    MenuManager menu = new MenuManager();
    menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    pane.tree().setMenu(menu.createContextMenu(pane.tree()));
    getSite().registerContextMenu(CodebookUi.PALETTE, menu, pane.selectionProvider());
    active = ActivePart.of(getSite().getWorkbenchWindow());
    active.addListener(follow);
    GlossatorPlatform.studies().addListener(studies);
    pane.setPart(active.current());
  }

  /** The view's content. */
  public PalettePane pane() {
    return pane;
  }

  @Override
  public void setFocus() {
    pane.setFocus();
  }

  @Override
  public void dispose() {
    if (active != null) {
      active.removeListener(follow);
      GlossatorPlatform.studies().removeListener(studies);
    }
    super.dispose();
  }

  private void openCodebook(AnnotatingPart part) {
    openCodebook(getSite().getPage(), part, null, null);
  }

  /** Opens the codebook of a document's study, at a layer and code if they are given. */
  static void openCodebook(IWorkbenchPage page, AnnotatingPart part, String layer, String code) {
    try {
      if (layer == null) {
        CodebookUi.open(page, part.study().folder());
      } else {
        CodebookUi.open(page, part.study().folder(), layer, code);
      }
    } catch (PartInitException e) {
      UiLog.error("the codebook editor could not be opened", e);
      part.say(e.getLocalizedMessage());
    }
  }

  private void codebookChanged(Study study) {
    if (!pane.isDisposed() && pane.part() != null && pane.part().study() == study) {
      pane.codebookChanged();
    }
  }

  private final class CodebookChanges implements StudyServiceListener {
    @Override
    public void codebookChanged(Study study) {
      if (!display.isDisposed()) {
        display.asyncExec(() -> PaletteView.this.codebookChanged(study));
      }
    }
  }
}
