package org.glossator.ui.editor.internal.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String columns;
  public static String copyRows;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.table.messages", Messages.class);
  }

  private Messages() {}
}
