package org.glossator.ui.study.internal.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommandHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEventHandler;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.AbstractLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Editing in place: F2, a double click or a letter begins, Enter keeps, Esc gives back. A single
 * click only selects, so that a stroll through the table changes nothing.
 */
final class GridConfiguration extends AbstractRegistryConfiguration {
  private final DocumentsGrid grid;

  GridConfiguration(DocumentsGrid grid) {
    this.grid = grid;
  }

  /** What makes a layer open editors in its cells. */
  static final class Handlers extends AbstractLayerConfiguration<AbstractLayer> {
    @Override
    public void configureTypedLayer(AbstractLayer layer) {
      layer.registerCommandHandler(new EditCellCommandHandler());
      layer.registerEventHandler(new InlineCellEditEventHandler(layer));
    }
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    registry.registerConfigAttribute(
        EditConfigAttributes.CELL_EDITABLE_RULE,
        new EditableRule() {
          @Override
          public boolean isEditable(int column, int row) {
            return grid.isEditable(column, row);
          }
        },
        DisplayMode.EDIT);
    registry.registerConfigAttribute(
        EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true), DisplayMode.EDIT);
    registry.registerConfigAttribute(
        CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
  }

  @Override
  public void configureUiBindings(UiBindingRegistry bindings) {
    bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
    bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
    bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), new KeyEditAction());
    bindings.registerDoubleClickBinding(
        new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
  }
}
