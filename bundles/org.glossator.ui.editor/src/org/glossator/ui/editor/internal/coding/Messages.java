package org.glossator.ui.editor.internal.coding;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String labelledAlready;
  public static String linkToItself;
  public static String linkedAlready;
  public static String markedAlready;
  public static String no;
  public static String noFragmentHere;
  public static String noSpanSelected;
  public static String noWordHere;
  public static String nothingSelected;
  public static String onlyFragment;
  public static String onlySpaceSelected;
  public static String originByHand;
  public static String originImported;
  public static String originProposed;
  public static String otherLayer;
  public static String paragraphShort;
  public static String relationNeedsSpans;
  public static String searchTooLong;
  public static String selectFragment;
  public static String stepAddFragment;
  public static String stepChangeCode;
  public static String stepDelete;
  public static String stepLabel;
  public static String stepLink;
  public static String stepMark;
  public static String stepMoveEdge;
  public static String stepRemoveFragment;
  public static String stepSetAttribute;
  public static String unknownLayer;
  public static String wantsChoice;
  public static String wantsDate;
  public static String wantsInteger;
  public static String wantsNumber;
  public static String wantsYesNo;
  public static String yes;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.coding.messages", Messages.class);
  }

  private Messages() {}
}
