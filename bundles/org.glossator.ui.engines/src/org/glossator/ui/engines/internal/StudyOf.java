package org.glossator.ui.engines.internal;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;

/** Which study a command is about. UI thread only. */
public final class StudyOf {
  private StudyOf() {}

  /**
   * That of the selection, else of the document that is annotated, else the only one that is open;
   * null if there is none.
   */
  public static Study event(ExecutionEvent event, IWorkbenchWindow window) {
    Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
    Study study = selected == null ? null : Adapters.adapt(selected, Study.class);
    if (study != null) {
      return study;
    }
    AnnotatingPart part = ActivePart.of(window).current();
    if (part != null) {
      return part.study();
    }
    List<Study> open = GlossatorPlatform.studies().open();
    return open.size() == 1 ? open.getFirst() : null;
  }
}
