package org.glossator.ui.study.internal.table;

import org.eclipse.nebula.widgets.nattable.style.theme.DarkNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;

/**
 * The dark look of the table. The library's own has grey titles on black and white lines; this one
 * has the colours of the other tables of the workbench.
 */
final class DarkGridTheme extends DarkNatTableThemeConfiguration {
  DarkGridTheme() {
    Color head = GUIHelper.getColor(0x3a, 0x41, 0x45);
    Color text = text();
    cHeaderBgColor = head;
    cHeaderGradientBgColor = head;
    cHeaderFgColor = text;
    cHeaderGradientFgColor = head;
  }

  /** What cells are painted on. */
  static Color ground() {
    return GUIHelper.getColor(0x2f, 0x2f, 0x2f);
  }

  /** Texts of cells and titles. */
  static Color text() {
    return GUIHelper.getColor(0xe4, 0xe6, 0xe8);
  }
}
