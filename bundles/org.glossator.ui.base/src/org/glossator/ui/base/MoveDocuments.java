package org.glossator.ui.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.glossator.study.Study;

/**
 * Gives documents other names or folders, as a step of undo: what the command, and a drag in the
 * corpus, do. UI thread only.
 */
public final class MoveDocuments {
  private MoveDocuments() {}

  /** A document under its new name. */
  private record Moved(Study openStudy, String documentPath) implements StudyDocument {}

  /**
   * Closes the editors of the documents and moves these; a part that selects documents then selects
   * them again. What goes wrong is told, and nothing has changed.
   *
   * @param part where it was asked for, or null
   * @param names the new paths by the old ones
   * @return whether it was done
   */
  public static boolean run(
      IWorkbenchPage page, IWorkbenchPart part, Study study, Map<String, String> names) {
    if (names.isEmpty() || !OpenEditors.close(page, study, names.keySet())) {
      return false;
    }
    Map<String, String> back = new HashMap<>();
    names.forEach((from, to) -> back.put(to, from));
    boolean done =
        UndoableChange.now(
            CountedText.bind(Messages.MoveDocuments_step, names.size()),
            () -> study.renameDocuments(names),
            () -> study.renameDocuments(back));
    if (done && part instanceof ISetSelectionTarget target) {
      List<Moved> moved = names.values().stream().sorted().map(n -> new Moved(study, n)).toList();
      target.selectReveal(new StructuredSelection(moved));
    }
    return done;
  }
}
