package org.glossator.ui.codebook.internal.migration;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.DeleteChoice;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** What takes the place of a choice that is deleted: another one, or nothing. */
public final class ChoiceOptions implements Options {
  private final String layer;
  private final Attribute attribute;
  private final Choice choice;
  private final List<String> others = new ArrayList<>();
  private Combo into;

  /**
   * @param choice one of an attribute that has others
   */
  public ChoiceOptions(Choice choice) {
    this.choice = choice;
    attribute = (Attribute) choice.eContainer();
    layer = CodeTree.layerOf(attribute).getId();
  }

  @Override
  public void create(Composite parent, Runnable changed) {
    new Label(parent, SWT.NONE).setText(Messages.ChoiceOptions_into);
    into = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    into.add(Messages.ChoiceOptions_nothing);
    for (Choice other : attribute.getChoices()) {
      if (other != choice && other.getId() != null) {
        into.add(other.getName() == null ? other.getId() : other.getName());
        others.add(other.getId());
      }
    }
    into.select(0);
    AccessibleName.set(into, Messages.ChoiceOptions_into);
    into.addListener(SWT.Selection, e -> changed.run());
  }

  @Override
  public Control first() {
    return into;
  }

  @Override
  public CodebookOperation operation(Codebook codebook) {
    int chosen = into.getSelectionIndex();
    return new DeleteChoice(
        layer, attribute.getId(), choice.getId(), chosen <= 0 ? null : others.get(chosen - 1));
  }
}
