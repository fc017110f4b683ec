package org.glossator.ui.codebook.internal.recode;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.glossator.base.Task;
import org.glossator.codebook.CodebookFiles;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.Study;
import org.glossator.study.migration.RecodeQueue;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.codebook.CodebookUi;

/** The view of the recode queue of one study. UI thread only. */
public final class RecodeView extends ViewPart {
  private static final String STUDY = "study";

  private final StudyServiceListener studies = new CodebookChanges();
  private Display display;
  private RecodePane pane;
  private Path folder;
  private Study study;
  private TaskJob<RecodeQueue.Result> looking;
  private boolean disposed;

  /** Shows the queue of a study. */
  public static void show(IWorkbenchPage page, Path study) throws PartInitException {
    if (page.showView(CodebookUi.RECODE) instanceof RecodeView view) {
      view.setStudy(study);
    }
  }

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    String kept = memento == null ? null : memento.getString(STUDY);
    folder = kept == null ? null : Path.of(kept);
  }

  @Override
  public void saveState(IMemento memento) {
    if (folder != null) {
      memento.putString(STUDY, folder.toString());
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    pane =
        new RecodePane(
            parent,
            getSite().getPage(),
            this::refresh,
            sentence -> StatusLine.say(getSite(), sentence));
    GlossatorPlatform.studies().addListener(studies);
    AnnotatingPart active = ActivePart.of(getSite().getWorkbenchWindow()).current();
    if (folder != null) {
      acquire(folder);
    } else if (active != null) {
      setStudy(active.study().folder());
    }
  }

  /** The view's content. */
  public RecodePane pane() {
    return pane;
  }

  private void setStudy(Path newFolder) {
    if (study != null && newFolder.equals(folder)) {
      refresh();
      return;
    }
    release();
    folder = newFolder;
    acquire(newFolder);
  }

  private void acquire(Path wanted) {
    Task<Study> task = progress -> GlossatorPlatform.studies().acquire(wanted);
    new TaskJob<>(display, Messages.RecodeView_opening, task)
        .onResult(
            opened -> {
              if (disposed || !wanted.equals(folder)) {
                let(opened);
              } else {
                study = opened;
                refresh();
              }
            })
        .schedule();
  }

  /** Looks through the study again. */
  private void refresh() {
    if (study == null || disposed) {
      return;
    }
    if (looking != null) {
      looking.cancel();
    }
    Study of = study;
    RecodeQueue queue = new RecodeQueue(of, CodebookFiles.copy(of.codebook()));
    TaskJob<RecodeQueue.Result> mine = new TaskJob<>(display, Messages.RecodeView_looking, queue);
    looking = mine;
    mine.onResult(
            result -> {
              if (mine == looking && !disposed) {
                pane.show(of, result);
              }
            })
        .schedule();
  }

  private void release() {
    if (study != null) {
      Study old = study;
      study = null;
      let(old);
    }
  }

  /** In the background, because the last user of a study saves what is open in it. */
  private static void let(Study old) {
    Task<Void> task =
        progress -> {
          GlossatorPlatform.studies().release(old);
          return null;
        };
    new TaskJob<>(PlatformUI.getWorkbench().getDisplay(), Messages.RecodeView_closing, task)
        .schedule();
  }

  @Override
  public void setFocus() {
    pane.setFocus();
  }

  @Override
  public void dispose() {
    disposed = true;
    GlossatorPlatform.studies().removeListener(studies);
    release();
    super.dispose();
  }

  private final class CodebookChanges implements StudyServiceListener {
    @Override
    public void codebookChanged(Study changed) {
      if (!display.isDisposed()) {
        display.asyncExec(
            () -> {
              if (changed == study) {
                refresh();
              }
            });
      }
    }
  }
}
