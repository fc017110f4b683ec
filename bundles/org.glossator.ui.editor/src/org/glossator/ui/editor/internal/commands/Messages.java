package org.glossator.ui.editor.internal.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String acceptNeedsSuggestion;
  public static String acceptHint;
  public static String allLabelled;
  public static String attributesNeedAnnotation;
  public static String changeHint;
  public static String changeNeedsAnnotation;
  public static String copied;
  public static String goToHint;
  public static String goToWrong;
  public static String memoNeedsAnnotation;
  public static String memoOf;
  public static String noLastCode;
  public static String noSpanHere;
  public static String noSpans;
  public static String nothingToQuote;
  public static String paletteHint;
  public static String relationHint;
  public static String stepMemo;
  public static String allKeysHint;
  public static String besideAlone;
  public static String caret;
  public static String caretKeys;
  public static String noUnitLayer;
  public static String otherBlind;
  public static String otherHint;
  public static String otherNobody;
  public static String otherNone;
  public static String otherReading;
  public static String otherShown;
  public static String unitHint;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.commands.messages", Messages.class);
  }

  private Messages() {}
}
