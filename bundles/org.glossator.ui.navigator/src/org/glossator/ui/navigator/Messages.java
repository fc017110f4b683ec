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
  public static String Welcome_guide;
  public static String Welcome_guideText;
  public static String Welcome_heading;
  public static String Welcome_new;
  public static String Welcome_newText;
  public static String Welcome_open;
  public static String Welcome_openText;
  public static String Welcome_sample;
  public static String Welcome_sampleText;
  public static String Welcome_text;
  public static String Welcome_title;
  public static String Welcome_yours;

  static {
    NLS.initializeMessages("org.glossator.ui.navigator.messages", Messages.class);
  }

  private Messages() {}
}
