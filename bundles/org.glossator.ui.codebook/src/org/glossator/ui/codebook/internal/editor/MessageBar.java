package org.glossator.ui.codebook.internal.editor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.glossator.base.Severity;
import org.glossator.ui.codebook.internal.fields.GridVisibility;
import org.glossator.ui.codebook.internal.paint.CodebookIcons;

/** A line above the page that says what has happened and offers what can be done; hidden else. */
public final class MessageBar extends Composite {
  private static final int WIDTH = 200;

  private final Label icon;
  private final Link text;
  private Runnable[] actions = {};

  public MessageBar(Composite parent) {
    super(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).applyTo(this);
    icon = new Label(this, SWT.NONE);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
    text = new Link(this, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    text.addListener(SWT.Selection, e -> act(e.text));
    setVisible(false);
    Dialog.applyDialogFont(this);
  }

  /**
   * Shows a message.
   *
   * @param sentence may hold links {@code <a href="0">...</a>}: the number of an action
   */
  public void show(Severity severity, String sentence, Runnable... newActions) {
    icon.setImage(CodebookIcons.of(severity));
    text.setText(sentence);
    actions = newActions.clone();
    GridVisibility.set(this, true);
    getParent().layout(true, true);
  }

  public void hide() {
    if (GridVisibility.set(this, false)) {
      getParent().layout(true, true);
    }
  }

  private void act(String index) {
    hide();
    actions[Integer.parseInt(index)].run();
  }

  /** Text of others in a sentence with links: without markup and mnemonics. */
  public static String plain(String text) {
    return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
  }
}
