package org.glossator.ui.navigator.internal.view;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String AnnotatorControl_none;
  public static String AnnotatorControl_other;
  public static String AnnotatorControl_toolTip;
  public static String Arrange_group;
  public static String Arrange_sort;
  public static String Column_author;
  public static String Column_date;
  public static String Column_language;
  public static String Column_source;
  public static String Column_title;
  public static String EmptyPage_new;
  public static String EmptyPage_open;
  public static String EmptyPage_sample;
  public static String EmptyPage_text;
  public static String FilterBox_message;
  public static String FilterBox_toolTip;
  public static String Group_annotator;
  public static String Group_folder;
  public static String Group_noSet;
  public static String Group_nobody;
  public static String Group_none;
  public static String Group_set;
  public static String Group_status;
  public static String Group_year;
  public static String Labels_actors;
  public static String Labels_chunk;
  public static String Labels_codebook;
  public static String Labels_engines;
  public static String Labels_exports;
  public static String Labels_noDocuments;
  public static String Labels_noMatch;
  public static String Labels_notOpen;
  public static String NodeOpener_exportedTo;
  public static String Sort_path;
  public static String State_discussion;
  public static String State_done;
  public static String State_new;
  public static String State_progress;

  static {
    NLS.initializeMessages("org.glossator.ui.navigator.internal.view.messages", Messages.class);
  }

  private Messages() {}
}
