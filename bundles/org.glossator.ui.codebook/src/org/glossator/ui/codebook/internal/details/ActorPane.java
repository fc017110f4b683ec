package org.glossator.ui.codebook.internal.details;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.study.model.Actor;
import org.glossator.study.model.ActorKind;
import org.glossator.study.model.StudySettings;
import org.glossator.ui.codebook.internal.edits.ModelWork;
import org.glossator.ui.codebook.internal.fields.FieldContext;

/**
 * The form of the actor that is selected; where none is, a sentence that says what actors are. UI
 * thread only.
 */
public final class ActorPane extends Composite {
  private static final int MARGIN = 16;
  private static final int WIDTH = 200;

  private final StackLayout stack = new StackLayout();
  private final ActorForm form;
  private final ModelWork work;
  private final Composite empty;
  private final Link notice;
  private Actor actor;

  /**
   * @param add adds an actor
   */
  public ActorPane(Composite parent, FormToolkit toolkit, ModelWork work, Runnable add) {
    super(parent, SWT.NONE);
    toolkit.adapt(this);
    setLayout(stack);
    this.work = work;
    empty = toolkit.createComposite(this);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
    notice = new Link(empty, SWT.WRAP);
    toolkit.adapt(notice, true, true);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(notice);
    notice.addListener(SWT.Selection, e -> add.run());
    form = new ActorForm(this, new FieldContext(toolkit, work, this::layout));
  }

  /** Shows an actor; null shows what can be done. */
  public void show(Actor newActor) {
    actor = newActor;
    stack.topControl = actor == null ? empty : form.control();
    if (actor != null) {
      form.show(actor);
    } else {
      boolean none = ((StudySettings) work.root()).getActors().isEmpty();
      notice.setText(none ? Messages.ActorPane_none : Messages.ActorPane_noneSelected);
      empty.layout();
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
