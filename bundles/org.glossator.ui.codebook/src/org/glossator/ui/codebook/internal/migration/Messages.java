package org.glossator.ui.codebook.internal.migration;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String ChangeDialog_cancel;
  public static String ChangeDialog_close;
  public static String ChangeDialog_job;
  public static String ChoiceOptions_into;
  public static String ChoiceOptions_nothing;
  public static String DeleteOptions_delete;
  public static String DeleteOptions_keep;
  public static String KindOptions_choices;
  public static String KindOptions_choose;
  public static String KindOptions_kind;
  public static String MergeOptions_choose;
  public static String MergeOptions_codes;
  public static String MergeOptions_filter;
  public static String MergeOptions_into;
  public static String MergeOptions_none;
  public static String PreviewTable_annotator;
  public static String PreviewTable_converted;
  public static String PreviewTable_deleted;
  public static String PreviewTable_document;
  public static String PreviewTable_documents;
  public static String PreviewTable_done;
  public static String PreviewTable_effect;
  public static String PreviewTable_first;
  public static String PreviewTable_kept;
  public static String PreviewTable_label;
  public static String PreviewTable_looking;
  public static String PreviewTable_lost;
  public static String PreviewTable_many;
  public static String PreviewTable_name;
  public static String PreviewTable_none;
  public static String PreviewTable_one;
  public static String PreviewTable_oneDocument;
  public static String PreviewTable_oneDone;
  public static String PreviewTable_problem;
  public static String PreviewTable_recoded;
  public static String PreviewTable_text;
  public static String PreviewTable_toRecode;
  public static String PreviewTable_uncoded;
  public static String SplitOptions_names;
  public static String SplitOptions_two;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.migration.messages", Messages.class);
  }

  private Messages() {}
}
