package org.glossator.ui.codebook.internal.recode;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String RecodePane_annotator;
  public static String RecodePane_code;
  public static String RecodePane_document;
  public static String RecodePane_many;
  public static String RecodePane_name;
  public static String RecodePane_noStudy;
  public static String RecodePane_none;
  public static String RecodePane_notYet;
  public static String RecodePane_one;
  public static String RecodePane_problem;
  public static String RecodePane_recode;
  public static String RecodePane_text;
  public static String RecodeView_closing;
  public static String RecodeView_looking;
  public static String RecodeView_opening;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.recode.messages", Messages.class);
  }

  private Messages() {}
}
