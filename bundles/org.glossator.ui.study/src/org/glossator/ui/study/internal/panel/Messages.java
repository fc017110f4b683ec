package org.glossator.ui.study.internal.panel;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String Metadata_author;
  public static String Metadata_blind;
  public static String Metadata_date;
  public static String Metadata_edit;
  public static String Metadata_empty;
  public static String Metadata_language;
  public static String Metadata_memo;
  public static String Metadata_noSet;
  public static String Metadata_sets;
  public static String Metadata_source;
  public static String Metadata_state;
  public static String Metadata_title;

  static {
    NLS.initializeMessages("org.glossator.ui.study.internal.panel.messages", Messages.class);
  }

  private Messages() {}
}
