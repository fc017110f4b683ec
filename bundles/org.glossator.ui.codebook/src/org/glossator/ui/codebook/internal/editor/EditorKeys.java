package org.glossator.ui.codebook.internal.editor;

import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The editor's share in the keys of the workbench: undo and redo everywhere in it, Delete and the
 * arrows with Alt only while the tree has the focus, because in a field they belong to the text.
 */
final class EditorKeys {
  private final IHandlerService handlers;
  private final IContextService contexts;
  private final UndoHandler undo;
  private final RedoHandler redo;
  private final DeleteHandler delete = new DeleteHandler();
  private IContextActivation treeContext;
  private IHandlerActivation treeDelete;

  EditorKeys(CodebookEditor editor, CodesPage page, EditorSteps steps) {
    IEditorPart part = editor;
    handlers = part.getSite().getService(IHandlerService.class);
    contexts = part.getSite().getService(IContextService.class);
    contexts.activateContext(EditorCommands.EDITOR_CONTEXT);
    undo = new UndoHandler(steps, part);
    redo = new RedoHandler(steps, part);
    activate(EditorCommands.UNDO, undo);
    activate(EditorCommands.REDO, redo);
    activate(EditorCommands.FIND, new FindHandler(page));
    steps.addListener(
        () -> {
          undo.changed();
          redo.changed();
        });
    Tree tree = page.tree().viewer().getTree();
    tree.addListener(SWT.FocusIn, e -> treeFocused());
    tree.addListener(SWT.FocusOut, e -> treeLeft());
    MenuManager menu = new MenuManager();
    menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    tree.setMenu(menu.createContextMenu(tree));
    editor
        .getEditorSite()
        .registerContextMenu(EditorCommands.TREE_MENU, menu, page.tree().viewer(), false);
  }

  private void activate(String command, IHandler handler) {
    handlers.activateHandler(command, handler);
  }

  private void treeFocused() {
    if (treeContext == null) {
      treeContext = contexts.activateContext(EditorCommands.TREE_CONTEXT);
      treeDelete = handlers.activateHandler(EditorCommands.DELETE, delete);
    }
  }

  private void treeLeft() {
    if (treeContext != null) {
      contexts.deactivateContext(treeContext);
      handlers.deactivateHandler(treeDelete);
      treeContext = null;
      treeDelete = null;
    }
  }

  void dispose() {
    undo.dispose();
    redo.dispose();
  }
}
