package org.glossator.ui.editor.internal.part;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String andMore;
  public static String inDocuments;
  public static String inOneDocument;
  public static String notRedone;
  public static String notUndone;
  public static String redoingStep;
  public static String redoneIn;
  public static String undoingStep;
  public static String undoneIn;
  public static String redoStep;
  public static String undoStep;
  public static String redo;
  public static String undo;
  public static String addLabel;
  public static String closing;
  public static String edgeHelp;
  public static String edgeNeedsSpan;
  public static String findCase;
  public static String findCaseTip;
  public static String findClose;
  public static String findCount;
  public static String findHint;
  public static String findMany;
  public static String findNext;
  public static String findPlace;
  public static String findPrevious;
  public static String findRegex;
  public static String findRegexTip;
  public static String hoverMemo;
  public static String labelHint;
  public static String noLabelLayer;
  public static String noRelationFrom;
  public static String noRelationLayer;
  public static String noSuchKey;
  public static String notSaved;
  public static String offset;
  public static String oneSpan;
  public static String opening;
  public static String prefAbove;
  public static String prefBrackets;
  public static String prefSpacing;
  public static String prefZoom;
  public static String readOnly;
  public static String relationHelp;
  public static String relationKey;
  public static String relationNeedsSource;
  public static String relationNeedsTarget;
  public static String relationNotAllowed;
  public static String relationSourceGone;
  public static String removeLabel;
  public static String saved;
  public static String saving;
  public static String spans;
  public static String lockedAsDone;
  public static String stateDiscussion;
  public static String stateDone;
  public static String stateNew;
  public static String stateProgress;
  public static String droppedNoCode;
  public static String hoverOther;
  public static String hoverSuggested;
  public static String hoverSuggestedSure;
  public static String moreCodes;
  public static String prefCodeBar;
  public static String unitHelp;
  public static String wrongInput;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.part.messages", Messages.class);
  }

  private Messages() {}
}
