package org.glossator.ui.study.internal.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;
import org.glossator.ui.base.MoveDocuments;

/** Gives a document another name, or moves several into another folder of the study. */
public final class RenameDocumentsHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    CommandContext context = CommandContext.of(event);
    if (context == null || context.documents().isEmpty()) {
      return null;
    }
    Study study = context.study();
    Shell shell = HandlerUtil.getActiveShell(event);
    Map<String, String> names =
        context.documents().size() == 1
            ? rename(shell, study, context.documents().getFirst())
            : move(shell, study, context.documents());
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    MoveDocuments.run(page, HandlerUtil.getActivePart(event), study, names);
    return null;
  }

  private static Map<String, String> rename(Shell shell, Study study, String document) {
    InputDialog dialog =
        new InputDialog(
            shell,
            Messages.Rename_title,
            Messages.Rename_message,
            document,
            validator(study, List.of(document), true));
    return dialog.open() == Window.OK && !dialog.getValue().strip().equals(document)
        ? Map.of(document, dialog.getValue().strip())
        : Map.of();
  }

  private static Map<String, String> move(Shell shell, Study study, List<String> documents) {
    InputDialog dialog =
        new InputDialog(
            shell,
            NLS.bind(Messages.Move_title, documents.size()),
            Messages.Move_message,
            folder(documents.getFirst()),
            validator(study, documents, false));
    return dialog.open() == Window.OK ? moved(documents, dialog.getValue()) : Map.of();
  }

  private static Map<String, String> moved(List<String> documents, String folder) {
    String prefix = folder.strip().replaceAll("^/+|/+$", "");
    Map<String, String> names = new HashMap<>();
    for (String document : documents) {
      String name = document.substring(document.lastIndexOf('/') + 1);
      String to = prefix.isEmpty() ? name : prefix + '/' + name;
      if (!to.equals(document)) {
        names.put(document, to);
      }
    }
    return names;
  }

  private static IInputValidator validator(Study study, List<String> documents, boolean one) {
    return text -> {
      Map<String, String> names =
          one ? Map.of(documents.getFirst(), text.strip()) : moved(documents, text);
      for (Map.Entry<String, String> name : names.entrySet()) {
        String reason = DocumentPaths.reasonAgainst(name.getValue());
        if (reason != null) {
          return reason;
        }
        String taken = study.documents().collidesWith(name.getValue());
        if (taken != null && !documents.contains(taken)) {
          return NLS.bind(Messages.Rename_taken, taken);
        }
      }
      return null;
    };
  }

  private static String folder(String document) {
    int slash = document.lastIndexOf('/');
    return slash < 0 ? "" : document.substring(0, slash);
  }
}
