package org.glossator.ui.codebook.internal.tree;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.ui.codebook.internal.paint.CodebookIcons;
import org.glossator.ui.codebook.internal.paint.FindingLook;

/** Last column of the tree: a sign where something is wrong. */
final class FindingColumn extends ColumnLabelProvider {
  private final Function<EObject, Finding> worst;

  /**
   * @param worst the worst finding about a thing or what is inside of it but has no row, or null
   */
  FindingColumn(Function<EObject, Finding> worst) {
    this.worst = worst;
  }

  @Override
  public String getText(Object element) {
    return "";
  }

  @Override
  public Image getImage(Object element) {
    Finding finding = worst.apply((EObject) element);
    return finding == null ? null : CodebookIcons.of(finding.severity());
  }

  @Override
  public String getToolTipText(Object element) {
    Finding finding = worst.apply((EObject) element);
    return finding == null ? null : FindingLook.sentence(finding);
  }
}
