package org.glossator.ui.codebook.internal.palette;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String CodeApplier_code;
  static String CodeApplier_howToLink;
  static String CodeApplier_label;
  static String CodeApplier_unlabel;
  static String CodeColumn_document;
  static String CodeColumn_keyToolTip;
  static String CodeColumn_recent;
  static String CodeColumn_recentToolTip;
  static String CodeColumn_relation;
  static String CodeColumn_toggleToolTip;
  static String PalettePane_allHidden;
  static String PalettePane_codes;
  static String PalettePane_details;
  static String PalettePane_filter;
  static String PalettePane_hint;
  static String PalettePane_noCodes;
  static String PalettePane_noDocument;
  static String PalettePane_nothingFound;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.palette.messages", Messages.class);
  }

  private Messages() {}
}
