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
  static String QuickFixes_automaticColour;
  static String QuickFixes_choiceKind;
  static String QuickFixes_clear;
  static String QuickFixes_crossSentences;
  static String QuickFixes_key;
  static String QuickFixes_moveOut;
  static String QuickFixes_newId;
  static String QuickFixes_noDefault;
  static String QuickFixes_noFixedUnit;
  static String QuickFixes_noKey;
  static String QuickFixes_noRange;
  static String QuickFixes_remove;
  static String QuickFixes_retire;
  static String QuickFixes_sentences;
  static String QuickFixes_unknownIds;
  static String QuickFixes_version;
  static String Removals_delete;
  static String Shortcuts_assign;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.edits.messages", Messages.class);
  }

  private Messages() {}
}
