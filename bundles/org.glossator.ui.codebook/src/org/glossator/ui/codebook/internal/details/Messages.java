package org.glossator.ui.codebook.internal.details;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String AttributeForm_choices;
  static String AttributeForm_default;
  static String AttributeForm_description;
  static String AttributeForm_kind;
  static String AttributeForm_name;
  static String AttributeForm_onlyFor;
  static String AttributeForm_required;
  static String CodeForm_colour;
  static String CodeForm_cuePhrases;
  static String CodeForm_definition;
  static String CodeForm_examples;
  static String CodeForm_exclusion;
  static String CodeForm_inclusion;
  static String CodeForm_name;
  static String CodeForm_retired;
  static String CodeForm_shortcut;
  static String CodebookForm_author;
  static String CodebookForm_description;
  static String CodebookForm_guidelines;
  static String CodebookForm_language;
  static String CodebookForm_licence;
  static String CodebookForm_name;
  static String CodebookForm_source;
  static String CodebookForm_version;
  static String IdField_fixed;
  static String IdField_fresh;
  static String IdField_label;
  static String IdField_toolTip;
  static String LayerForm_codeRequired;
  static String LayerForm_crosses;
  static String LayerForm_description;
  static String LayerForm_exhaustive;
  static String LayerForm_fixedNone;
  static String LayerForm_fixedParagraph;
  static String LayerForm_fixedSentence;
  static String LayerForm_fixedUnit;
  static String LayerForm_guidelines;
  static String LayerForm_kind;
  static String LayerForm_kindDocument;
  static String LayerForm_kindFixed;
  static String LayerForm_kindRelation;
  static String LayerForm_kindSpan;
  static String LayerForm_multiple;
  static String LayerForm_name;
  static String LayerForm_overlap;
  static String LayerForm_overlapAny;
  static String LayerForm_overlapNest;
  static String LayerForm_overlapNone;
  static String LayerForm_snap;
  static String LayerForm_snapCharacter;
  static String LayerForm_snapParagraph;
  static String LayerForm_snapSentence;
  static String LayerForm_snapWord;
  static String LayerForm_sources;
  static String LayerForm_targets;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.details.messages", Messages.class);
  }

  private Messages() {}
}
