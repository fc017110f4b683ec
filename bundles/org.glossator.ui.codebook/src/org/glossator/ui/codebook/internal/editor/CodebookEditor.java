package org.glossator.ui.codebook.internal.editor;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogSettings;
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
import org.glossator.codebook.change.CodebookDiff;
import org.glossator.codebook.change.CodebookDifference;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookChange;
import org.glossator.codebook.model.Layer;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.codebook.CodebookPart;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.text.ChangesText;
import org.glossator.ui.codebook.internal.text.CodebookText;
import org.glossator.ui.codebook.internal.text.RichText;
import org.osgi.framework.FrameworkUtil;

/**
 * The codebook editor. Unlike annotations, a codebook is saved deliberately: coders work with the
 * saved one. It works on a copy, which is read in the background.
 */
public final class CodebookEditor extends FormEditor implements CodebookPart {
  private static final int CODES = 0;
  private static final int READ = 1;
  private static final int CHANGES = 2;
  private static final String WEIGHTS = "codebook.weights";

  private CodebookSource source;
  private Composite codesHolder;
  private Composite readHolder;
  private Composite changesHolder;
  private MessageBar bar;
  private Label waiting;
  private boolean opened;
  private CodebookWork work;
  private CodesPage codes;
  private ReadingPane read;
  private ReadingPane changes;
  private Recording recording;
  private EditorSteps steps;
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
    codesHolder = new Composite(getContainer(), SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(codesHolder);
    bar = new MessageBar(codesHolder);
    waiting = new Label(codesHolder, SWT.WRAP);
    waiting.setText(Messages.CodebookEditor_reading);
    GridDataFactory.fillDefaults().indent(16, 16).grab(true, true).applyTo(waiting);
    setPageText(addPage(codesHolder), Messages.CodebookEditor_codes);
    readHolder = addReadingPage(Messages.CodebookEditor_read);
    changesHolder = addReadingPage(Messages.CodebookEditor_changes);
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
    if (!codesHolder.isDisposed()) {
      waiting.setText("");
      bar.show(problem.severity(), MessageBar.plain(problem.toString()));
    }
  }

  private void opened(CodebookSource openSource) {
    opened = true;
    if (codesHolder.isDisposed()) {
      closeSource(); // the tab was closed before the file was read
      return;
    }
    waiting.dispose();
    work = new CodebookWork(openSource.copy(), openSource.study() != null);
    recording = new Recording(work.codebook());
    codes =
        new CodesPage(
            codesHolder, getToolkit(), work, this::say, new DeleteDialog(getSite().getShell()));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(codes);
    read =
        new ReadingPane(
            readHolder, work, Messages.ReadPage_name, () -> CodebookText.of(work.codebook()));
    changes =
        new ReadingPane(changesHolder, work, Messages.CodebookEditor_changes, this::changesText);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(read);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(changes);
    restoreWeights();
    steps = new EditorSteps(work);
    if (openSource instanceof StudySource ofStudy) {
      followStudy(ofStudy);
    }
    keys = new EditorKeys(this, codes, steps);
    getSite().setSelectionProvider(codes.tree().viewer());
    work.addListener(change -> firePropertyChange(PROP_DIRTY));
    openSource.onChange(this::changedElsewhere);
    codesHolder.layout(true, true);
    readHolder.layout(true, true);
    changesHolder.layout(true, true);
    pageChange(getActivePage());
    tellProblems();
    if (revealLayer != null) {
      reveal(revealLayer, revealCode);
    }
    if (getSite().getPage().getActivePart() == this) {
      setFocus();
    }
  }

  /** Operations that take annotations along, and their undo after the editor's own. */
  private void followStudy(StudySource ofStudy) {
    StudySteps ofHistory =
        new StudySteps(
            codesHolder.getDisplay(), ofStudy.study(), this::isLastChange, () -> steps.changed());
    StudyWork studyWork =
        new StudyWork(ofStudy, ofHistory, codesHolder, this::showSaved, this::sayDone, this::tell);
    steps.followStudy(ofHistory, studyWork);
    Migrations migrations =
        new Migrations(
            getSite(),
            ofStudy.study(),
            work,
            recording,
            migration -> studyWork.apply(migration.label(), migration::apply));
    codes.actions().setMigrations(migrations);
    work.onDeleteChoice(migrations::deleteChoice);
  }

  /** Whether a step of the study is the last that the codebook has recorded. */
  private boolean isLastChange(String label) {
    List<CodebookChange> recorded = work.codebook().getChanges();
    return !recorded.isEmpty() && label.equals(recorded.getLast().getNote());
  }

  private RichText changesText() {
    return ChangesText.of(work.codebook(), work.isDirty() ? unsaved() : List.of());
  }

  /** What has changed since the file was written, not since the tab was opened. */
  private List<CodebookDifference> unsaved() {
    return CodebookDiff.between(source.copy(), work.codebook());
  }

  /** Begins anew with what the study has; what was selected stays so where it still is. */
  private void showSaved() {
    EObject selected = codes.tree().selected();
    Layer layer = CodeTree.layerOf(selected);
    String code = selected instanceof Code of ? of.getId() : null;
    work.reset(source.copy());
    recording.begin(work.codebook());
    changes.outdated();
    EObject again =
        layer == null || layer.getId() == null
            ? null
            : CodeTree.find(work.codebook(), layer.getId(), code);
    codes.reveal(again == null ? work.codebook() : again);
    firePropertyChange(PROP_DIRTY);
  }

  private void sayDone(String sentence) {
    StatusLine.say(getSite(), sentence);
  }

  private void tell(Problem problem) {
    bar.show(problem.severity(), MessageBar.plain(problem.toString()));
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

  private void say(String sentence) {
    StatusLine.refuse(getSite(), sentence);
  }

  /** The page with the tree and the forms; null until the codebook has been read. */
  public CodesPage codes() {
    return codes;
  }

  /** What is edited; null until the codebook has been read. */
  public CodebookWork work() {
    return work;
  }

  @Override
  public void reveal(String layer, String code) {
    if (work == null) {
      revealLayer = layer;
      revealCode = code;
      return;
    }
    EObject object = CodeTree.find(work.codebook(), layer, code);
    if (object != null) {
      setActivePage(CODES);
      codes.reveal(object);
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
    if (read != null) {
      read.setShown(page == READ);
      changes.setShown(page == CHANGES);
    }
  }

  @Override
  public void setFocus() {
    if (codes == null) {
      super.setFocus();
    } else if (getActivePage() == CODES) {
      codes.setFocus();
    } else if (getActivePage() == READ) {
      read.setFocus();
    } else {
      changes.setFocus();
    }
  }

  @Override
  public boolean isDirty() {
    return work != null && work.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    try {
      Codebook recorded = recording.recorded(work.codebook());
      source.save(recorded);
      Recording.copyRecords(recorded, work.codebook());
      work.saved();
      changes.outdated();
      bar.hide();
      codes.details().refresh();
      firePropertyChange(PROP_DIRTY);
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

  private void changedElsewhere() {
    if (!codesHolder.isDisposed()) {
      codesHolder.getDisplay().asyncExec(this::offerReload);
    }
  }

  private void offerReload() {
    if (codesHolder.isDisposed()) {
      return;
    }
    if (work.isDirty()) {
      bar.show(Severity.WARNING, Messages.CodebookEditor_changedElsewhere, this::reload, bar::hide);
    } else {
      reload();
    }
  }

  private void reload() {
    try {
      source.reload();
      showSaved();
    } catch (ProblemException e) {
      bar.show(Severity.ERROR, MessageBar.plain(e.problem().toString()));
    }
  }

  private static IDialogSettings settings() {
    return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(CodebookEditor.class))
        .getDialogSettings();
  }

  private void restoreWeights() {
    String kept = settings().get(WEIGHTS);
    if (kept != null && kept.matches("[1-9]\\d{0,5} [1-9]\\d{0,5}")) {
      String[] numbers = kept.split(" ");
      codes.weights(new int[] {Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])});
    }
    codes.addDisposeListener(
        e -> settings().put(WEIGHTS, codes.weights()[0] + " " + codes.weights()[1]));
  }

  @Override
  public void dispose() {
    if (keys != null) {
      keys.dispose();
      steps.dispose();
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
