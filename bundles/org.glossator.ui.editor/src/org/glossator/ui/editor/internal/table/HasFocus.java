package org.glossator.ui.editor.internal.table;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;

/**
 * Whether a control has the focus. It says that it asks for the control's part, so that its handler
 * goes before those of the part's editor.
 */
final class HasFocus extends Expression {
  private final Control control;

  HasFocus(Control control) {
    this.control = control;
  }

  @Override
  public EvaluationResult evaluate(IEvaluationContext context) {
    return EvaluationResult.valueOf(!control.isDisposed() && control.isFocusControl());
  }

  @Override
  public void collectExpressionInfo(ExpressionInfo info) {
    info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
  }
}
