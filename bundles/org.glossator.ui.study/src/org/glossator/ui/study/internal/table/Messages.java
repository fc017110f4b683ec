package org.glossator.ui.study.internal.table;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String Action_clear;
  public static String Action_export;
  public static String Action_exportTip;
  public static String Action_open;
  public static String Action_paste;
  public static String Action_saveSet;
  public static String Action_saveSetTip;
  public static String Column_author;
  public static String Column_date;
  public static String Column_language;
  public static String Column_length;
  public static String Column_path;
  public static String Column_sets;
  public static String Column_source;
  public static String Column_title;
  public static String Documents_columns;
  public static String Documents_count;
  public static String Documents_counting;
  public static String Documents_filter;
  public static String Documents_filterTip;
  public static String Documents_group;
  public static String Documents_noGroup;
  public static String Edit_clear;
  public static String Edit_one;
  public static String Edit_paste;
  public static String Export_done;
  public static String Export_failed;
  public static String Facts_counting;
  public static String Group_none;
  public static String Paste_done;
  public static String Paste_left;
  public static String State_discussion;
  public static String State_done;
  public static String State_new;
  public static String State_progress;

  static {
    NLS.initializeMessages("org.glossator.ui.study.internal.table.messages", Messages.class);
  }

  private Messages() {}
}
