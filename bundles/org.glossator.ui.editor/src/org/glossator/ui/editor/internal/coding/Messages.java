package org.glossator.ui.editor.internal.coding;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  static String labelledAlready;
  static String linkToItself;
  static String linkedAlready;
  static String markedAlready;
  static String no;
  static String noFragmentHere;
  static String noSpanSelected;
  static String noWordHere;
  static String nothingSelected;
  static String onlyFragment;
  static String onlySpaceSelected;
  static String otherLayer;
  static String paragraphShort;
  static String relationNeedsSpans;
  static String searchTooLong;
  static String selectFragment;
  static String stepAddFragment;
  static String stepChangeCode;
  static String stepDelete;
  static String stepLabel;
  static String stepLink;
  static String stepMark;
  static String stepMoveEdge;
  static String stepRemoveFragment;
  static String stepSetAttribute;
  static String unknownLayer;
  static String wantsChoice;
  static String wantsDate;
  static String wantsInteger;
  static String wantsNumber;
  static String wantsYesNo;
  static String yes;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.coding.messages", Messages.class);
  }

  private Messages() {}
}
