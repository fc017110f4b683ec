package org.glossator.ui.codebook.internal.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.CodeColours;
import org.glossator.codebook.model.Code;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.paint.Swatches;

/**
 * The colour of a code: one of the palette, any other, or the one that its place gives. A button
 * that shows it and opens the menu of the others.
 */
public final class ColourField extends Field {
  private static final int WIDTH = 120;

  private Button button;
  private Swatches swatches;

  public ColourField(FieldContext context, String label, EStructuralFeature feature) {
    super(context, label, feature);
  }

  @Override
  protected void createControl(Composite parent) {
    button = context().toolkit().createButton(parent, "", SWT.PUSH | SWT.LEFT);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(button);
    button.addListener(SWT.Selection, e -> openMenu());
    swatches = new Swatches(button);
    Runnable look = () -> button.getDisplay().asyncExec(this::lookChanged);
    Appearance.addListener(look);
    button.addDisposeListener(e -> Appearance.removeListener(look));
  }

  private void lookChanged() {
    if (!button.isDisposed()) {
      refresh();
    }
  }

  private void openMenu() {
    Menu menu = createMenu();
    Point below = button.toDisplay(0, button.getSize().y);
    menu.setLocation(below.x, below.y);
    menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  /** The colours to choose from; the caller disposes the menu. */
  Menu createMenu() {
    Menu menu = new Menu(button);
    String now = value();
    addItem(menu, Messages.ColourField_automatic, automatic(), now.isEmpty(), () -> choose(null));
    new MenuItem(menu, SWT.SEPARATOR);
    for (CodeColour colour : CodeColours.palette()) {
      addItem(
          menu,
          ColourNames.of(colour),
          colour,
          colour.equals(CodeColours.byName(now)),
          () -> choose(colour.name()));
    }
    new MenuItem(menu, SWT.SEPARATOR);
    boolean own = !now.isEmpty() && CodeColours.byName(now) == null;
    addItem(menu, Messages.ColourField_other, null, own, this::chooseOther);
    return menu;
  }

  private void addItem(
      Menu menu, String text, CodeColour colour, boolean selected, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.RADIO);
    item.setText(text);
    item.setSelection(selected);
    if (colour != null) {
      item.setImage(swatches.image(colour));
    }
    item.addListener(
        SWT.Selection,
        e -> {
          if (item.getSelection()) {
            action.run();
          }
        });
  }

  private void choose(String colour) {
    set(colour);
    context().work().endTyping();
  }

  private void chooseOther() {
    ColorDialog dialog = new ColorDialog(button.getShell());
    dialog.setText(label());
    RGB rgb = dialog.open();
    if (rgb != null) {
      choose(String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue));
    }
  }

  private String value() {
    String value = (String) object().eGet(feature());
    return value == null ? "" : value.strip();
  }

  private CodeColour automatic() {
    Code code = (Code) object();
    return CodeColours.resolve("", CodeTree.codes(CodeTree.layerOf(code)).indexOf(code));
  }

  @Override
  protected void showValue() {
    String value = value();
    CodeColour named = CodeColours.byName(value);
    CodeColour colour = value.isEmpty() ? automatic() : CodeColours.resolve(value, 0);
    String name;
    if (value.isEmpty()) {
      name = Messages.ColourField_automatic;
    } else {
      name = named == null ? value : ColourNames.of(named);
    }
    Image image = CodeColours.isKnown(value) ? swatches.image(colour) : null;
    button.setImage(image);
    button.setText(name);
    button.setToolTipText(NLS.bind(Messages.ColourField_toolTip, name));
  }

  @Override
  public Control control() {
    return button;
  }
}
