package org.glossator.ui.editor.internal.views;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.glossator.annotation.DocumentChange;
import org.glossator.codebook.Scheme;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.Deferred;
import org.glossator.ui.base.Latest;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.RowSource;
import org.glossator.ui.editor.internal.table.RowsPanel;

/**
 * A table about the document of the active editor, linked with the text both ways: what is selected
 * in the one is selected in the other.
 *
 * @param <R> a row
 */
abstract class DocumentRowsView<R> extends ViewPart implements AnnotatingListener {
  /** What rows are made of in the background is made when typing has stopped for so long. */
  private static final int QUIET_MS = 250;

  private final Consumer<AnnotatingPart> partListener = this::follow;
  private final Runnable lookListener = this::lookChanged;
  private final Runnable suggestionsListener = this::suggestionsChanged;
  private RowsPanel<R> panel;
  private Latest<RowSource<R>> latest;
  private Deferred refresh;
  private Deferred follow;
  private AnnotatingPart part;
  private Scheme scheme;
  private boolean choosing;
  private long requested;

  /** What the columns are remembered by. */
  abstract String name();

  /** What stands in the empty filter. */
  abstract String hint();

  abstract List<Column> columns();

  /** How many there are, in words, given the numbers. */
  abstract String count(String shown, String all);

  /**
   * Says how many rows there are.
   *
   * @param one for the one row that there is, many for all, some for a part of them
   */
  static String countText(String one, String many, String some, String shown, String all) {
    if (!shown.equals(all)) {
      return Messages.bind(some, shown, all);
    }
    return all.equals("1") ? one : Messages.bind(many, all);
  }

  /**
   * The rows, or how they are made. Called on the UI thread.
   *
   * @return what makes them; runs in the background unless {@link #isInstant}
   */
  abstract Callable<RowSource<R>> source(AnnotatingPart shownPart);

  /** Whether rows are made when they are seen, so that the source costs nothing. */
  boolean isInstant() {
    return true;
  }

  /** What is selected in the document, as the identity of a row; null for none. */
  abstract Object selectedIdentity(AnnotatingPart shownPart);

  /** Shows in the text what a row is about. */
  abstract void choose(AnnotatingPart shownPart, R row);

  /** The user has pressed Enter on a row or double-clicked it; the text gets the focus then. */
  void open(AnnotatingPart shownPart, R row) {
    choose(shownPart, row);
  }

  /** Another part is shown from now on, or none. */
  void partShown(AnnotatingPart shown) {
    // of no interest
  }

  /** A part is shown no longer. */
  void partLeft(AnnotatingPart left) {
    // of no interest
  }

  /** Adds lists beside the filter. */
  void addFacets(RowsPanel<R> made) {
    // none
  }

  /** The codebook is another one, or none where there is no document. */
  void schemeShown(Scheme shown) {
    // of no interest
  }

  void dress(TableItem item, R row) {
    // plain
  }

  void paint(Event event, R row) {
    // as it is
  }

  @Override
  public void createPartControl(Composite parent) {
    panel = new RowsPanel<>(parent, name(), hint(), columns(), new PanelHost());
    addFacets(panel);
    latest = new Latest<>(panel.getDisplay());
    // filling the rows takes longer than a frame: not while somebody types
    refresh = Deferred.untilRest(panel, this::refresh);
    follow = Deferred.untilRest(panel, this::showSelection);
    ActivePart active = ActivePart.of(getSite().getWorkbenchWindow());
    active.addListener(partListener);
    Appearance.addListener(lookListener);
    panel.addListener(
        SWT.Dispose,
        event -> {
          active.removeListener(partListener);
          Appearance.removeListener(lookListener);
        });
    follow(active.current());
  }

  RowsPanel<R> panel() {
    return panel;
  }

  /** The part that is shown, or null. */
  final AnnotatingPart part() {
    return part;
  }

  /** The codebook under which the rows were made, or null. */
  final Scheme scheme() {
    return scheme;
  }

  private void lookChanged() {
    panel.rowTable().refresh();
  }

  private void follow(AnnotatingPart newPart) {
    leave();
    part = newPart;
    scheme = null;
    if (part != null) {
      part.addListener(this);
      part.suggestions().addListener(suggestionsListener);
    }
    partShown(part);
    refresh();
  }

  private void leave() {
    if (part != null) {
      part.removeListener(this);
      part.suggestions().removeListener(suggestionsListener);
      SeveralChosen.clear(part);
      partLeft(part);
    }
  }

  /** What engines suggest on the document, or what was decided on it, has changed. */
  void suggestionsChanged() {
    // of no interest to what is about annotations
  }

  @Override
  public void annotationsChanged(DocumentChange change) {
    if (concerns(change)) {
      requestRefresh();
    }
  }

  /** Whether a change can change rows. */
  boolean concerns(DocumentChange change) {
    return true;
  }

  final void requestRefresh() {
    if (isInstant()) {
      refresh.request();
      return;
    }
    long mine = ++requested;
    panel
        .getDisplay()
        .timerExec(
            QUIET_MS,
            () -> {
              if (mine == requested && !panel.isDisposed()) {
                refresh();
              }
            });
  }

  @Override
  public void stateChanged() {
    if (part.scheme() != scheme) {
      requestRefresh();
    }
  }

  @Override
  public void selectionChanged() {
    follow.request();
  }

  /** Shows the rows as they are now. */
  final void refresh() {
    if (panel.isDisposed()) {
      return;
    }
    Scheme now = part == null ? null : part.scheme();
    if (now != scheme || now == null) {
      scheme = now;
      schemeShown(now);
    }
    if (part == null) {
      latest.cancel();
      panel.setSource(RowSource.none());
      return;
    }
    Callable<RowSource<R>> source = source(part);
    if (isInstant()) {
      latest.cancel();
      try {
        show(source.call());
      } catch (Exception e) {
        throw new IllegalStateException("an instant source is made without asking anybody", e);
      }
    } else {
      latest.submit(source, this::show);
    }
  }

  private void show(RowSource<R> source) {
    if (!panel.isDisposed()) {
      panel.setSource(source);
      showSelection();
    }
  }

  private void showSelection() {
    if (part != null && !choosing && !panel.isDisposed()) {
      panel.reveal(selectedIdentity(part));
    }
  }

  private void chosen(R row, boolean takeFocus) {
    if (part == null) {
      return;
    }
    choosing = true;
    try {
      if (takeFocus) {
        open(part, row);
      } else {
        choose(part, row);
      }
      if (part != null) {
        SeveralChosen.set(part, ids(panel.selection()));
      }
    } finally {
      choosing = false;
    }
    if (takeFocus && part != null) { // null where another document was opened
      getSite().getPage().activate(getSite().getPage().getActiveEditor());
      part.setFocus();
    }
  }

  /** Ids of the annotations that rows are about, to be edited together. */
  Set<Integer> ids(List<R> rows) {
    return Set.of();
  }

  private final class PanelHost implements RowsPanel.Host<R> {
    @Override
    public void chosen(R row) {
      DocumentRowsView.this.chosen(row, false);
    }

    @Override
    public void opened(R row) {
      DocumentRowsView.this.chosen(row, true);
    }

    @Override
    public void dress(TableItem item, R row) {
      DocumentRowsView.this.dress(item, row);
    }

    @Override
    public void paint(Event event, R row) {
      DocumentRowsView.this.paint(event, row);
    }

    @Override
    public String count(String shown, String all) {
      return part == null ? Messages.noDocument : DocumentRowsView.this.count(shown, all);
    }
  }

  @Override
  public void setFocus() {
    panel.setFocus();
  }

  @Override
  public void dispose() {
    leave();
    super.dispose();
  }
}
