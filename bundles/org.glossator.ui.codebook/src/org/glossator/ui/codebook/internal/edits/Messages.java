package org.glossator.ui.codebook.internal.edits;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String Additions_addAttribute;
  public static String Additions_addChoice;
  public static String Additions_addCode;
  public static String Additions_addExample;
  public static String Additions_addLayer;
  public static String Additions_attribute;
  public static String Additions_choice;
  public static String Additions_code;
  public static String Additions_layer;
  public static String Moves_move;
  public static String Moves_notThere;
  public static String Moves_released;
  public static String Naming_rename;
  public static String QuickFixes_automaticColour;
  public static String QuickFixes_choiceKind;
  public static String QuickFixes_clear;
  public static String QuickFixes_crossSentences;
  public static String QuickFixes_key;
  public static String QuickFixes_moveOut;
  public static String QuickFixes_newId;
  public static String QuickFixes_noDefault;
  public static String QuickFixes_noFixedUnit;
  public static String QuickFixes_noKey;
  public static String QuickFixes_noRange;
  public static String QuickFixes_remove;
  public static String QuickFixes_retire;
  public static String QuickFixes_sentences;
  public static String QuickFixes_unknownIds;
  public static String QuickFixes_version;
  public static String Removals_delete;
  public static String Shortcuts_assign;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.edits.messages", Messages.class);
  }

  private Messages() {}
}
