package org.glossator.app.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the shell. */
public final class Messages extends NLS {
  public static String Application_noSettings;
  public static String Application_refused;
  public static String Application_running;
  public static String Application_settings;
  public static String KeySheet_byHand;
  public static String KeySheet_failed;
  public static String KeySheet_noBrowser;
  public static String KeySheet_title;
  public static String Menu_annotate;
  public static String Menu_edit;
  public static String Menu_edit_copy;
  public static String Menu_edit_cut;
  public static String Menu_edit_delete;
  public static String Menu_edit_find;
  public static String Menu_edit_paste;
  public static String Menu_edit_redo;
  public static String Menu_edit_selectAll;
  public static String Menu_edit_undo;
  public static String Menu_file;
  public static String Menu_file_close;
  public static String Menu_file_closeAll;
  public static String Menu_file_save;
  public static String Menu_help;
  public static String Menu_help_keys;
  public static String Menu_navigate;
  public static String Menu_navigate_anything;
  public static String Menu_navigate_back;
  public static String Menu_navigate_forth;
  public static String Menu_navigate_next;
  public static String Menu_navigate_previous;
  public static String Menu_study;
  public static String Menu_view;
  public static String Menu_view_annotation;
  public static String Menu_view_annotations;
  public static String Menu_view_codes;
  public static String Menu_view_corpus;
  public static String Menu_window;
  public static String Menu_window_maximize;
  public static String Menu_window_new;
  public static String Preferences_annotator;
  public static String Preferences_description;
  public static String Preferences_font;
  public static String Preferences_font_default;
  public static String Preferences_measure;
  public static String Preferences_size;
  public static String Preferences_theme;
  public static String Preferences_theme_dark;
  public static String Preferences_theme_light;
  public static String Preferences_theme_system;
  public static String Startup_job;
  public static String Startup_problem;
  public static String Window_title;
  public static String Window_title_document;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
