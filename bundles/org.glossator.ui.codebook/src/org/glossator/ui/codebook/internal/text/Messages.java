package org.glossator.ui.codebook.internal.text;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String CodeText_cuePhrases;
  static String CodeText_examples;
  static String CodeText_exclusion;
  static String CodeText_inclusion;
  static String CodeText_key;
  static String CodeText_link;
  static String CodeText_quote;
  static String CodeText_retired;
  static String CodeText_separator;
  static String CodebookText_licence;
  static String CodebookText_noName;
  static String CodebookText_source;
  static String CodebookText_version;
  static String LayerText_anySpan;
  static String LayerText_attributes;
  static String LayerText_codeOptional;
  static String LayerText_default;
  static String LayerText_everyParagraph;
  static String LayerText_everySentence;
  static String LayerText_kindActor;
  static String LayerText_kindChoice;
  static String LayerText_kindDate;
  static String LayerText_kindInteger;
  static String LayerText_kindMultiChoice;
  static String LayerText_kindNumber;
  static String LayerText_kindText;
  static String LayerText_kindYesNo;
  static String LayerText_label;
  static String LayerText_labels;
  static String LayerText_onlyFor;
  static String LayerText_or;
  static String LayerText_overlapAny;
  static String LayerText_overlapNest;
  static String LayerText_overlapNone;
  static String LayerText_relations;
  static String LayerText_required;
  static String LayerText_separator;
  static String LayerText_snapCharacter;
  static String LayerText_snapParagraph;
  static String LayerText_snapSentence;
  static String LayerText_snapWord;
  static String LayerText_spans;
  static String LayerText_wholeParagraphs;
  static String LayerText_wholeSentences;
  static String LayerText_withinSentence;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.text.messages", Messages.class);
  }

  private Messages() {}
}
