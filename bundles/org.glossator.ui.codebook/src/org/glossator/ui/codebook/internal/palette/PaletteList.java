package org.glossator.ui.codebook.internal.palette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;
import org.glossator.ui.codebook.internal.palette.PaletteNode.LayerNode;

/** The tree of layers and codes, with what is open and closed in it. UI thread only. */
final class PaletteList {
  private static final int KEY_WIDTH = 32;
  private static final int COUNT_WIDTH = 62;
  private static final int NAME_WIDTH = 60;

  private final TreeViewer viewer;
  private final Supplier<CodeCounts> counts;
  private List<PaletteNode> rows = List.of();
  private CodeCounts shownCounts = CodeCounts.NONE;

  /** Layers by id and codes by key that the user has closed. */
  private final Set<String> collapsed = new HashSet<>();

  /** While a filter is typed everything is open, and closing is not remembered. */
  private boolean filtered;

  /**
   * @param toolTips whether rows tell in tool tips what they mean
   */
  PaletteList(Composite parent, Supplier<CodeCounts> counts, BooleanSupplier toolTips) {
    this.counts = counts;
    TreeColumnLayout layout = new TreeColumnLayout();
    parent.setLayout(layout);
    viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new PaletteContent());
    Tree tree = viewer.getTree();
    addColumn(
        layout, new CodeColumn(tree, toolTips), SWT.LEFT, new ColumnWeightData(100, NAME_WIDTH));
    addColumn(layout, new KeyColumn(), SWT.LEFT, new ColumnPixelData(KEY_WIDTH));
    addColumn(layout, new CountColumn(tree, counts), SWT.RIGHT, new ColumnPixelData(COUNT_WIDTH));
    measureNothing(tree);
    ColumnViewerToolTipSupport.enableFor(viewer);
    CodeDrag.support(viewer);
    viewer.addTreeListener(new OpenAndClosed());
  }

  private void addColumn(
      TreeColumnLayout layout, CellLabelProvider labels, int alignment, ColumnLayoutData width) {
    TreeViewerColumn column = new TreeViewerColumn(viewer, alignment);
    column.setLabelProvider(labels);
    layout.setColumnData(column.getColumn(), width);
  }

  /**
   * The columns have their widths from the layout and the rows their height from the platform. GTK
   * asks how large each cell is whenever it paints one: two thirds of the time that a frame of the
   * list took.
   */
  private static void measureNothing(Tree tree) {
    for (Listener measuring : tree.getListeners(SWT.MeasureItem)) {
      tree.removeListener(SWT.MeasureItem, measuring);
    }
  }

  TreeViewer viewer() {
    return viewer;
  }

  List<PaletteNode> rows() {
    return rows;
  }

  /** Shows other rows; what was selected and can be seen still stays selected. */
  void show(List<PaletteNode> newRows, boolean isFiltered) {
    Object selected = viewer.getStructuredSelection().getFirstElement();
    rows = List.copyOf(newRows);
    filtered = isFiltered;
    shownCounts = counts.get();
    Tree tree = viewer.getTree();
    tree.setRedraw(false);
    try {
      viewer.setInput(rows);
      viewer.setExpandedElements(open(rows).toArray());
      if (selected != null && viewer.testFindItem(selected) != null) {
        viewer.setSelection(new StructuredSelection(selected));
      }
    } finally {
      tree.setRedraw(true);
    }
  }

  /** Draws the counts again where they have changed. */
  void updateCounts() {
    CodeCounts now = counts.get();
    List<PaletteNode> changed = new ArrayList<>();
    collectChanged(rows, now, changed);
    shownCounts = now;
    viewer.update(changed.toArray(), null);
  }

  private void collectChanged(
      List<? extends PaletteNode> nodes, CodeCounts now, List<PaletteNode> changed) {
    for (PaletteNode node : nodes) {
      boolean differs =
          switch (node) {
            case CodeNode code -> now.of(code.key()) != shownCounts.of(code.key());
            case LayerNode layer ->
                now.ofLayer(layer.layer().id()) != shownCounts.ofLayer(layer.layer().id());
            case PaletteNode.RecentNode recent -> false;
          };
      if (differs) {
        changed.add(node);
      }
      collectChanged(node.children(), now, changed);
    }
  }

  /** The code that is selected, or null. */
  CodeNode selectedCode() {
    return viewer.getStructuredSelection().getFirstElement() instanceof CodeNode node ? node : null;
  }

  void select(PaletteNode node) {
    viewer.setSelection(new StructuredSelection(node), true);
  }

  /** Opens a row that is closed and the other way round. */
  void toggle(PaletteNode node) {
    boolean open = !viewer.getExpandedState(node);
    viewer.setExpandedState(node, open);
    remember(node, open);
  }

  void collapseAll() {
    viewer.collapseAll();
    rememberAll(rows, false);
  }

  void expandAll() {
    viewer.expandAll();
    rememberAll(rows, true);
  }

  Set<String> collapsed() {
    return Set.copyOf(collapsed);
  }

  void collapsed(Set<String> keys) {
    collapsed.clear();
    collapsed.addAll(keys);
  }

  private List<PaletteNode> open(List<? extends PaletteNode> nodes) {
    List<PaletteNode> open = new ArrayList<>();
    for (PaletteNode node : nodes) {
      if (!node.children().isEmpty()) {
        if (filtered || !collapsed.contains(key(node))) {
          open.add(node);
        }
        open.addAll(open(node.children()));
      }
    }
    return open;
  }

  private void rememberAll(List<? extends PaletteNode> nodes, boolean open) {
    for (PaletteNode node : nodes) {
      if (!node.children().isEmpty()) {
        remember(node, open);
        rememberAll(node.children(), open);
      }
    }
  }

  private void remember(Object node, boolean open) {
    if (filtered) {
      return;
    }
    if (open) {
      collapsed.remove(key((PaletteNode) node));
    } else {
      collapsed.add(key((PaletteNode) node));
    }
  }

  private static String key(PaletteNode node) {
    return switch (node) {
      case CodeNode code -> code.key().toText();
      case LayerNode layer -> layer.layer().id();
      case PaletteNode.RecentNode recent -> "\trecent"; // no layer's id begins with a tab
    };
  }

  private final class OpenAndClosed implements ITreeViewerListener {
    @Override
    public void treeCollapsed(TreeExpansionEvent event) {
      remember(event.getElement(), false);
    }

    @Override
    public void treeExpanded(TreeExpansionEvent event) {
      remember(event.getElement(), true);
    }
  }
}
