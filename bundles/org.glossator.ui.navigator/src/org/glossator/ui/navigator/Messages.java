package org.glossator.ui.navigator;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String StudyActions_noDocument;
  public static String StudyActions_noDocumentRemedy;
  public static String StudyActions_open;
  public static String StudyActions_opened;
  public static String StudyActions_problems;
  public static String StudyActions_sample;

  static {
    NLS.initializeMessages("org.glossator.ui.navigator.messages", Messages.class);
  }

  private Messages() {}
}
