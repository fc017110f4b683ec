package org.glossator.ui.codebook.internal.details;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.fields.FieldContext;

/** The form of whatever is selected in the tree. UI thread only. */
public final class DetailsPane extends Composite {
  private final StackLayout stack = new StackLayout();
  private final Map<EClass, DetailsForm> forms = new HashMap<>();
  private final Map<EClass, BiFunction<Composite, FieldContext, DetailsForm>> makers =
      Map.of(
          Literals.CODEBOOK, CodebookForm::new,
          Literals.LAYER, LayerForm::new,
          Literals.CODE, CodeForm::new,
          Literals.ATTRIBUTE, AttributeForm::new);
  private final FieldContext context;
  private List<Finding> findings = List.of();
  private DetailsForm shown;
  private EObject object;

  public DetailsPane(Composite parent, FormToolkit toolkit, CodebookWork work) {
    super(parent, SWT.NONE);
    context = new FieldContext(toolkit, work, this::layout);
    toolkit.adapt(this);
    setLayout(stack);
  }

  /** Shows an object of the codebook; null shows nothing. */
  public void show(EObject newObject) {
    object = newObject;
    shown =
        newObject == null
            ? null
            : forms.computeIfAbsent(
                newObject.eClass(), kind -> makers.get(kind).apply(this, context));
    stack.topControl = shown == null ? null : shown.control();
    if (shown != null) {
      shown.show(newObject);
      shown.showFindings(findings);
    }
    layout();
  }

  /** What is shown, or null. */
  public EObject object() {
    return object;
  }

  /** Shows the values again. */
  public void refresh() {
    if (shown != null) {
      shown.refresh();
    }
  }

  /** Counts the annotations of what is shown again. */
  public void recount() {
    if (shown != null) {
      shown.recount();
    }
  }

  /** Shows what is wrong at the fields that it is about. */
  public void showFindings(List<Finding> newFindings) {
    findings = List.copyOf(newFindings);
    if (shown != null) {
      shown.showFindings(findings);
    }
  }

  /** Goes to the name and marks it, so that typing replaces it. */
  public void focusName() {
    if (shown != null) {
      shown.nameField().selectAll();
    }
  }

  /** Goes to the field that a finding is about. */
  public void focus(Finding finding) {
    if (shown != null) {
      shown.focus(finding);
    }
  }

  /** The control of a feature of what is shown; for tests. */
  public Control control(EStructuralFeature feature) {
    return shown.control(feature);
  }
}
