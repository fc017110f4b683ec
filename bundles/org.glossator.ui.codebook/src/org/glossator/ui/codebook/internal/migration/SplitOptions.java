package org.glossator.ui.codebook.internal.migration;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.SplitCode;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** What a code is split into: a name a line. */
public final class SplitOptions implements Options {
  private static final int ROWS = 4;

  private final String layer;
  private final String code;
  private Text names;

  /**
   * @param layer id of the layer
   * @param code id of the code
   */
  public SplitOptions(String layer, String code) {
    this.layer = layer;
    this.code = code;
  }

  @Override
  public void create(Composite parent, Runnable changed) {
    new Label(parent, SWT.NONE).setText(Messages.SplitOptions_names);
    names = new Text(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
    AccessibleName.set(names, Messages.SplitOptions_names);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, ROWS * names.getLineHeight())
        .applyTo(names);
    names.addModifyListener(e -> changed.run());
    names.addListener(
        SWT.Traverse,
        e -> {
          if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            e.doit = true; // a name holds no tab
          }
        });
  }

  @Override
  public Control first() {
    return names;
  }

  @Override
  public CodebookOperation operation(Codebook codebook) throws ProblemException {
    List<String> typed =
        names.getText().lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    if (typed.size() < 2) {
      throw new ProblemException(Problem.info("", Messages.SplitOptions_two));
    }
    return SplitCode.of(codebook, layer, code, typed);
  }
}
