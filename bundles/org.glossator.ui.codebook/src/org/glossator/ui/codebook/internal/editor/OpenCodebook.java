package org.glossator.ui.codebook.internal.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.codebook.change.CodebookDiff;
import org.glossator.codebook.change.CodebookDifference;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.MergeCodes;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookChange;
import org.glossator.codebook.model.Layer;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.text.ChangesText;
import org.glossator.ui.codebook.internal.text.CodebookText;
import org.glossator.ui.codebook.internal.text.RichText;

/**
 * A codebook that has been read, in its editor: its three pages, its steps and its records, saving,
 * and what others do to it meanwhile. UI thread only.
 */
final class OpenCodebook {
  private final IEditorSite site;
  private final CodebookSource source;
  private final MessageBar bar;
  private final Runnable dirtyChanged;
  private final CodebookWork work;
  private final Recording recording;
  private final CodesPage codes;
  private final ReadingPane read;
  private final ReadingPane changes;
  private final EditorSteps steps;

  /** What was done last to codebook and annotations together, or null. */
  private CodebookOperation last;

  /** What the three pages are made in. */
  record Holders(Composite codes, Composite read, Composite changes) {}

  /**
   * @param bar above the page with the codes
   * @param dirtyChanged told when there may be something to save, or no longer
   */
  OpenCodebook(
      IEditorSite site,
      CodebookSource source,
      Holders holders,
      FormToolkit toolkit,
      MessageBar bar,
      Runnable dirtyChanged) {
    this.site = site;
    this.source = source;
    this.bar = bar;
    this.dirtyChanged = dirtyChanged;
    work = new CodebookWork(source.copy(), source.study() != null);
    recording = new Recording(work.codebook());
    codes =
        new CodesPage(
            holders.codes(),
            toolkit,
            work,
            sentence -> StatusLine.refuse(site, sentence),
            new DeleteDialog(site.getShell()));
    read =
        new ReadingPane(
            holders.read(), work, Messages.ReadPage_name, () -> CodebookText.of(work.codebook()));
    changes =
        new ReadingPane(
            holders.changes(), work, Messages.CodebookEditor_changes, this::changesText);
    for (Composite page : List.of(codes, read, changes)) {
      GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    }
    PageDivision.follow(codes);
    steps = new EditorSteps(work);
    if (source instanceof StudySource ofStudy) {
      followStudy(ofStudy);
    }
    work.addListener(change -> dirtyChanged.run());
    source.onChange(this::changedElsewhere);
    for (Composite page : List.of(codes, read, changes)) {
      page.getParent().layout(true, true);
    }
  }

  /** Operations that take annotations along, and their undo after the editor's own. */
  private void followStudy(StudySource ofStudy) {
    StudySteps ofHistory =
        new StudySteps(codes.getDisplay(), ofStudy.study(), this::isLastChange, steps::changed);
    StudyWork studyWork =
        new StudyWork(
            ofStudy,
            ofHistory,
            site.getPart(),
            codes.getParent(),
            this::showSaved,
            sentence -> StatusLine.say(site, sentence),
            this::tell);
    steps.followStudy(ofHistory, studyWork);
    Migrations migrations =
        new Migrations(
            site,
            ofStudy.study(),
            work,
            recording,
            migration -> {
              last = migration.operation();
              studyWork.apply(migration.label(), migration::apply);
            });
    codes.actions().setMigrations(migrations);
    work.setQuestions(migrations);
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

  /**
   * Begins anew with what the study has; what was selected stays so where it still is, else what it
   * was merged into, else its layer.
   */
  private void showSaved() {
    EObject selected = codes.tree().selected();
    Layer layer = CodeTree.layerOf(selected);
    String code = selected instanceof Code of ? of.getId() : null;
    work.reset(source.copy());
    recording.begin(work.codebook());
    changes.outdated();
    codes.reveal(again(layer == null ? null : layer.getId(), code));
    dirtyChanged.run();
  }

  private EObject again(String layer, String code) {
    EObject found = layer == null ? null : CodeTree.find(work.codebook(), layer, code);
    if (found == null && last instanceof MergeCodes merge && merge.subject().equals(code)) {
      found = CodeTree.find(work.codebook(), merge.layer(), merge.into());
    }
    if (found == null && layer != null) {
      found = CodeTree.find(work.codebook(), layer, null);
    }
    return found == null ? work.codebook() : found;
  }

  private void tell(Problem problem) {
    bar.show(problem.severity(), MessageBar.plain(problem.toString()));
  }

  CodesPage codes() {
    return codes;
  }

  ReadingPane read() {
    return read;
  }

  ReadingPane changes() {
    return changes;
  }

  CodebookWork work() {
    return work;
  }

  EditorSteps steps() {
    return steps;
  }

  /**
   * Saves what is edited, with the records of what has changed.
   *
   * @throws ProblemException if it cannot be written; the work goes on and is still to be saved
   */
  void save() throws ProblemException {
    Codebook recorded = recording.recorded(work.codebook());
    source.save(recorded);
    Recording.copyRecords(recorded, work.codebook());
    work.saved();
    changes.outdated();
    bar.hide();
    codes.details().refresh();
    dirtyChanged.run();
  }

  private void changedElsewhere() {
    if (!codes.isDisposed()) {
      codes.getDisplay().asyncExec(this::offerReload);
    }
  }

  private void offerReload() {
    if (codes.isDisposed()) {
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
      tell(e.problem());
    }
  }

  void dispose() {
    steps.dispose();
  }
}
