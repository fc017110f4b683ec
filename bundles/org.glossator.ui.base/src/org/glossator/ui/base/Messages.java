package org.glossator.ui.base;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String DocumentInput_toolTip;
  static String ErrorMessages_log;
  static String ErrorMessages_unexpected;
  static String OpenDocument_title;
  static String ProblemsDialog_close;
  static String ProblemsDialog_copy;
  static String ProblemsDialog_more;
  static String ProblemsDialog_remedy;
  static String ProblemsDialog_what;
  static String ProblemsDialog_where;

  static {
    NLS.initializeMessages("org.glossator.ui.base.messages", Messages.class);
  }

  private Messages() {}
}
