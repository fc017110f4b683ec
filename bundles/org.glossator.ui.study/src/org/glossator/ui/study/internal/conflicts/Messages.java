package org.glossator.ui.study.internal.conflicts;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String Column_annotation;
  public static String Column_held;
  public static String Column_mine;
  public static String Column_part;
  public static String Column_theirs;
  public static String Conflicts_empty;
  public static String Conflicts_found;
  public static String Conflicts_mine;
  public static String Conflicts_mineTip;
  public static String Conflicts_nothing;
  public static String Conflicts_open;
  public static String Conflicts_settle;
  public static String Conflicts_settleTip;
  public static String Conflicts_theirs;
  public static String Conflicts_theirsTip;
  public static String Held_edited;
  public static String Held_mine;
  public static String Held_theirs;
  public static String Part_boundary;
  public static String Part_code;
  public static String Part_ends;
  public static String Part_existence;
  public static String Part_memo;
  public static String Part_provenance;
  public static String Step_mine;
  public static String Step_theirs;
  public static String Value_deleted;
  public static String Value_exists;
  public static String Value_label;
  public static String Value_no;
  public static String Value_none;
  public static String Value_relation;
  public static String Value_yes;

  static {
    NLS.initializeMessages("org.glossator.ui.study.internal.conflicts.messages", Messages.class);
  }

  private Messages() {}
}
