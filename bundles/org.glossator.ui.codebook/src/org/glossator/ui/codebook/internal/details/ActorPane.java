package org.glossator.ui.codebook.internal.details;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.study.model.Actor;
import org.glossator.study.model.ActorKind;
import org.glossator.ui.codebook.internal.edits.ModelWork;
import org.glossator.ui.codebook.internal.fields.FieldContext;

/** The form of the actor that is selected; empty where none is. UI thread only. */
public final class ActorPane extends Composite {
  private final StackLayout stack = new StackLayout();
  private final ActorForm form;
  private Actor actor;

  public ActorPane(Composite parent, FormToolkit toolkit, ModelWork work) {
    super(parent, SWT.NONE);
    toolkit.adapt(this);
    setLayout(stack);
    form = new ActorForm(this, new FieldContext(toolkit, work, this::layout));
  }

  /** Shows an actor; null shows nothing. */
  public void show(Actor newActor) {
    actor = newActor;
    stack.topControl = actor == null ? null : form.control();
    if (actor != null) {
      form.show(actor);
    }
    layout();
  }

  /** Shows the values again. */
  public void refresh() {
    if (actor != null) {
      form.refresh();
    }
  }

  /** Goes to the name and marks it. */
  public void focusName() {
    if (actor != null) {
      form.nameField().selectAll();
    }
  }

  /** The control of a feature of what is shown; for tests. */
  public Control control(EStructuralFeature feature) {
    return form.control(feature);
  }

  /** What a kind of actors is called. */
  public static String kindName(ActorKind kind) {
    return ActorForm.kindName(kind);
  }
}
