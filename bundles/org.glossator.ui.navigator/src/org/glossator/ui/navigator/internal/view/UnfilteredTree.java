package org.glossator.ui.navigator.internal.view;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/**
 * What was expanded and selected before somebody began to filter: it is so again when the box is
 * empty, but that what was selected meanwhile stays selected and in sight. UI thread only.
 */
final class UnfilteredTree {
  private final TreeViewer viewer;
  private Object[] expanded;
  private IStructuredSelection selected;

  UnfilteredTree(TreeViewer viewer) {
    this.viewer = viewer;
  }

  /** A filter begins; another one in its place changes nothing. */
  void keep() {
    if (expanded == null) {
      expanded = viewer.getExpandedElements();
      selected = viewer.getStructuredSelection();
    }
  }

  /** The filter has gone, and everything is in the tree again. */
  void restore() {
    if (expanded == null) {
      return;
    }
    IStructuredSelection now = viewer.getStructuredSelection();
    viewer.setExpandedElements(expanded);
    IStructuredSelection wanted = now.isEmpty() ? selected : now;
    if (!wanted.isEmpty()) {
      viewer.setSelection(wanted, true);
    }
    expanded = null;
    selected = null;
  }
}
