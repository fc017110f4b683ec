package org.glossator.ui.codebook.internal.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
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
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.base.Task;
import org.glossator.study.migration.ActorMerge;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudySettings;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.codebook.internal.editor.EditorSteps;
import org.glossator.ui.codebook.internal.editor.MessageBar;
import org.glossator.ui.codebook.internal.editor.RedoHandler;
import org.glossator.ui.codebook.internal.editor.StudySteps;
import org.glossator.ui.codebook.internal.editor.StudyWork;
import org.glossator.ui.codebook.internal.editor.UndoHandler;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.ModelWork;
import org.glossator.ui.codebook.internal.migration.ChangeDialog;
import org.glossator.ui.codebook.internal.migration.OpenPlace;

/**
 * The editor of the register of actors. Like a codebook it is saved deliberately; merging two
 * actors and what annotations refer to is one step of the study.
 */
public final class ActorsEditor extends EditorPart {
  private final Set<String> merges = new HashSet<>();
  private ActorsSource source;
  private Composite holder;
  private MessageBar bar;
  private Label waiting;
  private FormToolkit toolkit;
  private Register work;
  private ActorsPage page;
  private EditorSteps steps;
  private StudyWork studyWork;
  private UndoHandler undo;
  private RedoHandler redo;
  private boolean opened;

  /** The register that is edited; the other settings come along and are not changed. */
  private static final class Register extends ModelWork {
    Register(StudySettings settings) {
      super(settings);
    }

    List<Actor> actors() {
      return ((StudySettings) root()).getActors();
    }

    void reset(StudySettings settings) {
      begin(settings);
    }
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof ActorsInput actors)) {
      throw new PartInitException(NLS.bind(Messages.ActorsEditor_noStudy, input.getName()));
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    source = new ActorsSource(actors.study(), this::changedElsewhere);
  }

  @Override
  public void createPartControl(Composite parent) {
    holder = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(holder);
    bar = new MessageBar(holder);
    waiting = new Label(holder, SWT.WRAP);
    waiting.setText(Messages.ActorsEditor_reading);
    GridDataFactory.fillDefaults().indent(16, 16).grab(true, true).applyTo(waiting);
    toolkit = new FormToolkit(parent.getDisplay());
    Task<ActorsSource> task =
        progress -> {
          source.open();
          return source;
        };
    new TaskJob<>(parent.getDisplay(), Messages.ActorsEditor_reading, task)
        .onResult(open -> opened())
        .onProblem(this::tell)
        .schedule();
  }

  private void opened() {
    opened = true;
    if (holder.isDisposed()) {
      closeSource(); // the tab was closed before the study was open
      return;
    }
    waiting.dispose();
    work = new Register(source.copy());
    page = new ActorsPage(holder, toolkit, work, this::merge, this::delete);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    steps = new EditorSteps(work);
    StudySteps history =
        new StudySteps(
            holder.getDisplay(), source.study(), merges::contains, () -> steps.changed());
    studyWork =
        new StudyWork(source, history, this, holder, this::showSaved, this::say, this::tell);
    steps.followStudy(history, studyWork);
    undo = new UndoHandler(steps, this);
    redo = new RedoHandler(steps, this);
    IHandlerService handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler("org.eclipse.ui.edit.undo", undo);
    handlers.activateHandler("org.eclipse.ui.edit.redo", redo);
    steps.addListener(undo::changed);
    steps.addListener(redo::changed);
    work.addListener(change -> firePropertyChange(PROP_DIRTY));
    holder.layout(true, true);
    if (getSite().getPage().getActivePart() == this) {
      setFocus();
    }
  }

  /** The page with list and form; null until the study is open. */
  public ActorsPage page() {
    return page;
  }

  private void say(String sentence) {
    StatusLine.say(getSite(), sentence);
  }

  private void tell(Problem problem) {
    if (!holder.isDisposed()) {
      if (!waiting.isDisposed()) {
        waiting.setText("");
      }
      bar.show(problem.severity(), MessageBar.plain(problem.toString()));
    }
  }

  private void showSaved() {
    work.reset(source.copy());
    firePropertyChange(PROP_DIRTY);
  }

  private void merge(Actor actor) {
    new ChangeDialog(
            getSite().getShell(),
            new ChangeDialog.Texts(
                NLS.bind(Messages.ActorsEditor_mergeTitle, CodeTree.name(actor)),
                Messages.ActorsEditor_mergeText,
                Messages.ActorsEditor_merge,
                null),
            new ActorMerging(actor, work::actors, this::mergeOf, this::run),
            place -> OpenPlace.open(getSite().getPage(), source.study(), place),
            null)
        .open();
  }

  private ActorMerge mergeOf(String from, String into) throws ProblemException {
    return new ActorMerge(source.study(), source.with(work.actors()), from, into);
  }

  private void run(ActorMerge merge) {
    merges.add(merge.label());
    studyWork.apply(merge.label(), merge::apply);
  }

  /** Only what nothing in the register refers to; annotations are looked at by merging. */
  private void delete(Actor actor) {
    List<String> users = new ArrayList<>();
    for (Actor other : work.actors()) {
      boolean member =
          other.getMemberships().stream().anyMatch(m -> actor.getId().equals(m.getOrganisation()));
      if (actor.getId().equals(other.getParent()) || member) {
        users.add(CodeTree.name(other));
      }
    }
    if (!users.isEmpty()) {
      StatusLine.refuse(
          getSite(), NLS.bind(Messages.ActorsEditor_inUse, CodeTree.name(actor), users.getFirst()));
      return;
    }
    if (work.isFresh(actor)) {
      page.remove(actor);
      return;
    }
    new TaskJob<>(
            holder.getDisplay(),
            Messages.ActorsEditor_looking,
            new ActorUses(source.study(), actor.getId()))
        .onResult(
            count -> {
              if (count > 0) {
                StatusLine.refuse(
                    getSite(),
                    CountedText.bind(Messages.ActorsEditor_annotated, CodeTree.name(actor), count));
              } else if (!holder.isDisposed() && work.contains(actor)) {
                page.remove(actor);
              }
            })
        .schedule();
  }

  private void changedElsewhere() {
    if (!holder.isDisposed()) {
      holder.getDisplay().asyncExec(this::offerReload);
    }
  }

  private void offerReload() {
    if (holder.isDisposed() || work == null) {
      return;
    }
    if (work.isDirty()) {
      bar.show(
          Severity.WARNING, Messages.ActorsEditor_changedElsewhere, this::showSaved, bar::hide);
    } else {
      showSaved();
    }
  }

  @Override
  public void setFocus() {
    if (page == null) {
      holder.setFocus();
    } else {
      page.setFocus();
    }
  }

  @Override
  public boolean isDirty() {
    return work != null && work.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    try {
      source.save(work.actors());
      work.saved();
      bar.hide();
      page.pane().refresh();
      firePropertyChange(PROP_DIRTY);
    } catch (ProblemException e) {
      monitor.setCanceled(true); // the tab must not be closed now
      tell(e.problem());
    }
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSaveAs() {
    // not allowed: a register belongs to its study
  }

  @Override
  public void dispose() {
    if (undo != null) {
      undo.dispose();
      redo.dispose();
      steps.dispose();
    }
    if (toolkit != null) {
      toolkit.dispose();
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
    new TaskJob<>(PlatformUI.getWorkbench().getDisplay(), Messages.ActorsEditor_closing, task)
        .schedule();
  }
}
