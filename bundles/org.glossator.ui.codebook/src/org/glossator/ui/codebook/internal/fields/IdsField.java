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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.Naming;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** A list of ids of layers or codes, as ticks beside their names. Nothing ticked means all. */
public final class IdsField extends Field {
  private static final int LINES = 4;
  private static final int PADDING = 8;

  private final Function<EObject, List<? extends EObject>> candidates;
  private Table table;

  /**
   * @param candidates what can be ticked for an object
   */
  public IdsField(
      FieldContext context,
      String label,
      EStructuralFeature feature,
      Function<EObject, List<? extends EObject>> candidates) {
    super(context, label, feature);
    this.candidates = candidates;
  }

  @Override
  protected void createControl(Composite parent) {
    table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
    context().toolkit().adapt(table, false, false);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, height()).applyTo(table);
    AccessibleName.set(table, label());
    table.addListener(
        SWT.Selection,
        e -> {
          if (e.detail == SWT.CHECK) {
            set(ticked());
            context().work().endTyping();
          }
        });
  }

  private int height() {
    GC gc = new GC(table);
    int line = gc.getFontMetrics().getHeight();
    gc.dispose();
    return LINES
        * (line + PADDING); // the table itself knows how high its rows are when it has some
  }

  private List<String> ticked() {
    List<String> ids = new ArrayList<>();
    for (TableItem item : table.getItems()) {
      if (item.getChecked()) {
        ids.add((String) item.getData());
      }
    }
    return ids;
  }

  @Override
  protected void showValue() {
    List<?> chosen = (List<?>) object().eGet(feature());
    Map<String, String> names = new LinkedHashMap<>();
    for (EObject candidate : candidates.apply(object())) {
      if (Naming.id(candidate) != null) {
        names.putIfAbsent(Naming.id(candidate), CodeTree.name(candidate));
      }
    }
    for (Object id : chosen) {
      names.putIfAbsent((String) id, NLS.bind(Messages.IdsField_unknown, id));
    }
    table.setItemCount(names.size());
    int row = 0;
    for (Map.Entry<String, String> entry : names.entrySet()) {
      TableItem item = table.getItem(row++);
      item.setData(entry.getKey());
      item.setText(entry.getValue());
      item.setChecked(chosen.contains(entry.getKey()));
    }
  }

  @Override
  public Control control() {
    return table;
  }
}
