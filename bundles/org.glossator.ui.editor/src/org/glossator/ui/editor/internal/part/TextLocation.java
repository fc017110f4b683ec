package org.glossator.ui.editor.internal.part;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

/** A place in a document that one can go back to. */
final class TextLocation extends NavigationLocation {
  private static final String CARET = "caret";

  /** Places nearer than that, in code units, are one. */
  private static final int NEAR = 300;

  private int caret;

  TextLocation(SpanEditorPart editor, int caret) {
    super(editor);
    this.caret = caret;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putInteger(CARET, caret);
  }

  @Override
  public void restoreState(IMemento memento) {
    Integer stored = memento.getInteger(CARET);
    caret = stored == null ? 0 : stored;
  }

  @Override
  public void restoreLocation() {
    if (getEditorPart() instanceof SpanEditorPart editor) {
      editor.goTo(caret);
    }
  }

  @Override
  public boolean mergeInto(INavigationLocation current) {
    if (current instanceof TextLocation that
        && getInput() != null
        && getInput().equals(that.getInput())
        && Math.abs(caret - that.caret) < NEAR) {
      that.caret = caret;
      return true;
    }
    return false;
  }

  @Override
  public void update() {
    if (getEditorPart() instanceof SpanEditorPart editor) {
      caret = editor.surface().selection().caret();
    }
  }
}
