package org.glossator.ui.editor.internal.part;

import java.text.NumberFormat;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.glossator.study.SaveState;
import org.glossator.ui.base.AnnotatingPart;

/**
 * The editor's part of the status line: number of spans, offset, whether all is saved, who codes.
 */
public final class EditorStatus extends EditorActionBarContributor {
  private static final String PREFIX = "org.glossator.ui.editor.status.";
  private static final String SPANS = PREFIX + "spans";
  private static final String OFFSET = PREFIX + "offset";
  private static final String SAVED = PREFIX + "saved";
  private static final String WHO = PREFIX + "who";

  /** What stands there while nothing is known: without any text the whole line is made anew. */
  private static final String BLANK = " ";

  @Override
  public void contributeToStatusLine(IStatusLineManager line) {
    line.add(new StatusLineContributionItem(SPANS, 17));
    line.add(new StatusLineContributionItem(OFFSET, 21));
    line.add(new StatusLineContributionItem(SAVED, 10));
    line.add(new StatusLineContributionItem(WHO, 10));
  }

  @Override
  public void setActiveEditor(IEditorPart editor) {
    if (editor instanceof SpanEditorPart spans) {
      update(spans.getEditorSite(), spans.annotating());
    }
  }

  /** Shows the state of an editor; null while it is opening. */
  static void update(IEditorSite site, AnnotatingPart part) {
    IStatusLineManager line = site.getActionBars().getStatusLineManager();
    if (line == null || site.getPage().getActiveEditor() != site.getPart()) {
      return;
    }
    if (part == null) {
      for (String id : new String[] {SPANS, OFFSET, SAVED, WHO}) {
        set(line, id, BLANK);
      }
      return;
    }
    NumberFormat numbers = NumberFormat.getIntegerInstance();
    int spans = part.session().document().snapshot().spans().size();
    set(
        line,
        SPANS,
        spans == 1 ? Messages.oneSpan : Messages.bind(Messages.spans, numbers.format(spans)));
    set(line, OFFSET, Messages.bind(Messages.offset, numbers.format(part.caret())));
    set(line, SAVED, saved(part));
    set(line, WHO, part.session().annotator());
  }

  private static String saved(AnnotatingPart part) {
    if (part.session().isReadOnly()) {
      return Messages.readOnly;
    }
    SaveState state = part.session().state();
    return switch (state.kind()) {
      case SAVED -> Messages.saved;
      case SAVING -> Messages.saving;
      case FAILED -> Messages.notSaved;
    };
  }

  private static void set(IStatusLineManager line, String id, String text) {
    IContributionItem item = line.find(id);
    if (item instanceof StatusLineContributionItem status && !text.equals(status.getText())) {
      status.setText(text);
    }
  }
}
