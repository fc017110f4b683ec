package org.glossator.ui.study.internal.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String Assign_annotators;
  public static String Assign_coders;
  public static String Assign_keep;
  public static String Assign_message;
  public static String Assign_noAnnotators;
  public static String Assign_noSets;
  public static String Assign_noStrata;
  public static String Assign_ok;
  public static String Assign_overlap;
  public static String Assign_preview;
  public static String Assign_result;
  public static String Assign_seed;
  public static String Assign_set;
  public static String Assign_step;
  public static String Assign_stratify;
  public static String Assign_title;
  public static String Bookmark_off;
  public static String Bookmark_on;
  public static String Delete_done;
  public static String Delete_ok;
  public static String Delete_question;
  public static String Delete_questionAnnotated;
  public static String Delete_step;
  public static String Delete_title;
  public static String Find_message;
  public static String Find_open;
  public static String Find_title;
  public static String Menu_bookmarks;
  public static String Menu_none;
  public static String Menu_recent;
  public static String Move_message;
  public static String Move_title;
  public static String Next_none;
  public static String Rename_message;
  public static String Rename_taken;
  public static String Rename_title;
  public static String SaveSet_adds;
  public static String SaveSet_blind;
  public static String SaveSet_blindTip;
  public static String SaveSet_message;
  public static String SaveSet_name;
  public static String SaveSet_save;
  public static String SaveSet_step;
  public static String SaveSet_title;
  public static String State_documents;
  public static String State_locked;
  public static String State_marked;
  public static String State_step;
  public static String Reanchor_item;
  public static String Reanchor_left;
  public static String Reanchor_looking;
  public static String Reanchor_ok;
  public static String Reanchor_other;
  public static String Reanchor_otherFirst;
  public static String Reanchor_question;
  public static String Reanchor_title;
  public static String Reanchor_unchanged;

  static {
    NLS.initializeMessages("org.glossator.ui.study.internal.commands.messages", Messages.class);
  }

  private Messages() {}
}
