package org.glossator.ui.editor.internal.popup;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String noteHelp;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.popup.messages", Messages.class);
  }

  private Messages() {}
}
