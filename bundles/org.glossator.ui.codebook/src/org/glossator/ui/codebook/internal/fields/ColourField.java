package org.glossator.ui.codebook.internal.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.CodeColours;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.codebook.internal.paint.AccessibleName;
import org.glossator.ui.codebook.internal.paint.Swatches;

/**
 * The colour of a code: one of the palette, any other, or the one that its place gives. A row of
 * small buttons that arrows walk through.
 */
public final class ColourField extends Field {
  private final Map<String, ToolItem> items = new LinkedHashMap<>();
  private ToolBar bar;
  private ToolItem automatic;
  private ToolItem other;
  private Swatches swatches;

  public ColourField(FieldContext context, String label, EStructuralFeature feature) {
    super(context, label, feature);
  }

  @Override
  protected void createControl(Composite parent) {
    bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
    context().toolkit().adapt(bar, false, false);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(bar);
    AccessibleName.set(bar, label());
    swatches = new Swatches(bar);
    automatic = new ToolItem(bar, SWT.RADIO);
    automatic.setText(Messages.ColourField_automatic);
    automatic.setToolTipText(Messages.ColourField_automaticToolTip);
    automatic.addListener(SWT.Selection, e -> choose(automatic, null));
    for (CodeColour colour : CodeColours.palette()) {
      ToolItem item = new ToolItem(bar, SWT.RADIO);
      item.setToolTipText(ColourNames.of(colour));
      item.addListener(SWT.Selection, e -> choose(item, colour.name()));
      items.put(colour.name(), item);
    }
    other = new ToolItem(bar, SWT.RADIO);
    other.setText(Messages.ColourField_other);
    other.setToolTipText(Messages.ColourField_otherToolTip);
    other.addListener(SWT.Selection, e -> chooseOther());
    paint();
    Runnable look = () -> bar.getDisplay().asyncExec(this::paint);
    Appearance.addListener(look);
    bar.addDisposeListener(e -> Appearance.removeListener(look));
  }

  private void paint() {
    if (!bar.isDisposed()) {
      items.forEach((name, item) -> item.setImage(swatches.image(CodeColours.byName(name))));
    }
  }

  /** Radio items tell that they are left too. */
  private void choose(ToolItem item, String colour) {
    if (item.getSelection()) {
      set(colour);
      context().work().endTyping();
    }
  }

  private void chooseOther() {
    if (!other.getSelection() || isRefreshing()) {
      return;
    }
    ColorDialog dialog = new ColorDialog(bar.getShell());
    dialog.setText(label());
    RGB rgb = dialog.open();
    if (rgb != null) {
      set(String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue));
      context().work().endTyping();
    }
    refresh();
  }

  @Override
  protected void showValue() {
    String value = (String) object().eGet(feature());
    boolean none = value == null || value.isBlank();
    CodeColour named = none ? null : CodeColours.byName(value.strip());
    automatic.setSelection(none);
    items.forEach((name, item) -> item.setSelection(named != null && name.equals(named.name())));
    other.setSelection(!none && named == null);
    other.setImage(
        !none && named == null && CodeColours.isKnown(value)
            ? swatches.image(CodeColours.resolve(value, 0))
            : null);
  }

  @Override
  public Control control() {
    return bar;
  }
}
