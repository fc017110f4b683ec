package org.glossator.ui.engines.internal.dialogs;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String Installed_allFiles;
  public static String Installed_close;
  public static String Installed_files;
  public static String Installed_from;
  public static String Installed_id;
  public static String Installed_install;
  public static String Installed_map;
  public static String Installed_mapToolTip;
  public static String Installed_message;
  public static String Installed_name;
  public static String Installed_no;
  public static String Installed_noStudy;
  public static String Installed_remove;
  public static String Installed_removeQuestion;
  public static String Installed_running;
  public static String Installed_title;
  public static String Installed_trust;
  public static String Installed_trustQuestion;
  public static String Installed_trusted;
  public static String Installed_yes;
  public static String Jars_add;
  public static String Jars_addFolder;
  public static String Jars_install;
  public static String Jars_message;
  public static String Jars_remove;
  public static String Jars_title;
  public static String Jars_unreadable;
  public static String Mapping_anyCode;
  public static String Mapping_code;
  public static String Mapping_confidence;
  public static String Mapping_layer;
  public static String Mapping_message;
  public static String Mapping_noTypes;
  public static String Mapping_none;
  public static String Mapping_title;
  public static String Mapping_type;
  public static String Mapping_value;
  public static String Result_close;
  public static String Result_facts;
  public static String Result_message;
  public static String Result_run;
  public static String Result_title;
  public static String Train_do;
  public static String Train_job;
  public static String Train_label;
  public static String Train_message;
  public static String Train_noStudy;
  public static String Train_retrained;
  public static String Train_title;
  public static String Train_trained;
  public static String Train_untrained;

  static {
    NLS.initializeMessages("org.glossator.ui.engines.internal.dialogs.messages", Messages.class);
  }

  private Messages() {}
}
