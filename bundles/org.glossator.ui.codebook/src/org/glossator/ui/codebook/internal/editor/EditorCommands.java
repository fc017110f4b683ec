package org.glossator.ui.codebook.internal.editor;

/** Ids of the commands of the codebook editor, and of the contexts in which their keys work. */
final class EditorCommands {
  static final String ADD_LAYER = "org.glossator.command.codebook.addLayer";
  static final String ADD_CODE = "org.glossator.command.codebook.addCode";
  static final String ADD_CHILD = "org.glossator.command.codebook.addChild";
  static final String ADD_ATTRIBUTE = "org.glossator.command.codebook.addAttribute";
  static final String UP = "org.glossator.command.codebook.up";
  static final String DOWN = "org.glossator.command.codebook.down";
  static final String DELETE = "org.eclipse.ui.edit.delete";
  static final String MERGE = "org.glossator.command.codebook.merge";
  static final String SPLIT = "org.glossator.command.codebook.split";
  static final String ASSIGN_KEYS = "org.glossator.command.codebook.assignKeys";
  static final String UNDO = "org.eclipse.ui.edit.undo";
  static final String REDO = "org.eclipse.ui.edit.redo";
  static final String FIND = "org.eclipse.ui.edit.findReplace";

  /** Active while the editor is. */
  static final String EDITOR_CONTEXT = "org.glossator.ui.codebook.editor.context";

  /** Active while the tree has the focus: its keys would mean something else in a field. */
  static final String TREE_CONTEXT = "org.glossator.ui.codebook.tree.context";

  /** Id of the tree's context menu. */
  static final String TREE_MENU = "org.glossator.ui.codebook.editor.tree";

  private EditorCommands() {}
}
