package org.glossator.ui.navigator.internal.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String DeleteStudy_done;
  public static String DeleteStudy_ok;
  public static String DeleteStudy_question;
  public static String DeleteStudy_step;
  public static String DeleteStudy_title;
  public static String CloseStudy_title;
  public static String OpenStudy_message;
  public static String OpenStudy_title;
  public static String Step_first;
  public static String Step_last;
  public static String StudyContext_message;
  public static String StudyContext_title;
  public static String Validate_fine;
  public static String Validate_found;
  public static String Validate_title;

  static {
    NLS.initializeMessages("org.glossator.ui.navigator.internal.commands.messages", Messages.class);
  }

  private Messages() {}
}
