package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.base.Task;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.codebook.CodebookPart;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.CodebookWork;

/**
 * The codebook editor. Unlike annotations, a codebook is saved deliberately: coders work with the
 * saved one. It works on a copy, which is read in the background.
 */
public final class CodebookEditor extends FormEditor implements CodebookPart {
  private static final int CODES = 0;
  private static final int READ = 1;
  private static final int CHANGES = 2;

  private CodebookSource source;
  private OpenCodebook.Holders holders;
  private MessageBar bar;
  private Label waiting;
  private boolean opened;
  private OpenCodebook open;
  private EditorKeys keys;
  private String revealLayer;
  private String revealCode;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    source = Sources.of(input);
    if (source == null) {
      throw new PartInitException(NLS.bind(Messages.CodebookEditor_noFile, input.getName()));
    }
    super.init(site, input);
    setPartName(input.getName());
  }

  @Override
  protected void addPages() {
    Composite codes = new Composite(getContainer(), SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(codes);
    bar = new MessageBar(codes);
    waiting = new Label(codes, SWT.WRAP);
    waiting.setText(Messages.CodebookEditor_reading);
    GridDataFactory.fillDefaults().indent(16, 16).grab(true, true).applyTo(waiting);
    setPageText(addPage(codes), Messages.CodebookEditor_codes);
    holders =
        new OpenCodebook.Holders(
            codes,
            addReadingPage(Messages.CodebookEditor_read),
            addReadingPage(Messages.CodebookEditor_changes));
    Task<CodebookSource> task =
        progress -> {
          source.open();
          return source;
        };
    new TaskJob<>(getContainer().getDisplay(), Messages.CodebookEditor_reading, task)
        .onResult(this::opened)
        .onProblem(this::notOpened)
        .schedule();
  }

  private Composite addReadingPage(String title) {
    Composite holder = new Composite(getContainer(), SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(holder);
    setPageText(addPage(holder), title);
    return holder;
  }

  private void notOpened(Problem problem) {
    if (!holders.codes().isDisposed()) {
      waiting.setText("");
      bar.show(problem.severity(), MessageBar.plain(problem.toString()));
    }
  }

  private void opened(CodebookSource openSource) {
    opened = true;
    if (holders.codes().isDisposed()) {
      closeSource(); // the tab was closed before the file was read
      return;
    }
    waiting.dispose();
    open =
        new OpenCodebook(
            getEditorSite(),
            openSource,
            holders,
            getToolkit(),
            bar,
            () -> firePropertyChange(PROP_DIRTY));
    keys = new EditorKeys(this, open.codes(), open.steps());
    getSite().setSelectionProvider(open.codes().tree().viewer());
    pageChange(getActivePage());
    tellProblems();
    if (revealLayer != null) {
      reveal(revealLayer, revealCode);
    }
    if (getSite().getPage().getActivePart() == this) {
      setFocus();
    }
  }

  private void tellProblems() {
    if (!source.problems().isEmpty()) {
      Problem first = source.problems().getFirst();
      bar.show(
          first.severity(),
          MessageBar.plain(
              source.problems().size() == 1
                  ? first.toString()
                  : NLS.bind(
                      Messages.CodebookEditor_problems, first, source.problems().size() - 1)));
    }
  }

  /** The page with the tree and the forms; null until the codebook has been read. */
  public CodesPage codes() {
    return open == null ? null : open.codes();
  }

  /** What is edited; null until the codebook has been read. */
  public CodebookWork work() {
    return open == null ? null : open.work();
  }

  @Override
  public void reveal(String layer, String code) {
    if (open == null) {
      revealLayer = layer;
      revealCode = code;
      return;
    }
    EObject object = CodeTree.find(open.work().codebook(), layer, code);
    if (object != null) {
      setActivePage(CODES);
      open.codes().reveal(object);
    }
  }

  /** Shows the page with the history of the codebook. */
  public void showChanges() {
    setActivePage(CHANGES);
  }

  /** Shows the page on which the codebook is read. */
  public void showReading() {
    setActivePage(READ);
  }

  @Override
  protected void pageChange(int page) {
    super.pageChange(page);
    if (open != null) {
      open.read().setShown(page == READ);
      open.changes().setShown(page == CHANGES);
    }
  }

  @Override
  public void setFocus() {
    if (open == null) {
      super.setFocus();
      return;
    }
    switch (getActivePage()) {
      case READ -> open.read().setFocus();
      case CHANGES -> open.changes().setFocus();
      default -> {
        open.codes().setFocus();
        open.codes().details().recount(); // there may have been coding meanwhile
      }
    }
  }

  @Override
  public boolean isDirty() {
    return open != null && open.work().isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    try {
      open.save();
    } catch (ProblemException e) {
      monitor.setCanceled(true); // the tab must not be closed now
      bar.show(
          Severity.ERROR,
          NLS.bind(Messages.CodebookEditor_notSaved, MessageBar.plain(e.problem().toString())),
          this::saveAgain);
    }
  }

  private void saveAgain() {
    getSite().getPage().saveEditor(this, false);
  }

  /** A codebook file belongs to its study; a copy is made by exporting it. */
  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSaveAs() {
    // not allowed
  }

  @Override
  public void dispose() {
    if (open != null) {
      keys.dispose();
      open.dispose();
    }
    if (opened) {
      opened = false;
      closeSource();
    }
    super.dispose();
  }

  /** In the background, because letting the last user of a study go saves what is open in it. */
  private void closeSource() {
    Task<Void> task =
        progress -> {
          source.close();
          return null;
        };
    new TaskJob<>(PlatformUI.getWorkbench().getDisplay(), Messages.CodebookEditor_closing, task)
        .schedule();
  }
}
