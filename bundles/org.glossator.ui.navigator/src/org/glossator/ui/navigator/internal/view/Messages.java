package org.glossator.ui.navigator.internal.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String AnnotatorControl_none;
  static String AnnotatorControl_other;
  static String AnnotatorControl_toolTip;
  static String EmptyPage_new;
  static String EmptyPage_open;
  static String EmptyPage_sample;
  static String EmptyPage_text;
  static String FilterBox_message;
  static String FilterBox_toolTip;
  static String Labels_actors;
  static String Labels_chunk;
  static String Labels_codebook;
  static String Labels_engines;
  static String Labels_exports;
  static String Labels_noDocuments;
  static String Labels_noMatch;
  static String Labels_notOpen;
  static String NodeOpener_exportedTo;

  static {
    NLS.initializeMessages("org.glossator.ui.navigator.internal.view.messages", Messages.class);
  }

  private Messages() {}
}
