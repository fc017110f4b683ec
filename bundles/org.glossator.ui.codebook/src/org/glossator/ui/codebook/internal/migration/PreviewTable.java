package org.glossator.ui.codebook.internal.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.annotation.migration.Effect;
import org.glossator.study.migration.MigrationPreview;
import org.glossator.study.migration.TouchedPlace;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/**
 * What a change touches: a sentence with the counts, and the annotations, which Enter or a double
 * click opens. A virtual table, because there may be thousands. UI thread only.
 */
public final class PreviewTable extends Composite {
  private static final int[] WIDTHS = {320, 170, 90, 150};
  private static final int ROWS = 8;

  private final Label summary;
  private final Table table;
  private List<TouchedPlace> places = List.of();

  /**
   * @param open shows an annotation in its document
   */
  public PreviewTable(Composite parent, Consumer<TouchedPlace> open) {
    super(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
    summary = new Label(this, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(summary);
    table = new Table(this, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
    table.setHeaderVisible(true);
    AccessibleName.set(table, Messages.PreviewTable_name);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, ROWS * table.getItemHeight())
        .applyTo(table);
    String[] titles = {
      Messages.PreviewTable_text,
      Messages.PreviewTable_document,
      Messages.PreviewTable_annotator,
      Messages.PreviewTable_effect
    };
    for (int i = 0; i < titles.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(titles[i]);
      column.setWidth(WIDTHS[i]);
    }
    table.addListener(SWT.FocusIn, e -> selectOne());
    table.addListener(SWT.Traverse, PreviewTable::keepEnter);
    table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
    table.addListener(
        SWT.DefaultSelection, e -> open.accept(places.get(table.indexOf((TableItem) e.item))));
  }

  /** With the keyboard one begins at the first. */
  private void selectOne() {
    if (table.getItemCount() > 0 && table.getSelectionCount() == 0) {
      table.setSelection(0);
    }
  }

  /** Enter opens the annotation; it must not press the dialog's button. */
  private static void keepEnter(Event event) {
    if (event.detail == SWT.TRAVERSE_RETURN) {
      event.doit = false;
    }
  }

  private void fill(TableItem item, int index) {
    TouchedPlace place = places.get(index);
    item.setText(
        new String[] {
          place.quotation().isEmpty() ? Messages.PreviewTable_label : place.quotation(),
          place.document(),
          place.annotator(),
          effect(place.effect())
        });
  }

  /** Says that the study is being looked through. */
  public void showWaiting() {
    summary.setText(Messages.PreviewTable_looking);
    setPlaces(List.of());
  }

  /** Shows a sentence instead of counts. */
  public void showNothing(String sentence) {
    summary.setText(sentence);
    setPlaces(List.of());
    layout();
  }

  /** Shows a preview. */
  public void show(MigrationPreview preview) {
    summary.setText(sentence(preview));
    setPlaces(preview.places());
    if (table.isFocusControl()) {
      selectOne();
    }
    layout();
    getParent().layout();
  }

  private void setPlaces(List<TouchedPlace> newPlaces) {
    places = newPlaces;
    table.clearAll();
    table.setItemCount(places.size());
  }

  @Override
  public boolean setFocus() {
    return table.setFocus();
  }

  /** The counts as a sentence; public for tests of its wording. */
  public static String sentence(MigrationPreview preview) {
    if (preview.total() == 0) {
      return Messages.PreviewTable_none;
    }
    List<String> effects = new ArrayList<>();
    preview.effects().forEach((effect, count) -> effects.add(count + " " + effect(effect)));
    List<String> people = new ArrayList<>();
    for (Map.Entry<String, Integer> annotator : preview.annotators().entrySet()) {
      people.add(annotator.getKey() + " " + annotator.getValue());
    }
    String sentence =
        NLS.bind(
            preview.total() == 1 ? Messages.PreviewTable_one : Messages.PreviewTable_many,
            new Object[] {
              preview.total(),
              preview.documents() == 1
                  ? Messages.PreviewTable_oneDocument
                  : NLS.bind(Messages.PreviewTable_documents, preview.documents()),
              String.join(", ", effects),
              String.join(", ", people)
            });
    if (preview.done() > 0) {
      sentence +=
          " "
              + (preview.done() == 1
                  ? Messages.PreviewTable_oneDone
                  : NLS.bind(Messages.PreviewTable_done, preview.done()));
    }
    if (preview.places().size() < preview.total()) {
      sentence += " " + NLS.bind(Messages.PreviewTable_first, preview.places().size());
    }
    if (!preview.problems().isEmpty()) {
      sentence += "\n" + NLS.bind(Messages.PreviewTable_problem, preview.problems().getFirst());
    }
    return sentence;
  }

  private static String effect(Effect effect) {
    return switch (effect) {
      case KEPT -> Messages.PreviewTable_kept;
      case RECODED -> Messages.PreviewTable_recoded;
      case UNCODED -> Messages.PreviewTable_uncoded;
      case DELETED -> Messages.PreviewTable_deleted;
      case TO_RECODE -> Messages.PreviewTable_toRecode;
      case CONVERTED -> Messages.PreviewTable_converted;
      case VALUE_LOST -> Messages.PreviewTable_lost;
    };
  }
}
