package org.glossator.ui.codebook.internal.palette;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/**
 * The widgets of the palette: the field to filter with, the list, or why it is empty, and below it
 * what the selected code means. UI thread only.
 */
final class PaletteBody extends Composite {
  private final Text filter;
  private final StackLayout stack = new StackLayout();
  private final Composite listArea;
  private final Composite listHolder;
  private final PaletteNotice nothingFound;
  private final PaletteList list;
  private final PaletteDetails details;

  PaletteBody(Composite parent, PaletteSettings settings, Supplier<CodeCounts> counts) {
    super(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(Messages.PalettePane_filter);
    AccessibleName.set(filter, Messages.PalettePane_filter);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
    SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(sash);
    listArea = new Composite(sash, SWT.NONE);
    listArea.setLayout(stack);
    nothingFound = new PaletteNotice(listArea, () -> filter.setText(""));
    listHolder = new Composite(listArea, SWT.NONE);
    details = new PaletteDetails(sash, listArea, settings);
    list = new PaletteList(listHolder, counts, () -> !details.isShown());
    AccessibleName.set(list.viewer().getTree(), Messages.PalettePane_codes);
  }

  Text filter() {
    return filter;
  }

  PaletteList list() {
    return list;
  }

  PaletteDetails details() {
    return details;
  }

  /** Shows rows; where there are none, a sentence that says why. */
  void show(List<PaletteNode> rows, CodeFilter typed) {
    list.show(rows, !typed.isEmpty());
    if (rows.isEmpty()) {
      nothingFound.show(
          typed.isEmpty()
              ? Messages.PalettePane_allHidden
              : NLS.bind(Messages.PalettePane_nothingFound, filter.getText().strip()));
    }
    stack.topControl = rows.isEmpty() ? nothingFound : listHolder;
    listArea.layout();
  }

  /** The list, or the field where there is nothing in it. */
  @Override
  public boolean setFocus() {
    return stack.topControl == listHolder ? list.viewer().getTree().setFocus() : filter.setFocus();
  }
}
