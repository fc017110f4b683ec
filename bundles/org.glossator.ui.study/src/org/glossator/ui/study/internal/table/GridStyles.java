package org.glossator.ui.study.internal.table;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.glossator.study.workflow.DocumentState;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.Icons;

/**
 * How the cells look, over the theme: texts at the left, numbers at the right, states as shapes.
 */
final class GridStyles extends AbstractRegistryConfiguration {
  private final DocumentsGrid grid;

  GridStyles(DocumentsGrid grid) {
    this.grid = grid;
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    registry.registerConfigAttribute(
        CellConfigAttributes.GRID_LINE_COLOR,
        Appearance.isDark()
            ? GUIHelper.getColor(0x4a, 0x4f, 0x54)
            : GUIHelper.getColor(0xdc, 0xdf, 0xe3));
    Style left = ground();
    left.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, left, DisplayMode.NORMAL);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_PAINTER,
        new PaddingDecorator(new TextPainter(false, true, false), 1, 6, 1, 6),
        DisplayMode.NORMAL);

    Style right = ground();
    right.setAttributeValue(
        CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, DocumentsGrid.NUMBER);
    registry.registerConfigAttribute(
        CellConfigAttributes.DISPLAY_CONVERTER,
        new DefaultDisplayConverter() {
          @Override
          public Object canonicalToDisplayValue(Object value) {
            return value instanceof Integer n ? String.format(Locale.ENGLISH, "%,d", n) : "";
          }
        },
        DisplayMode.NORMAL,
        DocumentsGrid.NUMBER);

    Style bold = ground();
    bold.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
    bold.setAttributeValue(
        CellStyleAttributes.FONT,
        JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, bold, DisplayMode.NORMAL, DocumentsGrid.GROUP);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_STYLE, bold, DisplayMode.SELECT, DocumentsGrid.GROUP);

    if (!Appearance.isDark()) { // the theme's: white on light grey
      Style header = new Style();
      Display display = Display.getCurrent();
      header.setAttributeValue(
          CellStyleAttributes.BACKGROUND_COLOR,
          display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
      header.setAttributeValue(
          CellStyleAttributes.FOREGROUND_COLOR,
          display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
      registry.registerConfigAttribute(
          CellConfigAttributes.CELL_STYLE, header, DisplayMode.SELECT, GridRegion.COLUMN_HEADER);
    }

    PaddingDecorator shapes =
        new PaddingDecorator(
            new CellPainterDecorator(
                new TextPainter(false, true, false), CellEdgeEnum.LEFT, 4, new StatePainter()),
            1,
            6,
            1,
            6);
    for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
      registry.registerConfigAttribute(
          CellConfigAttributes.CELL_PAINTER, shapes, mode, DocumentsGrid.STATE);
    }
  }

  /**
   * Paper and ink of the theme. Always both: the painter of a cell with an icon fills the paper
   * without asking whether there is one, and a paint that fails leaves the rest of the table empty.
   */
  private static Style ground() {
    boolean dark = Appearance.isDark();
    Style style = new Style();
    style.setAttributeValue(
        CellStyleAttributes.BACKGROUND_COLOR,
        dark
            ? DarkGridTheme.ground()
            : Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    style.setAttributeValue(
        CellStyleAttributes.FOREGROUND_COLOR,
        dark
            ? DarkGridTheme.text()
            : Display.getCurrent().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
    return style;
  }

  private final class StatePainter extends ImagePainter {
    StatePainter() {
      super(false); // the text's painter has painted the background
    }

    @Override
    protected Image getImage(
        ILayerCell cell, org.eclipse.nebula.widgets.nattable.config.IConfigRegistry registry) {
      int row = cell.getLayer().getRowIndexByPosition(cell.getRowPosition());
      int column = cell.getLayer().getColumnIndexByPosition(cell.getColumnPosition());
      RowFacts.Facts facts = row < 0 ? null : grid.factsAt(row);
      DocumentState state =
          facts == null || column < 0 ? null : facts.states().get(grid.columns().get(column).id());
      return state == null ? null : Icons.image(StateNames.icon(state));
    }
  }
}
