package org.glossator.ui.editor.internal.views;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  public static String actorHint;
  public static String actorWithAliases;
  public static String byHand;
  public static String codebook;
  public static String columnCode;
  public static String columnLayer;
  public static String columnLength;
  public static String columnMemo;
  public static String columnPosition;
  public static String columnText;
  public static String confidence;
  public static String countAll;
  public static String countSome;
  public static String dateHint;
  public static String filterHint;
  public static String from;
  public static String id;
  public static String memo;
  public static String no;
  public static String noDocument;
  public static String noSuchActor;
  public static String nothingSelected;
  public static String range;
  public static String stepMemo;
  public static String wholeDocument;
  public static String wrongValue;
  public static String yes;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.views.messages", Messages.class);
  }

  private Messages() {}
}
