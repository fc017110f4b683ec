package org.glossator.ui.study.internal.dashboard;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String Dashboard_codes;
  public static String Dashboard_counting;
  public static String Dashboard_discuss;
  public static String Dashboard_doneOf;
  public static String Dashboard_empty;
  public static String Dashboard_more;
  public static String Dashboard_mostCodes;
  public static String Dashboard_next;
  public static String Dashboard_noAnnotators;
  public static String Dashboard_noCodes;
  public static String Dashboard_noPace;
  public static String Dashboard_nothing;
  public static String Dashboard_pace;
  public static String Dashboard_problems;
  public static String Dashboard_progress;
  public static String Dashboard_refresh;
  public static String Dashboard_tasks;
  public static String Dashboard_unassigned;

  static {
    NLS.initializeMessages("org.glossator.ui.study.internal.dashboard.messages", Messages.class);
  }

  private Messages() {}
}
