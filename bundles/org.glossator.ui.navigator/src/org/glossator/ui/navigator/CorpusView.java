package org.glossator.ui.navigator;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.glossator.study.Study;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.RestLayout;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.StudyDocument;
import org.glossator.ui.base.UndoableChange;
import org.glossator.ui.navigator.internal.model.Arrangement;
import org.glossator.ui.navigator.internal.model.CorpusRoot;
import org.glossator.ui.navigator.internal.model.DocumentNode;
import org.glossator.ui.navigator.internal.model.StudyNode;
import org.glossator.ui.navigator.internal.view.CorpusExpansion;
import org.glossator.ui.navigator.internal.view.CorpusUpdates;
import org.glossator.ui.navigator.internal.view.EmptyPage;
import org.glossator.ui.navigator.internal.view.FilterBox;
import org.glossator.ui.navigator.internal.view.NodeOpener;

/**
 * The corpus: studies with their documents in a tree, a box to filter them on top. On the Common
 * Navigator Framework, so that other plug-ins can add nodes and actions to it. UI thread only.
 */
public final class CorpusView extends CommonNavigator {
  /** Id of the view. */
  public static final String ID = "org.glossator.ui.navigator.corpus";

  private final CorpusRoot root = new CorpusRoot();
  private CorpusExpansion expansion;
  private CorpusUpdates updates;
  private FilterBox filter;
  private RestLayout pages;
  private Composite empty;
  private Composite content;

  @Override
  public void init(IViewSite site, IMemento memento) throws PartInitException {
    super.init(site, memento);
    expansion = new CorpusExpansion(memento);
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite stack = new Composite(parent, SWT.NONE);
    pages = new RestLayout(stack);
    empty = new EmptyPage(stack, getSite());
    content = new Composite(stack, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    filter = new FilterBox(content);
    Composite tree = new Composite(content, SWT.NONE);
    tree.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    super.createPartControl(tree);

    CommonViewer viewer = getCommonViewer();
    undecorated(viewer);
    viewer.setComparator(null); // the nodes come in order; sorting would ask for a label of each
    NodeOpener.install(viewer, getSite());
    filter.onDown(() -> viewer.getControl().setFocus());
    updates = new CorpusUpdates(root, viewer, getSite(), expansion);
    updates.onRootChange(this::showPage);
    filter.onType(updates::filter);
    updates.start();
    createUndo();
    Runnable onTheme = () -> viewer.getControl().getDisplay().asyncExec(() -> recolour(viewer));
    Appearance.addListener(onTheme);
    viewer.getControl().addDisposeListener(event -> Appearance.removeListener(onTheme));
    viewer.addPostSelectionChangedListener(
        e -> followSelection(e.getStructuredSelection().isEmpty()));
  }

  /**
   * Undo and redo of what was done here. As handlers: the framework clears the global actions of
   * its view at each selection. They go with the part.
   */
  private void createUndo() {
    IHandlerService handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(
        IWorkbenchCommandConstants.EDIT_UNDO,
        new ActionHandler(new UndoActionHandler(getSite(), UndoableChange.context())));
    handlers.activateHandler(
        IWorkbenchCommandConstants.EDIT_REDO,
        new ActionHandler(new RedoActionHandler(getSite(), UndoableChange.context())));
  }

  /**
   * The framework counts what is selected in the status line, nothing too. Nothing is selected
   * after a deletion: then what the command said stands there again.
   */
  private void followSelection(boolean nothingSelected) {
    if (nothingSelected) {
      StatusLine.sayAgain(getViewSite());
    } else {
      StatusLine.over(getViewSite());
    }
  }

  /** Selects documents, also by what other views have for them; see {@link #reveal}. */
  @Override
  public void selectReveal(ISelection selection) {
    List<StudyDocument> documents =
        selection instanceof IStructuredSelection structured
            ? Arrays.stream(structured.toArray())
                .filter(StudyDocument.class::isInstance)
                .map(StudyDocument.class::cast)
                .toList()
            : List.of();
    if (documents.isEmpty() || documents.getFirst().openStudy() == null) {
      super.selectReveal(selection);
      return;
    }
    updates.reveal(
        documents.getFirst().openStudy().folder(),
        documents.stream().map(StudyDocument::documentPath).toList());
  }

  @Override
  protected CorpusRoot getInitialInput() {
    return root;
  }

  /** Opening is {@link NodeOpener}'s; what has nothing to open is expanded here. */
  @Override
  protected void handleDoubleClick(DoubleClickEvent event) {
    Object first = ((IStructuredSelection) event.getSelection()).getFirstElement();
    if (!(first instanceof DocumentNode)) {
      super.handleDoubleClick(event);
    }
  }

  @Override
  public void saveState(IMemento memento) {
    super.saveState(memento);
    expansion.save(memento, getCommonViewer());
  }

  @Override
  public void setFocus() {
    if (pages.shown() == empty) {
      empty.setFocus();
    } else {
      super.setFocus();
    }
  }

  /** Labels keep the colour that their numbers had when they were made. */
  private static void recolour(CommonViewer viewer) {
    if (!viewer.getControl().isDisposed()) {
      viewer.refresh();
    }
  }

  @Override
  public void dispose() {
    if (updates != null) {
      updates.stop();
    }
    super.dispose();
  }

  /**
   * Selects a document and scrolls to it, if the filter lets it through; that of a study which has
   * just been opened, when the tree shows it.
   */
  public void reveal(Study study, String document) {
    updates.reveal(study.folder(), List.of(document));
  }

  /** Shows the documents in folders or groups, and in another order. */
  public void arrange(Arrangement arrangement) {
    updates.arrange(arrangement);
  }

  /** The box that filters the documents; for tests and for a command that goes there. */
  public Text filterText() {
    return filter.text();
  }

  /** The studies as the tree shows them. */
  public List<StudyNode> studies() {
    return root.children();
  }

  /**
   * The framework's own label provider asks the workbench's decorators in the background before it
   * shows what has changed, and so shows it late or, if two changes follow one another, not at all.
   * Nobody decorates documents here.
   */
  private static void undecorated(CommonViewer viewer) {
    ILabelProvider labels = viewer.getNavigatorContentService().createCommonLabelProvider();
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider((IStyledLabelProvider) labels));
  }

  private void showPage() {
    pages.show(root.hasChildren() ? content : empty);
  }
}
