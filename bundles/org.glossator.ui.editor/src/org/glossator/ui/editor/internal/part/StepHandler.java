package org.glossator.ui.editor.internal.part;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.glossator.study.WorkHistory;

/** Undo or redo, which the menu calls by what it takes back: "Undo Mark as Claim". */
final class StepHandler extends AbstractHandler implements IElementUpdater {
  private final String plain;
  private final String named;
  private final Runnable travel;
  private WorkHistory.Entry next;

  /**
   * @param plain what the entry is called where there is no step
   * @param named the same with a place for the step's label
   */
  StepHandler(String plain, String named, Runnable travel) {
    this.plain = plain;
    this.named = named;
    this.travel = travel;
    setBaseEnabled(false);
  }

  /** The step that comes next; null for none. */
  void setNext(WorkHistory.Entry entry) {
    next = entry;
    setBaseEnabled(entry != null);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    travel.run();
    return null;
  }

  @Override
  @SuppressWarnings("rawtypes") // the platform's interface
  public void updateElement(UIElement element, Map parameters) {
    element.setText(next == null ? plain : NLS.bind(named, name().replace("&", "&&")));
  }

  private String name() {
    int documents = next.ofStudy() == null ? 1 : next.ofStudy().documents().size();
    return documents == 1 ? next.label() : next.label() + ' ' + UndoTravel.inDocuments(documents);
  }
}
