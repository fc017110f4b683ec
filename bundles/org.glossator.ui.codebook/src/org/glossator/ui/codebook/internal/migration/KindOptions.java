package org.glossator.ui.codebook.internal.migration;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.change.ChangeKind;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.codebook.internal.paint.AccessibleName;
import org.glossator.ui.codebook.internal.text.LayerText;

/** Which kind an attribute gets, and the choices that it gets with it. */
public final class KindOptions implements Options {
  private static final int ROWS = 4;

  private final String layer;
  private final String attribute;
  private final AttributeKind now;
  private final List<String> values;
  private Combo kind;
  private Text choices;

  /**
   * @param layer id of the layer
   * @param attribute id of the attribute
   * @param now the kind that it has
   * @param values texts that annotations have, which are offered as choices
   */
  public KindOptions(String layer, String attribute, AttributeKind now, List<String> values) {
    this.layer = layer;
    this.attribute = attribute;
    this.now = now;
    this.values = List.copyOf(values);
  }

  @Override
  public void create(Composite parent, Runnable changed) {
    new Label(parent, SWT.NONE).setText(Messages.KindOptions_kind);
    kind = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    kind.setItems(AttributeKind.VALUES.stream().map(LayerText::kindName).toArray(String[]::new));
    kind.select(AttributeKind.VALUES.indexOf(now));
    AccessibleName.set(kind, Messages.KindOptions_kind);
    new Label(parent, SWT.NONE).setText(Messages.KindOptions_choices);
    choices = new Text(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
    choices.setText(String.join("\n", values));
    AccessibleName.set(choices, Messages.KindOptions_choices);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(SWT.DEFAULT, ROWS * choices.getLineHeight())
        .applyTo(choices);
    choices.setEnabled(false);
    kind.addListener(
        SWT.Selection,
        e -> {
          choices.setEnabled(hasChoices());
          changed.run();
        });
    choices.addModifyListener(e -> changed.run());
  }

  private AttributeKind chosen() {
    return AttributeKind.VALUES.get(kind.getSelectionIndex());
  }

  private boolean hasChoices() {
    return chosen() == AttributeKind.CHOICE || chosen() == AttributeKind.MULTI_CHOICE;
  }

  @Override
  public Control first() {
    return kind;
  }

  @Override
  public CodebookOperation operation(Codebook codebook) throws ProblemException {
    if (chosen() == now) {
      throw new ProblemException(Problem.info("", Messages.KindOptions_choose));
    }
    List<String> names =
        hasChoices()
            ? choices.getText().lines().map(String::strip).filter(n -> !n.isEmpty()).toList()
            : List.of();
    return new ChangeKind(layer, attribute, chosen(), names);
  }
}
