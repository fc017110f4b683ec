package org.glossator.ui.codebook.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.ui.base.Icons;
import org.glossator.ui.codebook.internal.paint.AccessibleName;
import org.glossator.ui.codebook.internal.paint.CodebookIcons;

/** The tools above the tree. */
final class TreeToolBar {
  private final TreeActions actions;
  private final ToolBar bar;
  private final Map<ToolItem, BooleanSupplier> enabled = new LinkedHashMap<>();

  TreeToolBar(Composite parent, TreeActions actions) {
    this.actions = actions;
    bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).applyTo(bar);
    AccessibleName.set(bar, Messages.TreeToolBar_name);
    addAdditions();
    new ToolItem(bar, SWT.SEPARATOR);
    addChanges();
  }

  private void addAdditions() {
    ToolItem layer = add(CodebookIcons.image("add-layer"), actions::addLayer);
    describe(layer, Messages.TreeToolBar_addLayer, EditorCommands.ADD_LAYER, () -> true);
    ToolItem code = add(CodebookIcons.image("add-code"), actions::addCode);
    describe(code, Messages.TreeToolBar_addCode, EditorCommands.ADD_CODE, actions::canAddCode);
    ToolItem child = add(CodebookIcons.image("add-child"), actions::addChild);
    describe(child, Messages.TreeToolBar_addChild, EditorCommands.ADD_CHILD, actions::canAddChild);
    ToolItem attribute = add(CodebookIcons.image("attribute"), actions::addAttribute);
    describe(
        attribute,
        Messages.TreeToolBar_addAttribute,
        EditorCommands.ADD_ATTRIBUTE,
        actions::canAddCode);
  }

  private void addChanges() {
    ToolItem up = add(CodebookIcons.image("up"), actions::up);
    describe(up, Messages.TreeToolBar_up, EditorCommands.UP, () -> actions.canMove(-1));
    ToolItem down = add(CodebookIcons.image("down"), actions::down);
    describe(down, Messages.TreeToolBar_down, EditorCommands.DOWN, () -> actions.canMove(1));
    ToolItem delete = add(Icons.image("delete"), actions::delete);
    describe(delete, Messages.TreeToolBar_delete, EditorCommands.DELETE, actions::canDelete);
    ToolItem merge = add(CodebookIcons.image("merge"), actions::merge);
    describe(merge, Messages.TreeToolBar_merge, EditorCommands.MERGE, actions::canMigrateCode);
    ToolItem split = add(CodebookIcons.image("split"), actions::split);
    describe(split, Messages.TreeToolBar_split, EditorCommands.SPLIT, actions::canMigrateCode);
    ToolItem keys = add(Icons.image("key"), actions::assignKeys);
    describe(
        keys, Messages.TreeToolBar_assignKeys, EditorCommands.ASSIGN_KEYS, actions::canAssignKeys);
  }

  private ToolItem add(Image image, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(image);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  private void describe(ToolItem item, String toolTip, String command, BooleanSupplier can) {
    item.setToolTipText(withKey(toolTip, command));
    enabled.put(item, can);
  }

  private static String withKey(String toolTip, String command) {
    IBindingService bindings =
        PlatformUI.isWorkbenchRunning()
            ? PlatformUI.getWorkbench().getService(IBindingService.class)
            : null;
    String key = bindings == null ? null : bindings.getBestActiveBindingFormattedFor(command);
    return key == null || key.isEmpty()
        ? toolTip
        : NLS.bind(Messages.TreeToolBar_withKey, toolTip, key);
  }

  /** Lets be pressed what can be done now. */
  void update() {
    if (!bar.isDisposed()) {
      enabled.forEach((item, can) -> item.setEnabled(can.getAsBoolean()));
    }
  }
}
