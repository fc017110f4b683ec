package org.glossator.ui.editor.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A list of what the rows of a table can be restricted to: a layer, a code, an origin.
 *
 * @param <R> a row
 */
public final class FacetBox<R> {

  /**
   * One entry.
   *
   * @param id what it is known by when the entries change
   * @param name what it is called
   * @param test which rows it shows
   */
  public record Entry<R>(String id, String name, Predicate<R> test) {}

  private final Combo combo;
  private final String all;
  private List<Entry<R>> entries = List.of();

  FacetBox(Composite parent, String all, Runnable changed) {
    this.all = all;
    combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setLayoutData(new RowData(124, SWT.DEFAULT));
    combo.setToolTipText(all);
    combo.add(all);
    combo.select(0);
    combo.addListener(SWT.Selection, event -> changed.run());
  }

  Control control() {
    return combo;
  }

  /** Offers other entries; what was chosen stays if it is among them. */
  public void setEntries(List<Entry<R>> newEntries) {
    String before = id();
    List<String> names = new ArrayList<>();
    names.add(all);
    newEntries.forEach(entry -> names.add(entry.name()));
    entries = List.copyOf(newEntries);
    if (!names.equals(List.of(combo.getItems()))) {
      combo.setItems(names.toArray(new String[0]));
    }
    choose(before);
  }

  /** Id of the chosen entry, or null for all. */
  public String id() {
    int index = combo.getSelectionIndex() - 1;
    return index < 0 || index >= entries.size() ? null : entries.get(index).id();
  }

  /** Chooses an entry by its id; null for all. Nobody is told. */
  public void choose(String id) {
    int index = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (Objects.equals(entries.get(i).id(), id)) {
        index = i + 1;
      }
    }
    if (combo.getSelectionIndex() != index) {
      combo.select(index);
    }
  }

  Predicate<R> chosen() {
    int index = combo.getSelectionIndex() - 1;
    return index < 0 || index >= entries.size() ? null : entries.get(index).test();
  }
}
