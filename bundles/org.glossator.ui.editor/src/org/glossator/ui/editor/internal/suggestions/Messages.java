package org.glossator.ui.editor.internal.suggestions;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String accept;
  public static String acceptAs;
  public static String acceptShown;
  public static String acceptSure;
  public static String allCodes;
  public static String allDocuments;
  public static String allEngines;
  public static String allStates;
  public static String askShown;
  public static String askTitle;
  public static String columnCode;
  public static String columnConfidence;
  public static String columnDocument;
  public static String columnEngine;
  public static String columnLayer;
  public static String columnState;
  public static String columnText;
  public static String columnUncertainty;
  public static String columnWhy;
  public static String count;
  public static String countLeft;
  public static String done;
  public static String empty;
  public static String filter;
  public static String gone;
  public static String log;
  public static String logColumns;
  public static String logExport;
  public static String logExportTitle;
  public static String logHint;
  public static String logOnly;
  public static String logSave;
  public static String logSaved;
  public static String logTitle;
  public static String noStudy;
  public static String none;
  public static String nothingToUndo;
  public static String onlyAccepted;
  public static String onlyOpen;
  public static String onlyRejected;
  public static String reading;
  public static String redo;
  public static String redoing;
  public static String refused;
  public static String reject;
  public static String reopen;
  public static String someRefused;
  public static String stateAccepted;
  public static String stateOpen;
  public static String stateRejected;
  public static String stepAccept;
  public static String stepAcceptMany;
  public static String stepReject;
  public static String stepRejectMany;
  public static String stepReopenMany;
  public static String suggestedBy;
  public static String sureAccept;
  public static String sureCode;
  public static String sureConfidence;
  public static String sureCount;
  public static String sureLine;
  public static String sureNone;
  public static String thisDocument;
  public static String undo;
  public static String undoing;
  public static String wholeDocument;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.suggestions.messages", Messages.class);
  }

  private Messages() {}
}
