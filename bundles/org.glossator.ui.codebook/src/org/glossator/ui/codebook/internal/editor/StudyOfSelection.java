package org.glossator.ui.codebook.internal.editor;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.codebook.CodebookUi;

/**
 * The study that a command means: the one that it names, else the one that is selected, else that
 * of the document that is annotated, else the only one that is open.
 */
public final class StudyOfSelection {
  private StudyOfSelection() {}

  /** The study's folder, or null. */
  public static Path of(ExecutionEvent event, IWorkbenchWindow window) {
    String named = event.getParameter(CodebookUi.OPEN_STUDY_PARAMETER);
    if (named != null) {
      return Path.of(named);
    }
    Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
    Study study = selected == null ? null : Adapters.adapt(selected, Study.class);
    if (study != null) {
      return study.folder();
    }
    AnnotatingPart part = ActivePart.of(window).current();
    if (part != null) {
      return part.study().folder();
    }
    List<Study> open = GlossatorPlatform.studies().open();
    return open.size() == 1 ? open.getFirst().folder() : null;
  }
}
