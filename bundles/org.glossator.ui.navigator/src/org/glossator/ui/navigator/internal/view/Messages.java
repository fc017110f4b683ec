package org.glossator.ui.navigator.internal.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String AnnotatorControl_none;
  public static String AnnotatorControl_other;
  public static String AnnotatorControl_toolTip;
  public static String EmptyPage_new;
  public static String EmptyPage_open;
  public static String EmptyPage_sample;
  public static String EmptyPage_text;
  public static String FilterBox_message;
  public static String FilterBox_toolTip;
  public static String Labels_actors;
  public static String Labels_chunk;
  public static String Labels_codebook;
  public static String Labels_engines;
  public static String Labels_exports;
  public static String Labels_noDocuments;
  public static String Labels_noMatch;
  public static String Labels_notOpen;
  public static String NodeOpener_exportedTo;

  static {
    NLS.initializeMessages("org.glossator.ui.navigator.internal.view.messages", Messages.class);
  }

  private Messages() {}
}
