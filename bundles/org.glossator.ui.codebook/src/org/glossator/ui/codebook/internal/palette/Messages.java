package org.glossator.ui.codebook.internal.palette;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String CodeApplier_code;
  public static String CodeApplier_howToLink;
  public static String CodeApplier_label;
  public static String CodeApplier_unlabel;
  public static String CodeColumn_document;
  public static String CodeColumn_keyToolTip;
  public static String CodeColumn_recent;
  public static String CodeColumn_recentToolTip;
  public static String CodeColumn_relation;
  public static String CodeColumn_toggleToolTip;
  public static String PaletteDetails_hint;
  public static String PaletteDetails_name;
  public static String PalettePane_allHidden;
  public static String PalettePane_codes;
  public static String PalettePane_filter;
  public static String PalettePane_noCodes;
  public static String PalettePane_noDocument;
  public static String PalettePane_nothingFound;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.palette.messages", Messages.class);
  }

  private Messages() {}
}
