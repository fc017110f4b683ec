package org.glossator.ui.codebook.internal.actors;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String ActorMerging_choose;
  public static String ActorMerging_into;
  public static String ActorsEditor_annotated;
  public static String ActorsEditor_changedElsewhere;
  public static String ActorsEditor_closing;
  public static String ActorsEditor_inUse;
  public static String ActorsEditor_looking;
  public static String ActorsEditor_merge;
  public static String ActorsEditor_mergeText;
  public static String ActorsEditor_mergeTitle;
  public static String ActorsEditor_noStudy;
  public static String ActorsEditor_reading;
  public static String ActorsInput_name;
  public static String ActorsInput_toolTip;
  public static String ActorsPage_actor;
  public static String ActorsPage_add;
  public static String ActorsPage_delete;
  public static String ActorsPage_deleted;
  public static String ActorsPage_filter;
  public static String ActorsPage_kind;
  public static String ActorsPage_merge;
  public static String ActorsPage_name;
  public static String ActorsPage_newActor;
  public static String ActorsPage_tools;
  public static String OpenActorsHandler_noStudy;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.actors.messages", Messages.class);
  }

  private Messages() {}
}
