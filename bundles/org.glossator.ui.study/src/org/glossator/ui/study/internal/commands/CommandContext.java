package org.glossator.ui.study.internal.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.StudyDocument;

/**
 * Which study and documents a command is about.
 *
 * @param study the study
 * @param documents paths of the selected documents, else of the one in the active editor
 */
record CommandContext(Study study, List<String> documents) {

  /** What is selected, else what is edited, else the first open study; null if there is none. */
  static CommandContext of(ExecutionEvent event) {
    CommandContext selected = selected(HandlerUtil.getCurrentSelection(event));
    if (selected != null) {
      return selected;
    }
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (editor != null && editor.getEditorInput() instanceof DocumentInput input) {
      Study study = GlossatorPlatform.studies().ifOpen(input.study());
      if (study != null) {
        return new CommandContext(study, List.of(input.document()));
      }
    }
    List<Study> open = GlossatorPlatform.openStudies().studies();
    return open.isEmpty() ? null : new CommandContext(open.getFirst(), List.of());
  }

  private static CommandContext selected(ISelection selection) {
    if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
      return null;
    }
    Study study = null;
    Set<String> documents = new LinkedHashSet<>();
    for (Object element : structured) {
      if (element instanceof StudyDocument document && document.openStudy() != null) {
        study = study == null ? document.openStudy() : study;
        if (study == document.openStudy()) {
          documents.add(document.documentPath());
        }
      }
    }
    if (study == null) {
      study = Adapters.adapt(structured.getFirstElement(), Study.class);
    }
    return study == null ? null : new CommandContext(study, List.copyOf(documents));
  }

  /** The document in the active editor if it is one of this study, else null. */
  String edited(ExecutionEvent event) {
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    return editor != null
            && editor.getEditorInput() instanceof DocumentInput input
            && input.study().equals(study.folder())
        ? input.document()
        : null;
  }
}
