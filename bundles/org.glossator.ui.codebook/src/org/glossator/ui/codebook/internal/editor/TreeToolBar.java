package org.glossator.ui.codebook.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.ui.base.Icons;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** The tools above the tree. */
final class TreeToolBar {
  private final ToolBar bar;
  private final Map<ToolItem, BooleanSupplier> enabled = new LinkedHashMap<>();

  TreeToolBar(Composite parent, TreeActions actions) {
    bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL | SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).applyTo(bar);
    AccessibleName.set(bar, Messages.TreeToolBar_name);
    add("layer", EditorCommands.ADD_LAYER, Messages.TreeToolBar_addLayer, actions::addLayer)
        .setText(Messages.TreeToolBar_layer);
    enabled.put(
        add("code", EditorCommands.ADD_CODE, Messages.TreeToolBar_addCode, actions::addCode),
        actions::canAddCode);
    bar.getItem(1).setText(Messages.TreeToolBar_code);
    enabled.put(
        add(
            "span-nested",
            EditorCommands.ADD_CHILD,
            Messages.TreeToolBar_addChild,
            actions::addChild),
        actions::canAddChild);
    enabled.put(
        add(
            "label",
            EditorCommands.ADD_ATTRIBUTE,
            Messages.TreeToolBar_addAttribute,
            actions::addAttribute),
        actions::canAddCode);
    new ToolItem(bar, SWT.SEPARATOR);
    enabled.put(
        add("previous", EditorCommands.UP, Messages.TreeToolBar_up, actions::up),
        () -> actions.canMove(-1));
    enabled.put(
        add("next", EditorCommands.DOWN, Messages.TreeToolBar_down, actions::down),
        () -> actions.canMove(1));
    enabled.put(
        add("delete", EditorCommands.DELETE, Messages.TreeToolBar_delete, actions::delete),
        actions::canDelete);
    new ToolItem(bar, SWT.SEPARATOR);
    enabled.put(
        add(
            "key",
            EditorCommands.ASSIGN_KEYS,
            Messages.TreeToolBar_assignKeys,
            actions::assignKeys),
        actions::canAssignKeys);
  }

  private ToolItem add(String icon, String command, String toolTip, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(Icons.image(icon));
    item.setToolTipText(withKey(toolTip, command));
    item.addListener(SWT.Selection, e -> action.run());
    return item;
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
    enabled.forEach(
        (item, can) -> {
          if (!item.isDisposed()) {
            item.setEnabled(can.getAsBoolean());
          }
        });
  }
}
