package org.glossator.ui.codebook.internal.tree;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Example;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.edits.Moves;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** Search field and tree of a codebook that is being edited. UI thread only. */
public final class CodebookTree {
  private static final int KEY_WIDTH = 32;
  private static final int FINDING_WIDTH = 26;
  private static final int NAME_WIDTH = 100;

  private final CodebookWork work;
  private final TreeSearch search = new TreeSearch();
  private final Text field;
  private final Label nothing;
  private final TreeViewer viewer;
  private final NameColumn names;

  /** What was open before the search; null for everything. */
  private Set<Object> expanded;

  /**
   * @param parent has a grid of one column
   * @param worst the worst finding about a thing, or null
   * @param say tells the user why something cannot be moved; null clears that
   */
  public CodebookTree(
      Composite parent, CodebookWork work, Function<EObject, Finding> worst, Consumer<String> say) {
    this.work = work;
    field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(Messages.CodebookTree_search);
    AccessibleName.set(field, Messages.CodebookTree_search);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(field);
    nothing = new Label(parent, SWT.WRAP);
    nothing.setText(Messages.CodebookTree_nothing);
    GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).applyTo(nothing);
    Composite holder = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
    TreeColumnLayout layout = new TreeColumnLayout();
    holder.setLayout(layout);
    viewer = new TreeViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new TreeContent());
    names = new NameColumn(viewer.getTree());
    addColumn(layout, names, new ColumnWeightData(100, NAME_WIDTH));
    addColumn(layout, new ShortcutColumn(), new ColumnPixelData(KEY_WIDTH));
    addColumn(layout, new FindingColumn(worst), new ColumnPixelData(FINDING_WIDTH));
    ColumnViewerToolTipSupport.enableFor(viewer);
    viewer.addFilter(search);
    AccessibleName.set(viewer.getTree(), Messages.CodebookTree_name);
    TreeDrop.support(viewer, new Moves(work), say);
    field.addModifyListener(e -> search());
    field.addListener(SWT.KeyDown, e -> keyInSearch(e.keyCode));
    viewer.getTree().addListener(SWT.KeyDown, this::keyInTree);
    Runnable look = () -> field.getDisplay().asyncExec(this::refreshLook);
    Appearance.addListener(look);
    field.addDisposeListener(e -> Appearance.removeListener(look));
    setInput();
    showNothing(false);
  }

  private void addColumn(
      TreeColumnLayout layout, CellLabelProvider labels, ColumnLayoutData width) {
    TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
    column.setLabelProvider(labels);
    layout.setColumnData(column.getColumn(), width);
  }

  public TreeViewer viewer() {
    return viewer;
  }

  /** The field above the tree. */
  public Text searchField() {
    return field;
  }

  /** Shows the codebook from its beginning, everything open, the codebook itself selected. */
  public void setInput() {
    expanded = null;
    names.structureChanged(work.codebook());
    search.search(work.codebook(), field.getText());
    viewer.setInput(work.codebook());
    viewer.expandAll();
    viewer.setSelection(new StructuredSelection(work.codebook()));
  }

  /**
   * Shows what has changed: the whole structure, or the row of one thing and those inside of it.
   */
  public void changed(EObject focus, boolean structural) {
    search.changed();
    if (viewer.getInput() != work.codebook()) {
      setInput();
    } else if (structural) {
      names.structureChanged(work.codebook());
      search.search(work.codebook(), field.getText());
      viewer.refresh();
    } else {
      viewer.update(rowOf(focus), null);
    }
  }

  /** Draws the signs of findings again. */
  public void findingsChanged() {
    viewer.refresh(true);
  }

  private void refreshLook() {
    if (!field.isDisposed()) {
      viewer.refresh(true);
    }
  }

  /** The thing that is selected, or null. */
  public EObject selected() {
    return (EObject) viewer.getStructuredSelection().getFirstElement();
  }

  /** Selects a thing, or what it belongs to where it has no row; ends a search that hides it. */
  public void select(EObject object) {
    EObject row = rowOf(object);
    if (search.isActive() && !search.select(viewer, null, row)) {
      field.setText("");
    }
    viewer.setSelection(new StructuredSelection(row), true);
  }

  /** Examples and choices are shown with what they belong to. */
  private static EObject rowOf(EObject object) {
    EObject at = object;
    while (at instanceof Example || at instanceof Choice) {
      at = at.eContainer();
    }
    return at;
  }

  private void search() {
    if (!search.isActive()) {
      expanded = Set.of(viewer.getExpandedElements());
    }
    boolean other = search.search(work.codebook(), field.getText());
    showNothing(search.isActive() && search.first() == null);
    viewer.getTree().setRedraw(false);
    try {
      if (other) {
        if (search.isActive()) {
          viewer.refresh();
          viewer.expandAll();
        } else {
          openAgain();
        }
      }
      EObject found = search.first();
      if (found != null && rowOf(found) != selected()) {
        viewer.setSelection(new StructuredSelection(rowOf(found)), true);
      }
    } finally {
      viewer.getTree().setRedraw(true);
    }
  }

  /**
   * As it was before the search; what was selected meanwhile stays in sight. All rows are made
   * anew: one whose children the search has taken away is still marked as open where the toolkit
   * has closed it, and would not be opened again.
   */
  private void openAgain() {
    viewer.setInput(work.codebook());
    viewer.expandAll();
    for (Object open : viewer.getExpandedElements()) {
      if (expanded != null && !expanded.contains(open)) {
        viewer.setExpandedState(open, false);
      }
    }
    viewer.setSelection(viewer.getStructuredSelection(), true);
  }

  private void showNothing(boolean show) {
    GridData data = (GridData) nothing.getLayoutData();
    if (data.exclude == show) {
      data.exclude = !show;
      nothing.setVisible(show);
      nothing.getParent().layout();
    }
  }

  /**
   * Letters go on with the search; the platform's own search in trees would open a second field.
   */
  private void keyInTree(Event event) {
    boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
    if (plain && event.character > ' ' && event.character != SWT.DEL) {
      event.doit = false;
      field.setFocus();
      field.append(String.valueOf(event.character));
    }
  }

  private void keyInSearch(int key) {
    if (key == SWT.ARROW_DOWN || key == SWT.CR) {
      viewer.getTree().setFocus();
    } else if (key == SWT.ESC) {
      field.setText("");
    }
  }
}
