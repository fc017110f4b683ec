package org.glossator.ui.codebook.internal.migration;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.change.DeleteAttribute;
import org.glossator.codebook.change.DeleteCode;
import org.glossator.codebook.change.DeleteCode.Fate;
import org.glossator.codebook.change.DeleteLayer;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.ui.codebook.internal.edits.CodeTree;

/** What becomes of the annotations of a layer, code or attribute that is deleted. */
public final class DeleteOptions implements Options {
  private final EObject object;
  private final Layer layer;
  private Composite area;
  private Button keep;

  /**
   * @param object a layer, code or attribute
   */
  public DeleteOptions(EObject object) {
    this.object = object;
    layer = CodeTree.layerOf(object);
  }

  /** Annotations can stay without a code only where the layer does not demand one. */
  @Override
  public void create(Composite parent, Runnable changed) {
    area = parent;
    if (object instanceof Code && !layer.isCodeRequired()) {
      Button delete = new Button(parent, SWT.RADIO);
      delete.setText(Messages.DeleteOptions_delete);
      delete.setSelection(true);
      keep = new Button(parent, SWT.RADIO);
      keep.setText(Messages.DeleteOptions_keep);
      keep.addListener(SWT.Selection, e -> changed.run());
    }
  }

  @Override
  public Control first() {
    return keep == null ? area : keep;
  }

  @Override
  public CodebookOperation operation(Codebook codebook) {
    return switch (object) {
      case Layer deleted -> new DeleteLayer(deleted.getId());
      case Attribute deleted -> new DeleteAttribute(layer.getId(), deleted.getId());
      case Code deleted ->
          new DeleteCode(
              layer.getId(),
              deleted.getId(),
              keep != null && keep.getSelection() ? Fate.KEPT_WITHOUT_CODE : Fate.DELETED);
      default -> throw new IllegalArgumentException("cannot be deleted: " + object);
    };
  }
}
