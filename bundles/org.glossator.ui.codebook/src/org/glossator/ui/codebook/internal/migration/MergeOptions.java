package org.glossator.ui.codebook.internal.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.MergeCodes;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** Which code another one is merged into: typed words filter, the arrows choose. */
public final class MergeOptions implements Options {
  private static final int ROWS = 5;

  private final String layer;
  private final String code;
  private final List<SchemeCode> candidates = new ArrayList<>();
  private Text filter;
  private Table table;

  /**
   * @param codebook the codebook as it is now
   * @param layer id of the layer
   * @param code id of the code that goes
   */
  public MergeOptions(Codebook codebook, String layer, String code) {
    this.layer = layer;
    this.code = code;
    List<String> below = new ArrayList<>(List.of(code));
    for (SchemeCode candidate : Scheme.of(codebook).layer(layer).codes()) {
      if (candidate.parent() != null && below.contains(candidate.parent())) {
        below.add(candidate.id());
      }
      if (!below.contains(candidate.id()) && !candidate.retired()) {
        candidates.add(candidate);
      }
    }
  }

  @Override
  public void create(Composite parent, Runnable changed) {
    new Label(parent, SWT.NONE).setText(Messages.MergeOptions_into);
    filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(Messages.MergeOptions_filter);
    AccessibleName.set(filter, Messages.MergeOptions_filter);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    table = new Table(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    AccessibleName.set(table, Messages.MergeOptions_codes);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, ROWS * table.getItemHeight())
        .applyTo(table);
    show();
    filter.addModifyListener(
        e -> {
          show();
          changed.run();
        });
    filter.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN) {
            table.setFocus();
          }
        });
    table.addListener(SWT.Selection, e -> changed.run());
  }

  private void show() {
    String typed = filter.getText().strip().toLowerCase(Locale.ROOT);
    table.removeAll();
    for (SchemeCode candidate : candidates) {
      if (typed.isEmpty() || candidate.path().toLowerCase(Locale.ROOT).contains(typed)) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(candidate.path());
        item.setData(candidate.id());
      }
    }
    if (table.getItemCount() == 1 || !typed.isEmpty() && table.getItemCount() > 0) {
      table.select(0);
    }
  }

  @Override
  public Control first() {
    return filter;
  }

  @Override
  public CodebookOperation operation(Codebook codebook) throws ProblemException {
    if (table.getSelectionCount() == 0) {
      String what =
          candidates.isEmpty() ? Messages.MergeOptions_none : Messages.MergeOptions_choose;
      throw new ProblemException(Problem.info("", NLS.bind(what, code)));
    }
    return new MergeCodes(layer, code, (String) table.getSelection()[0].getData());
  }
}
