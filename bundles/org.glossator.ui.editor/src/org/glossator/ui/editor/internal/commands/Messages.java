package org.glossator.ui.editor.internal.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
  static String allLabelled;
  static String changeHint;
  static String changeNeedsAnnotation;
  static String copied;
  static String goToHint;
  static String goToWrong;
  static String memoNeedsAnnotation;
  static String memoOf;
  static String noLastCode;
  static String noSpanHere;
  static String noSpans;
  static String nothingToQuote;
  static String paletteHint;
  static String relationHint;
  static String stepMemo;

  static {
    NLS.initializeMessages("org.glossator.ui.editor.internal.commands.messages", Messages.class);
  }

  private Messages() {}
}
