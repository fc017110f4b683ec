package org.glossator.ui.codebook.internal.recode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.codebook.SchemeCode;
import org.glossator.study.Study;
import org.glossator.study.migration.RecodeQueue;
import org.glossator.study.migration.RecodeQueue.Item;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.codebook.internal.fields.GridVisibility;
import org.glossator.ui.codebook.internal.migration.OpenPlace;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/**
 * The annotations that wait for a new code. What is selected is shown in its document while the
 * keyboard stays here: a digit gives the code of that number and goes on to the next, Enter goes to
 * the text. UI thread only.
 */
public final class RecodePane extends Composite {
  private static final int WIDTH = 200;

  /** Shares of the width, and the least widths in a narrow dock. */
  private static final int[] SHARES = {45, 22, 13, 20};

  private static final int[] LEAST = {140, 90, 70, 90};

  /** A line breaks here, not between a digit and its code. */
  private static final String BETWEEN_KEYS = "\u00a0\u00a0\u00a0 ";

  private final IWorkbenchPage page;
  private final Runnable refresh;
  private final Consumer<String> say;
  private final Label heading;
  private final Label keys;
  private final Composite list;
  private final Table table;
  private final List<Item> items = new ArrayList<>();
  private Study study;

  /**
   * @param refresh looks through the study again
   * @param say shows a sentence in the status line
   */
  RecodePane(Composite parent, IWorkbenchPage page, Runnable refresh, Consumer<String> say) {
    super(parent, SWT.NONE);
    this.page = page;
    this.refresh = refresh;
    this.say = say;
    GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(this);
    heading = new Label(this, SWT.WRAP);
    heading.setText(Messages.RecodePane_noStudy);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(heading);
    keys = new Label(this, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(keys);
    list = new Composite(this, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    TableColumnLayout columns = new TableColumnLayout();
    list.setLayout(columns);
    table = new Table(list, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.BORDER);
    table.setHeaderVisible(true);
    AccessibleName.set(table, Messages.RecodePane_name);
    String[] titles = {
      Messages.RecodePane_text,
      Messages.RecodePane_document,
      Messages.RecodePane_annotator,
      Messages.RecodePane_code
    };
    for (int i = 0; i < titles.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(titles[i]);
      columns.setColumnData(column, new ColumnWeightData(SHARES[i], LEAST[i]));
    }
    showList(false);
    table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
    table.addListener(SWT.FocusIn, e -> selected(false));
    table.addListener(SWT.Selection, e -> selected(false));
    table.addListener(SWT.DefaultSelection, e -> selected(true));
    table.addListener(SWT.KeyDown, this::key);
  }

  private void fill(TableItem row, int index) {
    Item item = items.get(index);
    row.setText(
        new String[] {
          item.place().quotation(),
          item.place().document(),
          item.place().annotator(),
          name(item, item.code())
        });
  }

  private String name(Item item, String code) {
    SchemeCode found = study.scheme().code(item.layer(), code);
    return found == null ? code : found.name();
  }

  /** Shows a queue; the first is selected, or the one that was. */
  void show(Study of, RecodeQueue.Result queue) {
    int at = Math.max(0, table.getSelectionIndex());
    boolean focus = table.isFocusControl();
    study = of;
    items.clear();
    items.addAll(queue.items());
    table.clearAll();
    table.setItemCount(items.size());
    heading.setText(
        queue.problems().isEmpty()
            ? count(queue.total())
            : NLS.bind(
                Messages.RecodePane_problem, count(queue.total()), queue.problems().getFirst()));
    showList(!items.isEmpty());
    if (focus) {
      setFocus();
    }
    select(at);
    layout();
  }

  /** Where nothing waits there is a sentence only, and no empty list below it. */
  private void showList(boolean some) {
    GridVisibility.set(list, some);
    GridVisibility.set(keys, some);
    layout();
  }

  private static String count(int total) {
    return switch (total) {
      case 0 -> Messages.RecodePane_none;
      case 1 -> Messages.RecodePane_one;
      default -> NLS.bind(Messages.RecodePane_many, total);
    };
  }

  /** Shows the text only to somebody who works here: others have their own in front. */
  private void select(int index) {
    if (!items.isEmpty()) {
      table.setSelection(Math.min(index, items.size() - 1));
    }
    if (table.isFocusControl()) {
      selected(false);
    } else {
      showKeys(current());
    }
  }

  private Item current() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= items.size() ? null : items.get(index);
  }

  private void selected(boolean activate) {
    Item item = current();
    showKeys(item);
    if (item != null) {
      OpenPlace.show(page, study, item.place(), activate);
    }
  }

  private void showKeys(Item item) {
    StringBuilder legend = new StringBuilder();
    if (item != null) {
      for (int i = 0; i < item.parts().size() && i < 9; i++) {
        legend.append(legend.isEmpty() ? "" : BETWEEN_KEYS).append(i + 1).append('\u00a0');
        legend.append(name(item, item.parts().get(i)).replace(' ', '\u00a0'));
      }
    }
    keys.setText(legend.toString());
    layout();
  }

  private void key(Event event) {
    Item item = current();
    if (event.keyCode == SWT.F5) {
      refresh.run();
    } else if (item != null && event.stateMask == 0) {
      int number = event.character - '1';
      if (number >= 0 && number < Math.min(9, item.parts().size())) {
        event.doit = false;
        recode(item, item.parts().get(number));
      }
    }
  }

  /** Gives the new code, as a step of undo of the document, and goes on. */
  private void recode(Item item, String code) {
    IEditorPart editor = page.findEditor(OpenPlace.input(study, item.place()));
    AnnotatingPart part = editor == null ? null : Adapters.adapt(editor, AnnotatingPart.class);
    if (part == null) {
      say.accept(Messages.RecodePane_notYet);
      return;
    }
    String label = NLS.bind(Messages.RecodePane_recode, name(item, code));
    if (part.perform(label, new AnnotationEdit.SetCode(item.place().id(), code))) {
      int index = items.indexOf(item);
      items.remove(index);
      table.clearAll();
      table.setItemCount(items.size());
      heading.setText(count(items.size()));
      showList(!items.isEmpty());
      setFocus();
      select(index);
    }
  }

  /** What waits; for tests. */
  public List<Item> items() {
    return List.copyOf(items);
  }

  /** The list of what waits. */
  public Table table() {
    return table;
  }

  @Override
  public boolean setFocus() {
    return list.isVisible() ? table.setFocus() : super.setFocus();
  }
}
