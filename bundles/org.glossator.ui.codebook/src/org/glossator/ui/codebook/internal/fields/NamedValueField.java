package org.glossator.ui.codebook.internal.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** A text that is one of a few, which depend on the object and have names; or none of them. */
public final class NamedValueField extends Field {
  private final Function<EObject, Map<String, String>> names;
  private final List<String> values = new ArrayList<>();
  private Combo combo;

  /**
   * @param names the values that there are for an object, each with its name, in order
   */
  public NamedValueField(
      FieldContext context,
      String label,
      EStructuralFeature feature,
      Function<EObject, Map<String, String>> names) {
    super(context, label, feature);
    this.names = names;
  }

  @Override
  protected void createControl(Composite parent) {
    combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    context().toolkit().adapt(combo, true, false);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    AccessibleName.set(combo, label());
    combo.addListener(SWT.Selection, e -> chosen());
  }

  private void chosen() {
    String value = values.get(combo.getSelectionIndex());
    set(value.isEmpty() ? null : value);
    context().work().endTyping();
  }

  @Override
  protected void showValue() {
    String value = (String) object().eGet(feature());
    String shown = value == null ? "" : value;
    Map<String, String> all = new LinkedHashMap<>();
    all.put("", Messages.NamedValueField_none);
    all.putAll(names.apply(object()));
    all.putIfAbsent(shown, NLS.bind(Messages.NamedValueField_unknown, shown));
    values.clear();
    values.addAll(all.keySet());
    combo.setItems(all.values().toArray(String[]::new));
    combo.select(values.indexOf(shown));
  }

  @Override
  public Control control() {
    return combo;
  }
}
