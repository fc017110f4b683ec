package org.glossator.ui.engines.internal.rules;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String Editor_cannotSave;
  public static String Editor_line;
  public static String Editor_noDocument;
  public static String Editor_noProblems;
  public static String Editor_problem;
  public static String Editor_leftOut;
  public static String Editor_ran;
  public static String Editor_run;
  public static String Editor_runDocument;
  public static String Editor_runToolTip;
  public static String Editor_running;
  public static String Editor_title;
  public static String Editor_toolTip;
  public static String Open_choose;
  public static String Open_new;
  public static String Open_newMessage;
  public static String Open_newName;
  public static String Open_noStudy;
  public static String Open_taken;
  public static String Open_title;
  public static String Open_wrongName;

  static {
    NLS.initializeMessages("org.glossator.ui.engines.internal.rules.messages", Messages.class);
  }

  private Messages() {}
}
