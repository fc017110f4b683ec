package org.glossator.ui.codebook.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.ui.codebook.internal.details.DetailsPane;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.edits.ModelWork.Change;
import org.glossator.ui.codebook.internal.tree.CodebookTree;

/** The page "Codes": the tree, what is wrong, and the form of what is selected. UI thread only. */
public final class CodesPage extends Composite {
  private static final int[] LEFT_RIGHT = {40, 60};
  private static final int[] ALL_FINDINGS = {84, 16};

  private final CodebookWork work;
  private final LiveValidation validation;
  private final SashForm columns;
  private final SashForm rows;
  private final CodebookTree tree;
  private final FindingsPane findings;
  private final DetailsPane details;
  private final TreeActions actions;

  /** What was selected last and what it is in, the innermost first. */
  private List<EObject> around = List.of();

  /**
   * @param say shows a sentence in the status line; null clears it
   */
  public CodesPage(
      Composite parent,
      FormToolkit toolkit,
      CodebookWork work,
      Consumer<String> say,
      DeleteQuestion question) {
    super(parent, SWT.NONE);
    this.work = work;
    setLayout(new FillLayout());
    validation = new LiveValidation(work, this, this::showFindings);
    rows = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
    columns = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
    Composite treeArea = new Composite(columns, SWT.NONE);
    GridLayoutFactory.fillDefaults().extendedMargins(2, 0, 4, 0).spacing(0, 4).applyTo(treeArea);
    actions = new TreeActions(work, this::selected, this::created, this::select, question);
    TreeToolBar tools = new TreeToolBar(treeArea, actions);
    tree = new CodebookTree(treeArea, work, validation::worst, say);
    details = new DetailsPane(columns, toolkit, work);
    findings = new FindingsPane(rows, work, this::goTo);
    rows.setWeights(ALL_FINDINGS);
    rows.setMaximizedControl(columns);
    columns.setWeights(LEFT_RIGHT);
    tree.viewer()
        .addSelectionChangedListener(
            e -> {
              work.endTyping();
              remember(tree.selected());
              details.show(tree.selected());
              tools.update();
            });
    tree.viewer().getTree().addListener(SWT.DefaultSelection, e -> details.focusName());
    work.addListener(this::changed);
    work.addListener(change -> tools.update());
    details.show(tree.selected());
    tools.update();
    validation.checkNow();
  }

  private void changed(Change change) {
    if (isDisposed()) {
      return;
    }
    tree.changed(change.focus(), change.structural());
    if (change.again() && work.contains(change.focus())) {
      tree.select(change.focus());
    }
    if (tree.selected() == null) { // it is gone: what it was in comes next
      tree.select(around.stream().filter(work::contains).findFirst().orElse(work.codebook()));
    }
    EObject shown = tree.selected();
    if (shown != details.object()) {
      details.show(shown);
    } else {
      details.refresh();
    }
  }

  private void remember(EObject selected) {
    if (selected != null) {
      around = new ArrayList<>();
      for (EObject at = selected; at != null; at = at.eContainer()) {
        around.add(at);
      }
    }
  }

  private void showFindings(List<Finding> found) {
    findings.show(found);
    rows.setMaximizedControl(found.isEmpty() ? columns : null);
    details.showFindings(found);
    tree.findingsChanged();
  }

  private EObject selected() {
    return tree.selected();
  }

  private void created(EObject object) {
    tree.select(object);
    details.focusName();
  }

  private void select(EObject object) {
    tree.select(object);
    tree.viewer().getTree().setFocus();
  }

  private void goTo(Finding finding) {
    if (work.contains(finding.object())) {
      tree.select(finding.object());
      details.focus(finding);
    }
  }

  /** What can be done with what is selected. */
  public TreeActions actions() {
    return actions;
  }

  public CodebookTree tree() {
    return tree;
  }

  public DetailsPane details() {
    return details;
  }

  /** Shows and selects a thing. */
  public void reveal(EObject object) {
    tree.select(object);
  }

  /** How the page is divided, for remembering it. */
  int[] weights() {
    return columns.getWeights();
  }

  void weights(int[] weights) {
    columns.setWeights(weights);
  }

  @Override
  public boolean setFocus() {
    return tree.viewer().getTree().setFocus();
  }
}
