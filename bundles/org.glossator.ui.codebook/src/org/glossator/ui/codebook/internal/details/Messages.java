package org.glossator.ui.codebook.internal.details;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String ActorForm_aliases;
  public static String ActorForm_kind;
  public static String ActorForm_memberships;
  public static String ActorForm_name;
  public static String ActorForm_notes;
  public static String ActorForm_parent;
  public static String ActorForm_rename;
  public static String ActorPane_none;
  public static String ActorPane_noneSelected;
  public static String AttributeForm_choices;
  public static String AttributeForm_default;
  public static String AttributeForm_defaults;
  public static String AttributeForm_description;
  public static String AttributeForm_kind;
  public static String AttributeForm_kindFixed;
  public static String AttributeForm_name;
  public static String AttributeForm_no;
  public static String AttributeForm_onlyFor;
  public static String AttributeForm_required;
  public static String AttributeForm_yes;
  public static String CodeForm_colour;
  public static String CodeForm_cuePhrases;
  public static String CodeForm_definition;
  public static String CodeForm_examples;
  public static String CodeForm_exclusion;
  public static String CodeForm_inclusion;
  public static String CodeForm_name;
  public static String CodeForm_retired;
  public static String CodeForm_shortcut;
  public static String CodebookForm_author;
  public static String CodebookForm_description;
  public static String CodebookForm_guidelines;
  public static String CodebookForm_language;
  public static String CodebookForm_licence;
  public static String CodebookForm_name;
  public static String CodebookForm_source;
  public static String CodebookForm_version;
  public static String IdField_fixed;
  public static String IdField_fresh;
  public static String IdField_label;
  public static String IdField_toolTip;
  public static String LayerForm_codeRequired;
  public static String LayerForm_crosses;
  public static String LayerForm_description;
  public static String LayerForm_exhaustive;
  public static String LayerForm_fixedNone;
  public static String LayerForm_fixedParagraph;
  public static String LayerForm_fixedSentence;
  public static String LayerForm_fixedUnit;
  public static String LayerForm_guidelines;
  public static String LayerForm_kind;
  public static String LayerForm_kindDocument;
  public static String LayerForm_kindFixed;
  public static String LayerForm_kindRelation;
  public static String LayerForm_kindSpan;
  public static String LayerForm_multiple;
  public static String LayerForm_name;
  public static String LayerForm_overlap;
  public static String LayerForm_overlapAny;
  public static String LayerForm_overlapNest;
  public static String LayerForm_overlapNone;
  public static String LayerForm_snap;
  public static String LayerForm_snapCharacter;
  public static String LayerForm_snapParagraph;
  public static String LayerForm_snapSentence;
  public static String LayerForm_snapWord;
  public static String LayerForm_sources;
  public static String LayerForm_targets;
  public static String UsesField_attribute;
  public static String UsesField_counting;
  public static String UsesField_documents;
  public static String UsesField_label;
  public static String UsesField_many;
  public static String UsesField_none;
  public static String UsesField_noneOfLayer;
  public static String UsesField_one;
  public static String UsesField_oneDocument;
  public static String UsesField_unknown;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.details.messages", Messages.class);
  }

  private Messages() {}
}
