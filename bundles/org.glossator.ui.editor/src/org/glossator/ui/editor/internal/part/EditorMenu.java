package org.glossator.ui.editor.internal.part;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The text's context menu; commands contribute to it by its id. */
final class EditorMenu {
  /** Id that menu contributions name: {@code popup:org.glossator.ui.editor.spans}. */
  static final String ID = SpanEditorPart.ID;

  private EditorMenu() {}

  static void attach(SpanEditorPart part) {
    MenuManager manager = new MenuManager("", ID);
    manager.setRemoveAllWhenShown(true);
    manager.addMenuListener(
        menu -> {
          menu.add(new Separator("annotate"));
          menu.add(new Separator("edge"));
          menu.add(new Separator("copy"));
          menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
    Menu menu = manager.createContextMenu(part.surface());
    part.surface().setMenu(menu);
    part.getEditorSite().registerContextMenu(ID, manager, new NoSelection(), false);
  }

  /** The menu's entries ask the editor itself what is selected. */
  private static final class NoSelection implements ISelectionProvider {
    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
      // never changes
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
      // there are none
    }

    @Override
    public ISelection getSelection() {
      return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection) {
      // stays empty
    }
  }
}
