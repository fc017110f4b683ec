package org.glossator.ui.navigator.internal.view;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;
import org.glossator.ui.navigator.internal.model.CorpusNode;

/** Gives the tree the nodes, which know their children and parents themselves. */
public final class CorpusContentProvider implements ICommonContentProvider {

  @Override
  public Object[] getElements(Object input) {
    return getChildren(input);
  }

  @Override
  public Object[] getChildren(Object node) {
    return node instanceof CorpusNode n ? n.children().toArray() : new Object[0];
  }

  @Override
  public Object getParent(Object node) {
    return node instanceof CorpusNode n ? n.parent() : null;
  }

  @Override
  public boolean hasChildren(Object node) {
    return node instanceof CorpusNode n && n.hasChildren();
  }

  @Override
  public void init(ICommonContentExtensionSite site) {
    // no settings
  }

  @Override
  public void restoreState(IMemento memento) {
    // no state
  }

  @Override
  public void saveState(IMemento memento) {
    // no state
  }
}
