package org.glossator.ui.codebook.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String CodebookEditor_changedElsewhere;
  public static String CodebookEditor_changes;
  public static String CodebookEditor_closing;
  public static String CodebookEditor_codes;
  public static String CodebookEditor_noFile;
  public static String CodebookEditor_notSaved;
  public static String CodebookEditor_problems;
  public static String CodebookEditor_read;
  public static String CodebookEditor_reading;
  public static String DeleteDialog_cancel;
  public static String DeleteDialog_code;
  public static String DeleteDialog_delete;
  public static String DeleteDialog_other;
  public static String DeleteDialog_retire;
  public static String DeleteDialog_title;
  public static String FileSource_cannotRead;
  public static String FileSource_changed;
  public static String FileSource_checkFile;
  public static String FileSource_closeAndOpen;
  public static String FindingsPane_line;
  public static String FindingsPane_many;
  public static String FindingsPane_name;
  public static String FindingsPane_one;
  public static String InputTexts_name;
  public static String InputTexts_toolTip;
  public static String Migrations_choiceText;
  public static String Migrations_choiceTitle;
  public static String Migrations_counting;
  public static String Migrations_deleteCode;
  public static String Migrations_deleteOther;
  public static String Migrations_deleteTitle;
  public static String Migrations_kind;
  public static String Migrations_kindText;
  public static String Migrations_kindTitle;
  public static String Migrations_merge;
  public static String Migrations_mergeText;
  public static String Migrations_mergeTitle;
  public static String Migrations_retireText;
  public static String Migrations_retireTitle;
  public static String Migrations_showText;
  public static String Migrations_showTitle;
  public static String Migrations_split;
  public static String Migrations_splitText;
  public static String Migrations_splitTitle;
  public static String Migrations_values;
  public static String OpenCodebookHandler_noStudy;
  public static String ReadPage_name;
  public static String RedoHandler_redone;
  public static String StudyWork_done;
  public static String TreeActions_retire;
  public static String TreeToolBar_addAttribute;
  public static String TreeToolBar_addChild;
  public static String TreeToolBar_addCode;
  public static String TreeToolBar_addLayer;
  public static String TreeToolBar_assignKeys;
  public static String TreeToolBar_delete;
  public static String TreeToolBar_down;
  public static String TreeToolBar_merge;
  public static String TreeToolBar_name;
  public static String TreeToolBar_split;
  public static String TreeToolBar_up;
  public static String TreeToolBar_withKey;
  public static String UndoHandler_undone;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.editor.messages", Messages.class);
  }

  private Messages() {}
}
