package org.glossator.ui.codebook.internal.edits;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String Additions_addAttribute;
  static String Additions_addChoice;
  static String Additions_addCode;
  static String Additions_addExample;
  static String Additions_addLayer;
  static String Additions_attribute;
  static String Additions_choice;
  static String Additions_code;
  static String Additions_layer;
  static String Moves_move;
  static String Moves_notThere;
  static String Moves_released;
  static String Naming_rename;
  static String Removals_delete;
  static String Shortcuts_assign;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.edits.messages", Messages.class);
  }

  private Messages() {}
}
