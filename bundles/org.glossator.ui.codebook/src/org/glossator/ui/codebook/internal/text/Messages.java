package org.glossator.ui.codebook.internal.text;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String ChangesText_by;
  public static String ChangesText_none;
  public static String ChangesText_title;
  public static String ChangesText_unsaved;
  public static String ChangesText_version;
  public static String CodeText_cuePhrases;
  public static String CodeText_examples;
  public static String CodeText_exclusion;
  public static String CodeText_inclusion;
  public static String CodeText_key;
  public static String CodeText_link;
  public static String CodeText_quote;
  public static String CodeText_retired;
  public static String CodeText_separator;
  public static String CodebookText_licence;
  public static String CodebookText_noName;
  public static String CodebookText_source;
  public static String CodebookText_version;
  public static String LayerText_anySpan;
  public static String LayerText_attributes;
  public static String LayerText_codeOptional;
  public static String LayerText_default;
  public static String LayerText_everyParagraph;
  public static String LayerText_everySentence;
  public static String LayerText_kindActor;
  public static String LayerText_kindChoice;
  public static String LayerText_kindDate;
  public static String LayerText_kindInteger;
  public static String LayerText_kindMultiChoice;
  public static String LayerText_kindNumber;
  public static String LayerText_kindText;
  public static String LayerText_kindYesNo;
  public static String LayerText_label;
  public static String LayerText_labels;
  public static String LayerText_onlyFor;
  public static String LayerText_or;
  public static String LayerText_overlapAny;
  public static String LayerText_overlapNest;
  public static String LayerText_overlapNone;
  public static String LayerText_relations;
  public static String LayerText_required;
  public static String LayerText_separator;
  public static String LayerText_snapCharacter;
  public static String LayerText_snapParagraph;
  public static String LayerText_snapSentence;
  public static String LayerText_snapWord;
  public static String LayerText_spans;
  public static String LayerText_wholeParagraphs;
  public static String LayerText_wholeSentences;
  public static String LayerText_withinSentence;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.text.messages", Messages.class);
  }

  private Messages() {}
}
