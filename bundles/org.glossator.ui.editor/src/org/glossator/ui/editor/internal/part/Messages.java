package org.glossator.ui.editor.internal.part;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  static String addLabel;
  static String closing;
  static String copy;
  static String delete;
  static String edgeHelp;
  static String edgeNeedsSpan;
  static String find;
  static String findCase;
  static String findCaseTip;
  static String findClose;
  static String findCount;
  static String findHint;
  static String findMany;
  static String findNext;
  static String findPlace;
  static String findPrevious;
  static String findRegex;
  static String findRegexTip;
  static String hoverMemo;
  static String hoverOrigin;
  static String labelHint;
  static String noLabelLayer;
  static String noRelationLayer;
  static String noSuchKey;
  static String notSaved;
  static String offset;
  static String oneSpan;
  static String opening;
  static String readOnly;
  static String redo;
  static String redoStep;
  static String relationHelp;
  static String relationNeedsSource;
  static String relationNeedsTarget;
  static String relationNotAllowed;
  static String removeLabel;
  static String saved;
  static String saving;
  static String selectAll;
  static String spans;
  static String stateNew;
  static String stateProgress;
  static String undo;
  static String undoStep;
  static String wrongInput;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.part.messages", Messages.class);
  }

  private Messages() {}
}
