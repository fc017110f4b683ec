package org.glossator.ui.navigator.internal.commands;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.StudyInput;
import org.glossator.ui.navigator.internal.model.CorpusNode;
import org.glossator.ui.navigator.internal.model.DocumentNode;
import org.glossator.ui.navigator.internal.model.StudyNode;

/** Which study, and which documents of it, a command is about. UI thread only. */
final class StudyContext {
  private StudyContext() {}

  /**
   * The study of the selection, else of the active editor, else the only one that is open, else the
   * one that the user picks; null if there is none or nothing is picked.
   */
  static Study study(ExecutionEvent event) {
    StudyNode node = node(event);
    if (node != null && node.openStudy() != null) {
      return node.openStudy();
    }
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (editor != null && editor.getEditorInput() instanceof StudyInput input) {
      Study study = GlossatorPlatform.studies().ifOpen(input.study());
      if (study != null) {
        return study;
      }
    }
    List<Study> open = GlossatorPlatform.openStudies().studies();
    return switch (open.size()) {
      case 0 -> null;
      case 1 -> open.getFirst();
      default -> pick(HandlerUtil.getActiveShell(event), open);
    };
  }

  /** The selected study's node, even of one that could not be opened; or null. */
  static StudyNode node(ExecutionEvent event) {
    return selected(event) instanceof CorpusNode node ? node.study() : null;
  }

  /** Paths of the selected documents; empty if something else is selected. */
  static List<String> documents(ExecutionEvent event) {
    ISelection selection = HandlerUtil.getCurrentSelection(event);
    if (!(selection instanceof IStructuredSelection structured)) {
      return List.of();
    }
    return structured.stream()
        .filter(DocumentNode.class::isInstance)
        .map(n -> ((DocumentNode) n).path())
        .toList();
  }

  private static Object selected(ExecutionEvent event) {
    ISelection selection = HandlerUtil.getCurrentSelection(event);
    return selection instanceof IStructuredSelection structured
        ? structured.getFirstElement()
        : null;
  }

  private static Study pick(Shell shell, List<Study> studies) {
    ElementListSelectionDialog dialog =
        new ElementListSelectionDialog(
            shell,
            new LabelProvider() {
              @Override
              public String getText(Object study) {
                return ((Study) study).title();
              }

              @Override
              public Image getImage(Object study) {
                return Icons.image("study");
              }
            });
    dialog.setTitle(Messages.StudyContext_title);
    dialog.setMessage(Messages.StudyContext_message);
    dialog.setElements(studies.toArray());
    return dialog.open() == Window.OK ? (Study) dialog.getFirstResult() : null;
  }
}
