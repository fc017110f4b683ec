package org.glossator.ui.base;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String DocumentInput_toolTip;
  public static String ErrorMessages_log;
  public static String ErrorMessages_unexpected;
  public static String MoveDocuments_step;
  public static String OpenDocument_title;
  public static String ProblemsDialog_close;
  public static String ProblemsDialog_copy;
  public static String ProblemsDialog_more;
  public static String ProblemsDialog_remedy;
  public static String ProblemsDialog_todo;
  public static String ProblemsDialog_what;
  public static String ProblemsDialog_where;

  static {
    NLS.initializeMessages("org.glossator.ui.base.messages", Messages.class);
  }

  private Messages() {}
}
