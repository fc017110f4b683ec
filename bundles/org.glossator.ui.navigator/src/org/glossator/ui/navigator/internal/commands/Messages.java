package org.glossator.ui.navigator.internal.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String CloseStudy_title;
  static String OpenStudy_message;
  static String OpenStudy_title;
  static String Step_first;
  static String Step_last;
  static String StudyContext_message;
  static String StudyContext_title;
  static String Validate_fine;
  static String Validate_found;
  static String Validate_title;

  static {
    NLS.initializeMessages("org.glossator.ui.navigator.internal.commands.messages", Messages.class);
  }

  private Messages() {}
}
