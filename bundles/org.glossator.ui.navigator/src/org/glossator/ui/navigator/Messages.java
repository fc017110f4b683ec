package org.glossator.ui.navigator;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String StudyActions_noDocument;
  static String StudyActions_noDocumentRemedy;
  static String StudyActions_open;
  static String StudyActions_opened;
  static String StudyActions_problems;
  static String StudyActions_sample;

  static {
    NLS.initializeMessages("org.glossator.ui.navigator.messages", Messages.class);
  }

  private Messages() {}
}
