package org.glossator.ui.codebook.internal.fields;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** A list of texts, one a line. Empty lines count for nothing. */
public final class LinesField extends TextField {
  public LinesField(FieldContext context, String label, EStructuralFeature feature, int lines) {
    super(context, label, feature, lines);
  }

  @Override
  protected void createControl(Composite parent) {
    super.createControl(parent);
    control().setToolTipText(Messages.LinesField_toolTip);
  }

  @Override
  protected Object toValue(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @Override
  protected String toText(Object value) {
    return ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
