package org.glossator.ui.study.internal.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;

/**
 * Which study a view shows: that of the document that is open or of what is selected in the corpus,
 * else the first that is open. Tells when it becomes another one, or none.
 */
public final class StudyOfView {
  private final IWorkbenchPartSite site;
  private final ActivePart active;
  private final Consumer<Study> onChange;
  private final Consumer<AnnotatingPart> onPart =
      part -> update(part == null ? null : part.study());
  private final ISelectionListener onSelection = this::selected;
  private final Runnable onList;
  private Study current;

  /** Call {@link #start} when the view is ready to be told. */
  public StudyOfView(IWorkbenchPartSite site, Consumer<Study> onChange) {
    this.site = site;
    this.onChange = onChange;
    this.active = ActivePart.of(site.getWorkbenchWindow());
    Display display = site.getShell().getDisplay();
    onList =
        () -> {
          if (!display.isDisposed()) {
            display.asyncExec(() -> update(null));
          }
        };
  }

  /** Begins to listen and tells the first study, if there is one. */
  public void start() {
    active.addListener(onPart);
    site.getWorkbenchWindow().getSelectionService().addSelectionListener(onSelection);
    GlossatorPlatform.openStudies().addListener(onList);
    AnnotatingPart part = active.current();
    update(part == null ? null : part.study());
  }

  /** The study, or null. */
  public Study current() {
    return current;
  }

  public void dispose() {
    active.removeListener(onPart);
    site.getWorkbenchWindow().getSelectionService().removeSelectionListener(onSelection);
    GlossatorPlatform.openStudies().removeListener(onList);
  }

  private void selected(IWorkbenchPart part, org.eclipse.jface.viewers.ISelection selection) {
    if (part != site.getPart() && selection instanceof IStructuredSelection structured) {
      Study study = Adapters.adapt(structured.getFirstElement(), Study.class);
      if (study != null) {
        update(study);
      }
    }
  }

  private void update(Study wanted) {
    List<Study> open = GlossatorPlatform.openStudies().studies();
    Study next = wanted != null ? wanted : current;
    if (next == null || !open.contains(next)) {
      next = open.isEmpty() ? null : open.getFirst();
    }
    if (!Objects.equals(next, current)) {
      current = next;
      onChange.accept(next);
    }
  }
}
