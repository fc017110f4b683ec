package org.glossator.ui.study.internal.conflicts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.ConflictChoice;
import org.glossator.annotation.ConflictChoice.Side;
import org.glossator.annotation.MergeConflict;

/**
 * The list of conflicts, one a row. Left and Right choose a side, Enter goes to the text, Delete
 * settles. UI thread only.
 */
final class ConflictTable {
  /** What a row can be asked for. */
  interface Actions {
    void choose(List<MergeConflict> conflicts, Side side);

    void settle(List<MergeConflict> conflicts);

    /** Another row is selected. */
    void selected(MergeConflict conflict);

    /** Leads to the annotation in the text. */
    void reveal(MergeConflict conflict);
  }

  private final Table table;
  private final Actions actions;
  private List<MergeConflict> rows = List.of();

  /**
   * @param parent has no layout; it gets one
   */
  ConflictTable(Composite parent, Actions actions) {
    this.actions = actions;
    TableColumnLayout layout = new TableColumnLayout();
    parent.setLayout(layout);
    table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    column(layout, Messages.Column_annotation, 30);
    column(layout, Messages.Column_part, 15);
    column(layout, Messages.Column_mine, 23);
    column(layout, Messages.Column_theirs, 23);
    column(layout, Messages.Column_held, 9);
    table.addListener(SWT.KeyDown, this::key);
    table.addListener(
        SWT.Selection,
        e -> {
          if (!selection().isEmpty()) {
            actions.selected(selection().getFirst());
          }
        });
    table.addListener(
        SWT.DefaultSelection,
        e -> {
          if (!selection().isEmpty()) {
            actions.reveal(selection().getFirst());
          }
        });
  }

  private void column(TableColumnLayout layout, String title, int weight) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(weight, 60));
  }

  Table control() {
    return table;
  }

  /** The selected conflicts. */
  List<MergeConflict> selection() {
    List<MergeConflict> selected = new ArrayList<>();
    for (int index : table.getSelectionIndices()) {
      selected.add(rows.get(index));
    }
    return selected;
  }

  /** Shows conflicts; those that were selected stay so, else the first is. */
  void show(List<MergeConflict> conflicts, ConflictTexts texts, AnnotationSnapshot now) {
    List<MergeConflict> selected = selection();
    rows = List.copyOf(conflicts);
    table.setRedraw(false);
    table.setItemCount(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      fill(table.getItem(i), rows.get(i), texts, now);
    }
    table.deselectAll();
    for (int i = 0; i < rows.size(); i++) {
      if (selected.contains(rows.get(i))) {
        table.select(i);
      }
    }
    if (table.getSelectionCount() == 0 && !rows.isEmpty()) {
      table.select(0);
    }
    table.setRedraw(true);
  }

  private static void fill(
      TableItem item, MergeConflict conflict, ConflictTexts texts, AnnotationSnapshot now) {
    item.setText(
        new String[] {
          texts.quotation(conflict),
          texts.part(conflict),
          texts.value(conflict, conflict.ours()),
          texts.value(conflict, conflict.theirs()),
          switch (ConflictChoice.held(conflict, now)) {
            case OURS -> Messages.Held_mine;
            case THEIRS -> Messages.Held_theirs;
            case null -> Messages.Held_edited;
          }
        });
  }

  private void key(Event event) {
    List<MergeConflict> selected = selection();
    if (selected.isEmpty() || event.stateMask != 0) {
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> actions.choose(selected, Side.OURS);
      case SWT.ARROW_RIGHT -> actions.choose(selected, Side.THEIRS);
      case SWT.DEL -> actions.settle(selected);
      default -> {
        return;
      }
    }
    event.doit = false; // else the list scrolls sideways
  }
}
