package org.glossator.ui.editor.internal.views;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentChange;
import org.glossator.codebook.Scheme;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.Deferred;

/** The selected annotation of the active editor: code, attributes, memo, provenance. */
public final class InspectorView extends ViewPart implements AnnotatingListener {
  public static final String ID = "org.glossator.ui.editor.inspector";

  private final Consumer<AnnotatingPart> partListener = this::follow;
  private final Runnable severalListener = this::severalChosen;
  private InspectorForm form;
  private AnnotatingPart part;
  private Annotation shown;
  private Deferred refresh;
  private Scheme scheme;
  private boolean readOnly;

  @Override
  public void createPartControl(Composite parent) {
    form = new InspectorForm(parent);
    refresh = Deferred.untilRest(form.control(), this::refresh);
    ActivePart active = ActivePart.of(getSite().getWorkbenchWindow());
    active.addListener(partListener);
    SeveralChosen.addListener(severalListener);
    parent.addListener(
        SWT.Dispose,
        event -> {
          active.removeListener(partListener);
          SeveralChosen.removeListener(severalListener);
        });
    follow(active.current());
  }

  private void follow(AnnotatingPart newPart) {
    if (part != null) {
      if (shown != null) {
        form.flush();
      }
      part.removeListener(this);
    }
    part = newPart;
    shown = null;
    if (part != null) {
      part.addListener(this);
    }
    refresh();
  }

  @Override
  public void selectionChanged() {
    int id = shown == null ? 0 : shown.id();
    if (part.selectedAnnotation() != id) {
      refresh.request();
    }
  }

  @Override
  public void annotationsChanged(DocumentChange change) {
    if (shown != null
        && (change.touched().contains(shown.id()) || !SeveralChosen.of(part).isEmpty())) {
      refresh.request();
    }
  }

  @Override
  public void stateChanged() {
    if (part.scheme() != scheme || part.session().isReadOnly() != readOnly) {
      refresh.request();
    }
  }

  private void severalChosen() {
    if (part != null && shown != null) {
      form.flush();
      refresh.request();
    }
  }

  private void refresh() {
    if (form.control().isDisposed()) {
      return;
    }
    Annotation selected =
        part == null ? null : part.session().document().snapshot().get(part.selectedAnnotation());
    if (shown != null && (selected == null || selected.id() != shown.id())) {
      form.flush();
    }
    scheme = part == null ? null : part.scheme();
    readOnly = part != null && part.session().isReadOnly();
    if (selected == null) {
      shown = null;
      form.showNothing(part == null ? Messages.noDocument : Messages.nothingSelected);
      return;
    }
    shown = selected;
    form.show(part, selected, SeveralChosen.of(part));
  }

  @Override
  public void setFocus() {
    if (part != null && part.selectedAnnotation() != (shown == null ? 0 : shown.id())) {
      refresh(); // who comes right after having coded means the span just made
    }
    form.focus();
  }

  @Override
  public void dispose() {
    if (part != null) {
      part.removeListener(this);
    }
    super.dispose();
  }
}
