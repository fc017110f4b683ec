package org.glossator.ui.editor.internal.views;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String allDocuments;
  public static String columnDocument;
  public static String historyDocuments;
  public static String historyGone;
  public static String historyHintAll;
  public static String historyOverStudy;
  public static String historyUndone;
  public static String redoToHere;
  public static String thisDocument;
  public static String undoToHere;
  public static String actorHint;
  public static String actorWithAliases;
  public static String allCodes;
  public static String allLayers;
  public static String allOrigins;
  public static String allParagraphs;
  public static String allProblems;
  public static String byEngine;
  public static String byHand;
  public static String byImport;
  public static String calendar;
  public static String codebook;
  public static String columnAttributes;
  public static String columnCode;
  public static String columnCodes;
  public static String columnConfidence;
  public static String columnEdits;
  public static String columnFrom;
  public static String columnFromCode;
  public static String columnLayer;
  public static String columnLength;
  public static String columnMemo;
  public static String columnOrigin;
  public static String columnParagraph;
  public static String columnPosition;
  public static String columnProblem;
  public static String columnRelation;
  public static String columnRemedy;
  public static String columnSpans;
  public static String columnStep;
  public static String columnText;
  public static String columnTime;
  public static String columnTo;
  public static String columnToCode;
  public static String confidence;
  public static String countAll;
  public static String countMemos;
  public static String countParagraphs;
  public static String countProblems;
  public static String countRelations;
  public static String countOne;
  public static String countOneMemo;
  public static String countOneParagraph;
  public static String countOneProblem;
  public static String countOneRelation;
  public static String countSome;
  public static String countSomeMemos;
  public static String countSomeParagraphs;
  public static String countSomeProblems;
  public static String countSomeRelations;
  public static String dateHint;
  public static String filterHint;
  public static String filterHistory;
  public static String filterMemos;
  public static String filterOutline;
  public static String filterProblems;
  public static String filterRelations;
  public static String historyBegin;
  public static String historyHint;
  public static String id;
  public static String memo;
  public static String no;
  public static String noDocument;
  public static String noProblems;
  public static String noSuchActor;
  public static String notChanged;
  public static String nothingSelected;
  public static String onlyCoded;
  public static String onlyErrors;
  public static String onlyHeadings;
  public static String onlyOpen;
  public static String onlyUncoded;
  public static String range;
  public static String someNotChanged;
  public static String stepMemo;
  public static String stepTogether;
  public static String together;
  public static String wholeDocument;
  public static String workOf;
  public static String wrongValue;
  public static String yes;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.views.messages", Messages.class);
  }

  private Messages() {}
}
