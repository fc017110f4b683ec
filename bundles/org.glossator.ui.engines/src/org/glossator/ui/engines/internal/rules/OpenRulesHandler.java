package org.glossator.ui.engines.internal.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.base.AtomicFiles;
import org.glossator.base.ProblemException;
import org.glossator.engines.RutaRules;
import org.glossator.study.Study;
import org.glossator.ui.base.ErrorMessages;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.engines.EnginesUi;
import org.glossator.ui.engines.internal.StudyOf;

/** Opens rules of a study: the only file, one of several, or new ones. */
public final class OpenRulesHandler extends AbstractHandler {
  /** Whether a name can be that of a rule file: no other folder is reached by it. */
  static boolean isName(String name) {
    return name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]{0,80}\\.ruta");
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Study study = StudyOf.event(event, window);
    if (study == null) {
      StatusLine.say(window, Messages.Open_noStudy);
      return null;
    }
    try {
      String name = choose(window, study);
      if (name != null) {
        window
            .getActivePage()
            .openEditor(new RulesInput(study.folder(), name), EnginesUi.RULES_EDITOR);
      }
    } catch (ProblemException e) {
      ProblemsDialog.open(window.getShell(), Messages.Open_title, e.problem());
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }

  private static String choose(IWorkbenchWindow window, Study study) throws ProblemException {
    List<String> names = new ArrayList<>();
    for (Path file : RutaRules.files(study.folder())) {
      names.add(file.getFileName().toString());
    }
    if (names.isEmpty()) {
      return create(window, study, names);
    }
    names.add(Messages.Open_new);
    ElementListSelectionDialog dialog =
        new ElementListSelectionDialog(window.getShell(), new LabelProvider());
    dialog.setTitle(Messages.Open_title);
    dialog.setMessage(Messages.Open_choose);
    dialog.setElements(names.toArray());
    if (dialog.open() != Window.OK) {
      return null;
    }
    String chosen = (String) dialog.getFirstResult();
    return Messages.Open_new.equals(chosen) ? create(window, study, names) : chosen;
  }

  private static String create(IWorkbenchWindow window, Study study, List<String> names) {
    InputDialog dialog =
        new InputDialog(
            window.getShell(),
            Messages.Open_title,
            Messages.Open_newMessage,
            names.isEmpty() ? Messages.Open_newName : "",
            name -> {
              String file = name.strip() + RutaRules.EXTENSION;
              if (!isName(file)) {
                return Messages.Open_wrongName;
              }
              return names.contains(file) ? Messages.Open_taken : null;
            });
    if (dialog.open() != Window.OK) {
      return null;
    }
    String name = dialog.getValue().strip() + RutaRules.EXTENSION;
    Path folder = RutaRules.folder(study.folder());
    try {
      Files.createDirectories(folder);
      AtomicFiles.write(
          folder.resolve(name),
          RutaRules.template(study.scheme()).getBytes(StandardCharsets.UTF_8));
      return name;
    } catch (java.io.IOException e) {
      ProblemsDialog.open(window.getShell(), Messages.Open_title, ErrorMessages.of(e));
      return null;
    }
  }
}
